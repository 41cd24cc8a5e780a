'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { Tone } from '@/components/ui/badge'
import type { Due } from './due-words'

/** An item of the queue in words. Bare texts, since what the server draws the browser is sent twice. */
export type QueueRow = {
  key: string
  href: Route
  title: string
  kind: string
  tone: Tone
  detail: string
  party: string
  claim: string | null
  due: Due
  hints: { tone: Tone; words: string }[]
  /** What the box says that chooses it; null where it cannot be approved with others. */
  choose: string | null
}

/** The rows of a page of the queue; `unknown` stands where nobody has looked for hints. */
export function QueueRows({ caption, rows, unknown }: { caption: string; rows: QueueRow[]; unknown: string }) {
  return (
    <ul aria-label={caption} className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
      {rows.map((row) => (
        <li key={row.key} className="queue-row">
          <Choose row={row} />
          <div className={row.choose === null ? 'queue-whole' : undefined}>
            <Link data-desk-row href={row.href} prefetch={false} className="queue-link">
              {row.title}
            </Link>
            <p className="queue-marks">
              <Mark tone={row.tone}>{row.kind}</Mark> {row.detail} <span>{row.party}</span>
            </p>
            {row.claim ? <p className="mt-1 text-sm font-semibold text-quy-ink">{row.claim}</p> : null}
          </div>
          <p className="queue-whole">
            <Mark tone={row.due.tone}>{row.due.words}</Mark>
            <span className="queue-days" title={row.due.moment}>
              {row.due.days}
            </span>
          </p>
          <Hints hints={row.hints} unknown={unknown} />
        </li>
      ))}
    </ul>
  )
}

function Choose({ row: { key, choose } }: { row: QueueRow }) {
  // The column stays where there is nothing to choose, or the rest would move over.
  if (choose === null) return <span className="max-lg:hidden" />
  return (
    <label className="inline-flex min-h-11 min-w-11 items-center justify-center self-start lg:self-center">
      <input type="checkbox" name="item" value={key} aria-label={choose} className="size-5 accent-son" />
    </label>
  )
}

function Hints({ hints, unknown }: { hints: QueueRow['hints']; unknown: string }) {
  if (hints.length === 0) return <p className="queue-whole queue-days">{unknown}</p>
  return (
    <ul className="queue-whole queue-marks">
      {hints.map(({ tone, words }) => (
        <li key={words}>
          <Mark tone={tone}>{words}</Mark>
        </li>
      ))}
    </ul>
  )
}

/** A badge by the short names of globals.css: a page of the queue has two hundred. */
const Mark = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`mark mark-${tone}`}>{children}</span>
)
