import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { type ComposedLetter, composeLetter } from '../compose-letter'
import { mayReveal, maySendAgain } from '../rules'
import type { LetterState } from '../types'

const PAGE_SIZE = 40

export type OutboxRow = {
  id: string
  state: LetterState
  /** Null once it was erased. */
  address: string | null
  subject: string
  at: Date
  dueAt: Date
  attempts: number
  fault: string | null
}

export type Outbox = {
  /** The state that was asked for, else the first that wants somebody. */
  state: LetterState
  rows: OutboxRow[]
  pages: number
  counts: Record<LetterState, number>
  /** Whether a mail server is set, so that letters leave at all. */
  isSending: boolean
}

const told = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] }

/** Letters in one state, the newest first, with how many there are in each. Their links are not in here. */
export async function listOutbox(_: StaffActor, asked: LetterState | null, page: number): Promise<Outbox> {
  const counts = { WAITING: 0, SENT: 0, KEPT: 0, FAILED: 0, NOT_NEEDED: 0 }
  for (const group of await db.letter.groupBy({ by: ['state'], _count: { _all: true } }))
    counts[group.state] = group._count._all
  const state = asked ?? (['FAILED', 'KEPT', 'WAITING'] as const).find((one) => counts[one] > 0) ?? 'SENT'
  const rows = await db.letter.findMany({
    where: { state },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    include: { notices: told },
  })
  return {
    state,
    rows: rows.map((letter) => ({
      ...{ id: letter.id, state: letter.state, address: letter.address, at: letter.createdAt, dueAt: letter.dueAt },
      ...{ attempts: letter.attempts, fault: letter.fault },
      subject: composeLetter(letter, null)?.subject ?? '–',
    })),
    pages: Math.max(1, Math.ceil(counts[state] / PAGE_SIZE)),
    counts,
    isSending: environment().mail !== null,
  }
}

export type OutboxLetter = OutboxRow & {
  endedAt: Date | null
  text: string
  hasLink: boolean
  isForAdministrator: boolean
  mayReveal: boolean
  maySendAgain: boolean
}

/** One letter with its words; a link that opens something is left out of them. */
export async function findLetter(_: StaffActor, id: string): Promise<OutboxLetter | null> {
  const letter = await db.letter.findUnique({ where: { id }, include: { notices: told, user: { select: rights } } })
  if (!letter) return null
  const composed: ComposedLetter | null = composeLetter(letter, null)
  const hasLink = letter.sealedPath !== null
  const isForAdministrator = (letter.user?.staffAppointments.length ?? 0) > 0
  return {
    ...{ id, state: letter.state, address: letter.address, at: letter.createdAt, dueAt: letter.dueAt },
    ...{ attempts: letter.attempts, fault: letter.fault, endedAt: letter.endedAt, hasLink, isForAdministrator },
    subject: composed?.subject ?? '–',
    text: withoutStop(composed),
    mayReveal: mayReveal({ state: letter.state, hasLink, isForAdministrator }),
    maySendAgain:
      environment().mail !== null && maySendAgain({ state: letter.state, hasAddress: letter.address !== null }),
  }
}

/** What decides whether somebody's account is an administrator's. */
export const rights = { staffAppointments: { where: { endedAt: null }, select: { id: true } } } as const

// With it a reader of the outbox could switch somebody's letters off.
const withoutStop = (letter: ComposedLetter | null) =>
  (letter?.stop ? letter.text.replaceAll(letter.stop.page, '…') : letter?.text) ?? '–'
