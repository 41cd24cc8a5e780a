import { describe, expect, it } from 'vitest'
import { makeAdmission } from './admission'
import { addBatch, addVisit, emptyBatch, isEmpty } from './tally'
import type { Visit } from './types'
import { visitOf } from './visit-request'

const view: Visit = { kind: 'view', page: 'listings', slug: 'gom' }
const search: Visit = { kind: 'search', query: 'q=gom' }

describe('makeAdmission', () => {
  it('lets one network count three times for one thing, once for a search, and again when it has forgotten', () => {
    const { admits, forget } = makeAdmission()
    expect([1, 2, 3, 4].map(() => admits(view, '1.2.3.4'))).toEqual([true, true, true, false])
    expect([1, 2].map(() => admits(search, '1.2.3.4'))).toEqual([true, false])
    expect(admits(view, '1.2.3.5')).toBe(true)
    expect(admits({ ...view, slug: 'lua' }, '1.2.3.4')).toBe(true)
    forget()
    expect(admits(view, '1.2.3.4')).toBe(true)
  })
  it('holds a network to a number of things, and the whole server to another', () => {
    const { admits } = makeAdmission()
    const from = (address: string | null, n: number) =>
      Array.from({ length: n }, (_, i) => admits({ ...view, slug: `s${i}` }, address)).filter(Boolean).length
    expect(from('1.2.3.4', 400)).toBe(300)
    expect(from(null, 40_000)).toBe(29_700)
  })
  it('bounds one thing for everybody without an address, and for a whole site of IPv6', () => {
    const { admits, forget } = makeAdmission()
    const times = (n: number, address: (i: number) => string | null) =>
      Array.from({ length: n }, (_, i) => admits(view, address(i))).filter(Boolean).length
    expect(times(500, () => null)).toBe(100)
    expect(admits({ ...view, slug: 'lua' }, null)).toBe(true)
    expect(times(500, (i) => `2001:db8:1:${i.toString(16)}`)).toBe(20)
    expect(times(30, (i) => `2001:db8:2:${i.toString(16)}`)).toBe(20)
    forget()
    expect(times(1, () => null)).toBe(1)
  })
})

describe('a batch', () => {
  it('adds up, is bounded, and can be put back', () => {
    const batch = emptyBatch()
    expect(isEmpty(batch)).toBe(true)
    for (const visit of [view, view, search, { kind: 'click', slug: 'gom' } as const]) addVisit(batch, visit)
    for (let i = 0; i < 6_000; i++) addVisit(batch, { kind: 'view', page: 'merchants', slug: `m${i}` })
    expect(batch.merchants.size).toBe(5_000)
    const other = emptyBatch()
    addVisit(other, view)
    addBatch(other, batch)
    expect([other.views.get('gom'), other.clicks.get('gom'), other.searches.get('q=gom')]).toEqual([3, 1, 1])
    expect(isEmpty(batch)).toBe(false)
  })
})

describe('visitOf', () => {
  const agent = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36'
  const told = (headers: Record<string, string>, body = 'view /listings/gom') =>
    visitOf(
      new Request('http://booth/api/visits', { method: 'POST', body, headers: { 'user-agent': agent, ...headers } }),
    )

  it('reads what a page says', async () => expect(await told({})).toEqual(view))
  it('reads the ping of a link from the page it stands on', async () =>
    expect(await told({ 'ping-from': 'http://booth/en/listings/gom' }, 'PING')).toEqual({ kind: 'click', slug: 'gom' }))
  it.each<[string, Record<string, string>, string?]>([
    ['somebody who asks not to be tracked', { dnt: '1' }],
    ['Global Privacy Control', { 'sec-gpc': '1' }],
    ['a machine', { 'user-agent': 'Googlebot' }],
    ['somebody of the desk', { cookie: 'a=b; next-auth.session-token=x' }],
    ['somebody of the desk over https', { cookie: '__Secure-next-auth.session-token.0=x' }],
    ['a ping from nowhere', { 'ping-from': 'nowhere' }],
    ['too much', {}, `view /browse?q=${'a'.repeat(3_000)}`],
  ])('passes over %s', async (_, headers, body) => expect(await told(headers, body)).toBeNull())
})
