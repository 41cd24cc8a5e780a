import type { ReactNode } from 'react'
import { cn } from './class-names'

/** A table that scrolls sideways by itself on a small screen; `caption` names it for screen readers. */
export function Table({
  caption,
  head,
  children,
  className,
  isStacked = false,
}: {
  caption: string
  head: ReactNode
  children: ReactNode
  className?: string
  /** On a phone each row is a card, its cells named by their `data-label`; a table all the same for those who hear it. */
  isStacked?: boolean
}) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cn('overflow-x-auto rounded-xl border border-line bg-sheet', className)}
    >
      <table
        role={isStacked ? 'table' : undefined}
        className={cn(
          'w-full border-collapse text-left text-sm [&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:px-3 [&_th]:py-2 [&_th]:font-semibold',
          isStacked && 'stacked',
        )}
      >
        <caption className="sr-only">{caption}</caption>
        <thead role={isStacked ? 'rowgroup' : undefined} className="bg-paper">
          {head}
        </thead>
        <tbody role={isStacked ? 'rowgroup' : undefined}>{children}</tbody>
      </table>
    </section>
  )
}
