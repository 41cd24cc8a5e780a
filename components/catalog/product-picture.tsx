import { cn } from '@/components/ui/class-names'
import type { PublicPicture } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'

export const pictureWidths = [320, 480, 800, 1600] as const

/** The address of a stored picture; kept for ever, since the content names it. */
export const pictureSrc = (hash: string, width: (typeof pictureWidths)[number]) => `/media/${hash}/${width}.webp`

/**
 * A square picture that never moves the page while it loads. `isFirst`: it is seen without scrolling and is fetched at
 * once; `largest`: the widest file worth offering in this place.
 */
export function ProductPicture({
  locale,
  picture,
  name,
  sizes,
  isFirst = false,
  largest = 800,
  className,
}: {
  locale: Locale
  picture: PublicPicture | null
  name: string
  sizes: string
  isFirst?: boolean
  largest?: (typeof pictureWidths)[number]
  className?: string
}) {
  const frame = cn('block aspect-square w-full bg-quy-wash object-cover', className)
  if (!picture) return <span aria-hidden="true" className={frame} />
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
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding={isFirst ? 'sync' : 'async'}
      className={frame}
    />
  )
}
