import 'server-only'
import { randomUUID } from 'node:crypto'
import { readDocument } from '@/lib/epcis/document'
import type { Fault } from '@/lib/epcis/shape'
import { CAPTURE_LIMIT } from '../capture-limit'
import type { KeyHolder } from '../keys'
import { captureTogether } from './capture-together'
import type { Stored } from './store-events'

export type ErrorBehaviour = 'rollback' | 'proceed'

export type Captured =
  | { ok: true; captureId: string; events: Stored[]; refused: number; faults: Fault[] }
  | { ok: false; reason: 'invalid'; faults: Fault[] }
  | { ok: false; reason: 'too-many' }

/**
 * Captures a document for the key's merchant: all of it, or (`proceed`) what of it is as the schema says. Only what the schema
 * forbids is refused; what the booth's rules find is recorded on the events.
 */
export async function captureDocument(
  { merchantId, keyId }: KeyHolder,
  document: unknown,
  behaviour: ErrorBehaviour,
  now: Date,
  { isContextOptional = false } = {},
): Promise<Captured> {
  const isEachJudged = behaviour === 'proceed'
  const read = readDocument(document, { most: CAPTURE_LIMIT, isEachJudged, isContextOptional })
  if (!read.ok) return read
  const { faults, isFrameSound, events, context } = read
  if (faults.length > 0 && !(isEachJudged && isFrameSound)) return { ok: false, reason: 'invalid', faults }
  const good = events.filter(({ isSound }) => isSound)
  const captureId = randomUUID()
  const stored = await captureTogether(merchantId, {
    now,
    events: good.map(({ body }) => ({ body, context, captureId })),
    capture: {
      ...{ id: captureId, key_id: keyId, behaviour, created_at: now, events: good.length },
      success: faults.length === 0,
      errors: faults.map(({ pointer, rule }) => ({ pointer, rule })),
    },
  })
  return { ok: true, captureId, events: stored, refused: events.length - good.length, faults }
}
