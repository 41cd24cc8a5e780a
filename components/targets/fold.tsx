import type { ReactNode } from 'react'
import { ShopIcon } from '@/components/layout/shop-icon'
import { cn } from '@/components/ui/class-names'

/** A part of the board that opens on a touch, without a script. */
export function Fold({
  summary,
  isQuiet = false,
  isOpen = false,
  className,
  children,
}: {
  summary: ReactNode
  /** Plain words rather than a link's colour. */
  isQuiet?: boolean
  /** Open to begin with. */
  isOpen?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details open={isOpen} className={cn('group/fold', className)}>
      <summary
        className={cn(
          'inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden',
          isQuiet ? 'text-muted' : 'text-lam',
        )}
      >
        {summary}
        <ShopIcon
          name="chevron"
          className="no-print size-4 transition-transform duration-150 group-open/fold:rotate-180"
        />
      </summary>
      {children}
    </details>
  )
}
