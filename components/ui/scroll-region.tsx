import type { ReactNode } from 'react'
import { cn } from './class-names'

/** A part that scrolls by itself, sideways unless `className` says otherwise; `label` names it for screen readers. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cn('overflow-x-auto rounded-xl border border-line bg-sheet', className)}
    >
      {children}
    </section>
  )
}
