import type { PublicPicture } from '@/lib/catalog/public-types'
import { isNearSquare } from '@/lib/catalog/rules-pictures'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { GalleryZoom } from './gallery-zoom'
import { GroupIcon } from './group-icon'
import { ProductPicture, pictureSrc } from './product-picture'

// A phone of three pixels a point would fetch 1600 px for 340 points: 800 look the same there and weigh a third.
const mainSizes =
  '(max-width: 639px) and (min-resolution: 2.2dppx) 60vw, (max-width: 1023px) 94vw, (max-width: 1151px) 54vw, 610px'

type Props = { locale: Locale; pictures: PublicPicture[]; name: string; groupCode: string }

/**
 * Pictures to leaf through by swipe or by the small ones below, each leading to the picture by itself: no script takes
 * part. With it, they turn in place and the large picture opens over the page.
 */
export function ListingGallery({ locale, pictures, name, groupCode }: Props) {
  const t = translator(locale, 'listing-page')
  if (pictures.length === 0)
    return (
      <div className="grid aspect-square w-full place-items-center rounded-xl border border-line bg-quy-wash text-quy-ink max-lg:aspect-[4/3]">
        <p className="flex flex-col items-center gap-3">
          <GroupIcon code={groupCode} className="size-24 stroke-[1.1]" />
          {t('gallery.none')}
        </p>
      </div>
    )
  const words = {
    previous: t('gallery.previous'),
    next: t('gallery.next'),
    close: t('gallery.close'),
    large: t('gallery.large'),
    hint: t('gallery.hint'),
  }
  return (
    <section aria-label={t('gallery.label')} className="gallery">
      <ul className="gallery-strip">
        {pictures.map((picture, i) => (
          <li key={picture.hash} id={`picture-${i + 1}`}>
            <a
              href={pictureSrc(picture.hash, 1600)}
              className="gallery-picture"
              aria-label={t('gallery.enlarge', { n: i + 1, name: altOf(locale, picture) || name })}
            >
              <ProductPicture
                className={isNearSquare(picture) ? 'gallery-image' : 'gallery-image is-whole'}
                locale={locale}
                picture={picture}
                name={name}
                sizes={mainSizes}
                largest={1600}
                isMain={i === 0}
              />
            </a>
          </li>
        ))}
      </ul>
      {pictures.length > 1 ? <Thumbnails locale={locale} pictures={pictures} name={name} /> : null}
      <GalleryZoom count={pictures.length} words={words} />
    </section>
  )
}

const altOf = (locale: Locale, { alt }: PublicPicture) => inLocale(locale, alt.vi, alt.en)

function Thumbnails({ locale, pictures, name }: Omit<Props, 'groupCode'>) {
  const t = translator(locale, 'listing-page')
  return (
    <ul className="gallery-thumbs no-print">
      {pictures.map((picture, i) => (
        <li key={picture.hash}>
          <a
            href={`#picture-${i + 1}`}
            className="gallery-thumb"
            aria-label={t('gallery.show', { n: i + 1, name: altOf(locale, picture) || name })}
          >
            <img src={pictureSrc(picture.hash, 320)} width={80} height={80} alt="" loading="lazy" decoding="async" />
          </a>
        </li>
      ))}
    </ul>
  )
}
