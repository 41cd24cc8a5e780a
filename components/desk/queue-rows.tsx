'use client'

import Link from 'next/link'
import { Badge, type Tone } from '@/components/ui/badge'
import { DueBadge } from './due-badge'
import type { Due } from './due-words'

/** An item of the queue in words. Bare texts, since what the server draws the browser is sent twice. */
export type QueueRow = {
  key: string
  href: string
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
        <li
          key={row.key}
          className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 p-3 hover:bg-paper sm:px-4 lg:grid-cols-[2.75rem_minmax(0,1.5fr)_13.5rem_minmax(0,1fr)] lg:items-center lg:gap-x-5"
        >
          <Choose row={row} />
          <div className={row.choose === null ? 'min-w-0 max-lg:col-span-2' : 'min-w-0'}>
            <Link
              data-desk-row
              href={row.href as '/'}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
            >
              {row.title}
            </Link>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
              <Badge tone={row.tone}>{row.kind}</Badge>
              <span>{row.detail}</span>
              <span className="text-muted">{row.party}</span>
            </p>
            {row.claim ? <p className="mt-1 text-sm font-semibold text-quy-ink">{row.claim}</p> : null}
          </div>
          <div className="max-lg:col-span-2">
            <DueBadge due={row.due} />
          </div>
          <div className="max-lg:col-span-2">
            <Hints hints={row.hints} unknown={unknown} />
          </div>
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
  if (hints.length === 0) return <span className="text-sm text-muted">{unknown}</span>
  return (
    <ul className="flex flex-wrap gap-1.5">
      {hints.map(({ tone, words }) => (
        <li key={words}>
          <Badge tone={tone}>{words}</Badge>
        </li>
      ))}
    </ul>
  )
}
