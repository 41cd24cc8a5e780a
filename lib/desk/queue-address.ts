import { isUuid } from '@/lib/format/ids'
import { cleanLine } from '@/lib/format/text'
import { type HintCode, hintCodes } from './hint-rules'
import { type DeskKind, deskKinds, type ItemRef } from './types'

/** Narrowing by what the rules found: nothing, something, or one thing. */
export type HintFilter = 'none' | 'some' | HintCode

/** How somebody has narrowed the queue; null and false are no narrowing. */
export type QueueFilter = {
  kind: DeskKind | null
  group: string | null
  ward: string | null
  isOverdue: boolean
  isMine: boolean
  /** A decision about it could not happen. */
  isFailed: boolean
  hints: HintFilter | null
  query: string
}

/** The whole queue. */
export const noFilter: QueueFilter = {
  ...{ kind: null, group: null, ward: null, isOverdue: false, isMine: false, isFailed: false, hints: null, query: '' },
}

/** Where a page of the queue begins or ends: beside the item with these keys, which may be gone. */
export type QueueCursor = { arrivedAt: Date; itemId: string }

export type QueuePageKey = { after: QueueCursor } | { before: QueueCursor } | null

type Asked = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

const hintFilters: readonly HintFilter[] = ['none', 'some', ...hintCodes]

/** The filter of an address; what is unknown in it narrows nothing. */
export function queueFilter(asked: Asked): QueueFilter {
  const group = one(asked.group)
  const ward = one(asked.ward)
  return {
    kind: deskKinds.find((kind) => kind.toLowerCase() === one(asked.kind)) ?? null,
    group: /^[IV]{1,3}$/.test(group) ? group : null,
    ward: /^\d{5}$/.test(ward) ? ward : null,
    isOverdue: one(asked.overdue) === '1',
    isMine: one(asked.mine) === '1',
    isFailed: one(asked.failed) === '1',
    hints: hintFilters.find((hint) => hint === one(asked.hints)) ?? null,
    query: cleanLine(one(asked.q)).slice(0, 100),
  }
}

/** A filter as it stands in an address, without the question mark; '' for the whole queue. */
export function filterQuery({ kind, group, ward, isOverdue, isMine, isFailed, hints, query }: QueueFilter): string {
  const asked = new URLSearchParams()
  if (kind) asked.set('kind', kind.toLowerCase())
  if (group) asked.set('group', group)
  if (ward) asked.set('ward', ward)
  if (isOverdue) asked.set('overdue', '1')
  if (isMine) asked.set('mine', '1')
  if (isFailed) asked.set('failed', '1')
  if (hints) asked.set('hints', hints)
  if (query) asked.set('q', query)
  return asked.toString()
}

const paths: Record<DeskKind, string> = {
  APPLICATION: '/admin/applications',
  LISTING: '/admin/reviews',
  PROOF: '/admin/proofs',
  PICTURE: '/admin/trace',
  PROBLEM: '/admin/problems',
}

/** The page of an item, without host and language. */
export const itemPath = ({ kind, itemId }: ItemRef) => `${paths[kind]}/${itemId}`

/** The page of an item that keeps the filter with which somebody works through the queue. */
export function itemAddress(item: ItemRef, filter: QueueFilter, more: Record<string, string> = {}): string {
  const asked = new URLSearchParams(filterQuery(filter))
  for (const [name, value] of Object.entries(more)) asked.set(name, value)
  return `${itemPath(item)}${asked.size > 0 ? `?${asked}` : ''}`
}

/** The queue under a filter. */
export function queueAddress(filter: QueueFilter, more: Record<string, string> = {}): string {
  const asked = new URLSearchParams(filterQuery(filter))
  for (const [name, value] of Object.entries(more)) asked.set(name, value)
  return `/admin/queue${asked.size > 0 ? `?${asked}` : ''}`
}

export const writeCursor = ({ arrivedAt, itemId }: QueueCursor) => `${arrivedAt.toISOString()}_${itemId}`

function readCursor(text: string): QueueCursor | null {
  const [moment = '', itemId = ''] = text.split('_')
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment) || Number.isNaN(Date.parse(moment)) || !isUuid(itemId)) return null
  return { arrivedAt: new Date(moment), itemId }
}

/** Which page an address asks for; null for the first. */
export function pageKey(asked: Asked): QueuePageKey {
  const after = readCursor(one(asked.after))
  if (after) return { after }
  const before = readCursor(one(asked.before))
  return before ? { before } : null
}

/** `LISTING_id` as a form sends it; null for anything else. */
export function readItem(text: string): ItemRef | null {
  const [typed, itemId = ''] = text.split('_')
  const kind = deskKinds.find((each) => each === typed)
  return kind && isUuid(itemId) ? { kind, itemId } : null
}

export const writeItem = ({ kind, itemId }: ItemRef) => `${kind}_${itemId}`
