import type { ReactNode } from 'react'
import { cn } from './class-names'
import { ScrollRegion } from './scroll-region'

// Said outright: drawn as cards, they would no longer be a table to a screen reader.
/** What the rows and cells of a stacked table say of themselves. */
export const [asRow, asCell, asRowHead, asColumnHead] = [
  { role: 'row' },
  { role: 'cell' },
  { role: 'rowheader' },
  { role: 'columnheader' },
] as const

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
    <ScrollRegion label={caption} className={className}>
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
    </ScrollRegion>
  )
}
