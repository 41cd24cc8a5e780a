import { detailLabel } from '@/lib/catalog/detail-words'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { fieldsToShow } from '@/lib/catalog/rules-details'
import { careOfSet } from '@/lib/catalog/rules-sets'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Paragraphs } from './paragraphs'

type Props = { locale: Locale; listing: Pick<ListingDetail, 'details' | 'set'> }

/** How it is made, told beside the story; nothing where the maker wrote nothing. */
export function HowMade({ locale, listing: { details, set } }: Props) {
  const text = details.HOW_MADE
  if (!text) return null
  return (
    <section aria-labelledby="how">
      <h2 id="how">{detailLabel(locale, set.number, 'HOW_MADE')}</h2>
      <Paragraphs locale={locale} text={text} />
    </section>
  )
}

/** Ingredients or materials, size, use and storage: what the set asks, as the maker filled it in. */
export function ListingFacts({ locale, listing: { details, set } }: Props) {
  const t = translator(locale, 'listing-details')
  const shown = fieldsToShow(set.number, details).filter(({ field }) => field !== 'HOW_MADE')
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t(careOfSet(set.number) === 'tourism' ? 'facts-tourism' : 'facts')}</h2>
      <dl className="facts">
        {shown.map(({ field, label }) => {
          const text = details[field]
          const words = text ? inLocale(locale, text.vi, text.en) : ''
          return (
            <div key={field}>
              <dt>{t(`label.${label}`)}</dt>
              <dd lang={words === text?.vi && locale !== 'vi' ? 'vi' : undefined}>{words}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
