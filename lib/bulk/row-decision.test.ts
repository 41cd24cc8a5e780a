import { describe, expect, it } from 'vitest'
import { rowKey } from './fields'
import { decideRow, freshContent, productOfRow } from './row-decision'
import { bulkState, canCancel, canConfirm, isBusy, readState } from './rules'
import type { ProductState } from './types'

const id = '0c9f3b52-6a1e-4f4e-9a47-0d5b3f3f8a11'
const at = (ms: number) => new Date(1_763_000_000_000 + ms)
const product = (rest: Partial<ProductState> = {}): ProductState => ({
  ...{ productId: id, name: 'Bát cơm', code: '01-00577-12-2026', setNumber: 21, certificateValid: true },
  ...{ listingId: null, draft: null, isSubmitted: false },
  ...rest,
})
const draft = (savedAt: Date, unitVi = 'chiếc') => ({
  savedAt,
  content: { ...freshContent('Bát cơm', null), unitVi },
})
const cells = (savedAt: Date | null, rest = { price: '5000' }) => ({
  key: rowKey({ productId: id, savedAt: savedAt?.getTime() ?? null }),
  ...rest,
})
const codes = (decision: ReturnType<typeof decideRow>) =>
  decision.outcome === 'REFUSED' ? decision.issues.map(({ code }) => code) : decision.outcome

describe('decideRow', () => {
  it('begins a page for a product without one, and changes a draft that is as the row knew it', () => {
    expect(codes(decideRow(cells(null), product(), null))).toBe('CREATE')
    expect(codes(decideRow(cells(at(0)), product({ draft: draft(at(0)) }), null))).toBe('CHANGE')
  })
  it('leaves alone what says nothing new, even when the draft has moved on to the very same words', () => {
    expect(codes(decideRow({ key: '' }, product(), null))).toBe('SAME')
    const same = { unitVi: 'chiếc', price: '' }
    expect(codes(decideRow(cells(at(0), same), product({ draft: draft(at(9)) }), null))).toBe('SAME')
  })
  it('never overwrites a draft that was saved since, before, or by nobody knows whom', () => {
    expect(codes(decideRow(cells(at(0)), product({ draft: draft(at(9)) }), null))).toEqual(['conflict'])
    expect(codes(decideRow(cells(null), product({ draft: draft(at(9)) }), null))).toEqual(['conflict'])
    expect(codes(decideRow({ price: '5000' }, product({ draft: draft(at(9)) }), null))).toEqual(['no-version'])
  })
  it('takes up a draft that was begun and holds nobody’s words', () =>
    expect(codes(decideRow(cells(null), product({ draft: draft(at(9), '') }), null))).toBe('CHANGE'))
  it('keeps out what cannot be written now', () => {
    expect(codes(decideRow(cells(null), null, null))).toEqual(['unknown-product'])
    expect(codes(decideRow(cells(null), product({ isSubmitted: true }), null))).toEqual(['sent-already'])
    expect(codes(decideRow(cells(null), product({ certificateValid: false }), null))).toEqual(['certificate-not-valid'])
    expect(codes(decideRow(cells(null, { price: 'x' }), product(), null))).toEqual(['not-a-price'])
  })
})

describe('productOfRow', () => {
  const other = product({ productId: '1c9f3b52-6a1e-4f4e-9a47-0d5b3f3f8a11', name: 'Lọ hoa', code: null })
  const all = [product(), other]
  it('believes the key before anything else, and another’s key never falls back to a name', () => {
    expect(productOfRow({ ...cells(null), registered: 'Lọ hoa' }, all)?.productId).toBe(id)
    const strange = rowKey({ productId: '2c9f3b52-6a1e-4f4e-9a47-0d5b3f3f8a11', savedAt: null })
    expect(productOfRow({ key: strange, registered: 'Lọ hoa' }, all)).toBeNull()
  })
  it('finds by code, then by name without accents, and nothing that is doubtful', () => {
    expect(productOfRow({ code: '01-00577-12-2026' }, all)?.name).toBe('Bát cơm')
    expect(productOfRow({ registered: 'lo hoa' }, all)).toBe(other)
    expect(productOfRow({ registered: 'Bát cơm' }, [product(), product({ productId: 'x' })])).toBeNull()
    expect(productOfRow({ registered: '' }, all)).toBeNull()
  })
})

describe('bulkState', () => {
  const none = { readAt: null, confirmedAt: null, finishedAt: null, cancelledAt: null, failedAt: null }
  const now = at(0)
  it('follows from the moments', () => {
    const states = [
      none,
      { ...none, failedAt: now },
      { ...none, readAt: now },
      { ...none, readAt: now, cancelledAt: now },
      { ...none, readAt: now, confirmedAt: now },
      { ...none, readAt: now, confirmedAt: now, failedAt: now },
      { ...none, readAt: now, confirmedAt: now, finishedAt: now },
    ].map(bulkState)
    expect(states).toEqual(['reading', 'unreadable', 'ready', 'cancelled', 'running', 'failed', 'finished'])
    expect(states.filter(isBusy)).toEqual(['reading', 'running'])
    expect(states.filter(canConfirm)).toEqual(['ready', 'failed'])
    expect(states.filter(canCancel)).toEqual(['ready'])
  })
})

describe('readState', () => {
  it('asks nobody to confirm what holds no work', () => {
    expect(readState('ready', { open: 1, refused: 5 })).toBe('ready')
    expect(readState('ready', { open: 0, refused: 2 })).toBe('refused')
    expect(readState('ready', { open: 0, refused: 0 })).toBe('unchanged')
    for (const state of ['reading', 'finished', 'failed', 'cancelled', 'running', 'unreadable'] as const)
      expect(readState(state, { open: 0, refused: 0 })).toBe(state)
  })
})
