import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region'

/** A table that scrolls sideways by itself on a small screen; `caption` names it for screen readers. */
export function Table({
  caption,
  head,
  children,
  className,
}: {
  caption: string
  head: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <ScrollRegion label={caption} className={className}>
      <table className="w-full border-collapse text-left text-sm [&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:px-3 [&_th]:py-2 [&_th]:font-semibold">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-paper">{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}
