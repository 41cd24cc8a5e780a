import type { PublicPicture } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'

export const pictureWidths = [320, 480, 800, 1600] as const

/** The address of a stored picture; kept for ever, since the content names it. */
export const pictureSrc = (hash: string, width: (typeof pictureWidths)[number]) => `/media/${hash}/${width}.webp`

/** The looks of a picture outside of shelves, which bring their own. */
export const pictureFrame = 'block aspect-square h-auto w-full bg-quy-wash object-cover'

/**
 * A square picture that never moves the page while it loads. `isFirst`: it is seen without scrolling; `isMain`: it is
 * what the page is about and is fetched before anything else; `largest`: the widest file worth offering in this place.
 */
export function ProductPicture({
  locale,
  picture,
  name,
  sizes,
  isMain = false,
  isFirst = isMain,
  largest = 800,
  className,
}: {
  locale: Locale
  picture: PublicPicture | null
  name: string
  sizes: string
  isMain?: boolean
  isFirst?: boolean
  largest?: (typeof pictureWidths)[number]
  className?: string
}) {
  if (!picture) return <span aria-hidden="true" className={className} />
  return (
    <img
      src={pictureSrc(picture.hash, 480)}
      srcSet={pictureWidths
        .filter((width) => width <= largest)
        .map((width) => `${pictureSrc(picture.hash, width)} ${width}w`)
        .join(', ')}
      sizes={sizes}
      width={480}
      height={480}
      alt={inLocale(locale, picture.alt.vi, picture.alt.en) || name}
      loading={isFirst ? undefined : 'lazy'}
      fetchPriority={isMain ? 'high' : undefined}
      decoding={isFirst ? undefined : 'async'}
      className={className}
    />
  )
}
