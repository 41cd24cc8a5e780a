import type { PublicPicture } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ProductPicture, pictureFrame, pictureSrc } from './product-picture'

type Props = { locale: Locale; pictures: PublicPicture[]; name: string }

/** Pictures to leaf through by swipe or by the small ones below, which lead to them: no script takes part. */
export function ListingGallery({ locale, pictures, name }: Props) {
  const t = translator(locale, 'listing')
  if (pictures.length === 0) return <div className={`${pictureFrame} rounded-xl border border-line`} />
  return (
    <section aria-label={t('pictures')}>
      <ul className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain rounded-xl border border-line [scrollbar-width:none]">
        {pictures.map((picture, i) => (
          <li key={picture.hash} id={`picture-${i + 1}`} className="w-full shrink-0 snap-start">
            {/* The picture by itself can be enlarged as far as the phone goes. */}
            <a href={pictureSrc(picture.hash, 1600)} className="block cursor-zoom-in focus-visible:-outline-offset-4">
              <ProductPicture
                className={pictureFrame}
                locale={locale}
                picture={picture}
                name={name}
                sizes="(min-width: 1152px) 600px, (min-width: 1024px) 52vw, 94vw"
                largest={1600}
                isMain={i === 0}
              />
            </a>
          </li>
        ))}
      </ul>
      {pictures.length > 1 ? <Thumbnails locale={locale} pictures={pictures} name={name} /> : null}
    </section>
  )
}

function Thumbnails({ locale, pictures, name }: Props) {
  const t = translator(locale, 'listing')
  return (
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
  )
}
