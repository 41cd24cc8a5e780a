import { ImageOff } from 'lucide-react'
import { pictureSrc } from '@/components/catalog/product-picture'
import { cn } from '@/components/ui/class-names'

/** A small square picture beside a name that says the same; an empty frame while there is none. */
export function ListingThumb({ hash, isSmall = false }: { hash: string | null; isSmall?: boolean }) {
  const frame = cn('size-16 shrink-0 rounded-lg border border-line bg-quy-wash', isSmall && 'size-12')
  if (!hash)
    return (
      <span aria-hidden className={cn(frame, 'flex items-center justify-center text-muted')}>
        <ImageOff className="size-5" />
      </span>
    )
  return (
    <img
      src={pictureSrc(hash, 320)}
      alt=""
      width={64}
      height={64}
      loading="lazy"
      decoding="async"
      className={cn(frame, 'object-cover')}
    />
  )
}
