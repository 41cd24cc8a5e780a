import type { ListingCard as Card, PublicGroup } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { GroupIcon } from './group-icon'
import { Rail } from './rail'

/** A group of the programme with its newest products. */
export function GroupShelf({ locale, group, cards }: { locale: Locale; group: PublicGroup; cards: Card[] }) {
  const { slug, code, name, listed } = group
  return (
    <section aria-labelledby={slug} className="group-shelf">
      <div className="group-head">
        <GroupIcon code={code} className="lg:size-24 lg:stroke-[1.2]" />
        <h2 id={slug}>{inLocale(locale, name.vi, name.en)}</h2>
        <p>
          <a href={pathIn(locale, `/groups/${slug}`)}>
            {translator(locale, 'shop')('all-products', { count: listed })}
          </a>
        </p>
      </div>
      <Rail locale={locale} cards={cards} />
    </section>
  )
}
