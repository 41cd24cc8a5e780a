import { pictureSrc } from '@/components/catalog/product-picture'
import type { CollectionShelf } from '@/lib/catalog/collection-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { collectionPath, daysInWords } from './collection-words'

/** Collections as wide cards: a picture, the name, the first words and the days. */
export function SeasonCards({ locale, collections }: { locale: Locale; collections: CollectionShelf[] }) {
  return (
    <ul className="seasons">
      {collections.map(({ slug, name, intro, from, until, cards }) => {
        const hash = cards[0]?.picture?.hash
        return (
          <li key={slug}>
            {hash ? <img src={pictureSrc(hash, 320)} alt="" width={320} height={320} loading="lazy" /> : <span />}
            <div>
              <a href={pathIn(locale, collectionPath(slug))}>{inLocale(locale, name.vi, name.en)}</a>
              {inLocale(locale, intro.vi, intro.en)}
              <i>{daysInWords(locale, { from, until })}</i>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
