import type { ShownCollection } from '@/lib/catalog/public-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ShelfCards } from './shelf-cards'
import { shelfRow } from './shelf-row'
import { ShelfSection } from './shelf-section'

/** A dated shelf that is leafed through sideways. */
export function CollectionRow({ locale, collection }: { locale: Locale; collection: ShownCollection }) {
  const { slug, name, intro, from, until, cards } = collection
  const t = translator(locale, 'shop')
  const days = until
    ? t('collection.days', { from: formatDay(from), until: formatDay(until) })
    : t('collection.standing')
  const title = inLocale(locale, name.vi, name.en)
  return (
    <ShelfSection
      id={`collection-${slug}`}
      title={title}
      intro={
        <>
          {inLocale(locale, intro.vi, intro.en)} <span className="block text-sm text-quy-ink">{days}</span>
        </>
      }
    >
      <ShelfCards
        rows={cards.map((card) => shelfRow(locale, card))}
        sizes="(min-width: 560px) 240px, 43vw"
        className="-mx-4 flex snap-x snap-proximity scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:gap-5 lg:mx-0 lg:scroll-px-0 lg:gap-6 lg:px-0"
        cardClass="w-[43vw] max-w-60 shrink-0 snap-start"
      />
    </ShelfSection>
  )
}
