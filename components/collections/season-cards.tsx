import { ProductPicture, pictureFrame } from '@/components/catalog/product-picture'
import type { CollectionShelf } from '@/lib/catalog/collection-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { collectionPath, daysInWords } from './collection-words'

const PICTURES = 2

/** Collections as wide cards: two pictures, name, the first words and the days. */
export function SeasonCards({ locale, collections }: { locale: Locale; collections: CollectionShelf[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 sm:gap-6">
      {collections.map(({ slug, name, intro, from, until, cards }) => (
        <li
          key={slug}
          className="relative flex items-stretch overflow-hidden rounded-xl border border-line bg-sheet hover:border-muted"
        >
          <span className="grid w-24 shrink-0 content-start sm:w-28">
            {cards.slice(0, PICTURES).map((card) => (
              <ProductPicture
                key={card.slug}
                locale={locale}
                picture={card.picture && { ...card.picture, alt: { vi: '', en: '' } }}
                name=""
                sizes="112px"
                largest={320}
                className={pictureFrame}
              />
            ))}
          </span>
          <span className="flex flex-col gap-1 p-4">
            <a
              href={pathIn(locale, collectionPath(slug))}
              className="text-lg leading-snug font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {inLocale(locale, name.vi, name.en)}
            </a>
            <span className="text-muted">{inLocale(locale, intro.vi, intro.en)}</span>
            <span className="mt-auto pt-1 text-sm text-quy-ink">{daysInWords(locale, { from, until })}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
