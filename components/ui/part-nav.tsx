import type { Route } from 'next'
import Link from 'next/link'
import { cn } from './class-names'

export type Part = { href: Route; label: string; count?: string; isCurrent: boolean }

/** The parts of a screen beside each other; on a phone behind one line that says which is open, since a row of them would be cut. */
export function PartNav({
  label,
  parts,
  look,
  className,
}: {
  label: string
  parts: Part[]
  /** `tabs` head a page, `chips` narrow a list. */
  look: 'tabs' | 'chips'
  className?: string
}) {
  const current = parts.find(({ isCurrent }) => isCurrent)
  return (
    <nav aria-label={label} className={cn('no-print', className)}>
      <details key={current?.href} className="group/parts sm:hidden">
        <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 rounded-lg border border-edge bg-sheet px-4 [&::-webkit-details-marker]:hidden">
          <span>
            <span className="text-sm text-muted">{label}: </span>
            <span className="font-semibold">{current?.label}</span>
          </span>
          <span className="flex items-center gap-2 tabular-nums">
            {current?.count}
            <Chevron />
          </span>
        </summary>
        <ul className="mt-1 overflow-hidden rounded-lg border border-line bg-sheet">
          {parts.map((part) => (
            <li key={part.href} className="border-line not-first:border-t">
              <PartLink
                part={part}
                className={cn(
                  'flex min-h-11 items-center justify-between gap-3 px-4',
                  part.isCurrent && 'bg-son-wash font-semibold text-son',
                )}
              />
            </li>
          ))}
        </ul>
      </details>
      <ul className={cn('flex flex-wrap max-sm:hidden', look === 'tabs' ? 'gap-1 border-b border-line' : 'gap-2')}>
        {parts.map((part) => (
          <li key={part.href}>
            <PartLink part={part} className={look === 'tabs' ? asTab(part.isCurrent) : asChip(part.isCurrent)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const asTab = (isCurrent: boolean) =>
  cn(
    'inline-flex min-h-11 items-center gap-2 border-b-2 px-3 text-sm',
    isCurrent ? 'border-son font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
  )

const asChip = (isCurrent: boolean) =>
  cn(
    'inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full border px-4',
    isCurrent ? 'border-son bg-son-wash font-semibold text-son' : 'border-line bg-sheet',
  )

function PartLink({ part: { href, label, count, isCurrent }, className }: { part: Part; className: string }) {
  return (
    <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined} className={className}>
      {label}
      {count === undefined ? null : <span className="tabular-nums">{count}</span>}
    </Link>
  )
}

const Chevron = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    className="size-5 fill-none stroke-current stroke-2 transition-transform duration-150 group-open/parts:rotate-180"
  >
    <path d="m6 9 6 6 6-6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
