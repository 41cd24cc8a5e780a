import type { PublicPicture } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ProductPicture, pictureFrame } from './product-picture'

/** Pictures to leaf through by swipe or by the small ones below, which lead to them: no script takes part. */
export function ListingGallery({
  locale,
  pictures,
  name,
}: {
  locale: Locale
  pictures: PublicPicture[]
  name: string
}) {
  const t = translator(locale, 'listing')
  const [first] = pictures
  const sizes = '(min-width: 1152px) 600px, (min-width: 1024px) 52vw, 94vw'
  if (!first || pictures.length === 1)
    return (
      <div className="overflow-hidden rounded-xl border border-line">
        <ProductPicture
          className={pictureFrame}
          locale={locale}
          picture={first ?? null}
          name={name}
          sizes={sizes}
          largest={1600}
          isMain
        />
      </div>
    )
  return (
    <section aria-label={t('pictures')}>
      <ul className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain rounded-xl border border-line [scrollbar-width:none]">
        {pictures.map((picture, i) => (
          <li key={picture.hash} id={`picture-${i + 1}`} className="w-full shrink-0 snap-start">
            <ProductPicture
              className={pictureFrame}
              locale={locale}
              picture={picture}
              name={name}
              sizes={sizes}
              largest={1600}
              isMain={i === 0}
            />
          </li>
        ))}
      </ul>
      <ul className="no-print mt-3 flex flex-wrap gap-2">
        {pictures.map((picture, i) => (
          <li key={picture.hash}>
            <a
              href={`#picture-${i + 1}`}
              className="block size-16 overflow-hidden rounded-lg border border-line hover:border-son sm:size-20"
            >
              <ProductPicture
                className={pictureFrame}
                locale={locale}
                picture={{ ...picture, alt: { vi: '', en: '' } }}
                name={`${t('picture', { n: i + 1 })}: ${inLocale(locale, picture.alt.vi, picture.alt.en) || name}`}
                sizes="80px"
                largest={320}
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
