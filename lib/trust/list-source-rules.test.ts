import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAddress, listFault, nextFetch, replaces } from './list-source-rules'

const day = (n: number) => new Date(Date.UTC(2026, 10, n))

describe('an address that lists are fetched from', () => {
  it.each([
    ['http://crl.vnpt-ca.example/list.crl', 'http://crl.vnpt-ca.example/list.crl'],
    ['HTTPS://CRL.Example.VN:443/a b#part', 'https://crl.example.vn/a%20b'],
    ['ftp://crl.example.vn/x', null],
    ['file:///etc/passwd', null],
    ['http://user:pass@crl.example.vn/x', null],
    ['http://crl.example.vn:8080/x', null],
    ['http://127.0.0.1/x', null],
    ['http://2130706433/x', null],
    ['http://[::1]/x', null],
    ['http://localhost/x', null],
    ['crl.example.vn/x', null],
    [`http://crl.example.vn/${'x'.repeat(500)}`, null],
  ])('%s', (text, address) => expect(listAddress(text, [])).toBe(address))
  it('may be a number with a port of its own where the operator said so', () => {
    expect(listAddress('http://127.0.0.1:8080/x', ['127.0.0.1:8080'])).toBe('http://127.0.0.1:8080/x')
    expect(listAddress('http://127.0.0.1:8081/x', ['127.0.0.1:8080'])).toBeNull()
  })
})

describe('a list in the place of another', () => {
  const list = (n: number, number: string | null = null) => ({ thisUpdate: day(n), number })
  it('is made later, and has no number that went back', () => {
    expect(replaces(list(1), null)).toBe(true)
    expect(replaces(list(2), list(1))).toBe(true)
    expect(replaces(list(1), list(1))).toBe(false)
    expect(replaces(list(1), list(2))).toBe(false)
    expect(replaces(list(2, '05'), list(1, '06'))).toBe(false)
    expect(replaces(list(2, '0100'), list(1, 'ff'))).toBe(true)
    expect(replaces(list(2, '05'), list(1))).toBe(true)
  })
  it('never goes both ways', () => {
    const some = fc.record({
      thisUpdate: fc.integer({ min: 1, max: 4 }).map(day),
      number: fc.option(fc.integer({ min: 0, max: 300 }).map((n) => n.toString(16).padStart(4, '0'))),
    })
    fc.assert(fc.property(some, some, (a, b) => !(replaces(a, b) && replaces(b, a))))
  })
})

it('is told what speaks against it', () => {
  const sound = {
    ...{ thisUpdate: day(21), nextUpdate: day(23), number: null },
    ...{ covers: 'all' as const, isIssuerKnown: true },
  }
  expect(listFault(sound, day(22))).toBeNull()
  expect(listFault({ ...sound, isIssuerKnown: false }, day(22))).toBe('issuer-unknown')
  expect(listFault({ ...sound, covers: 'none' }, day(22))).toBe('partial')
  expect(listFault(sound, day(20))).toBe('from-the-future')
  expect(listFault(sound, new Date(day(21).getTime() - 60_000))).toBeNull()
})

it('is looked at next at ten past three, local time', () => {
  expect(nextFetch(new Date('2026-11-22T05:00:00+07:00'))).toEqual(new Date('2026-11-23T03:10:00+07:00'))
  expect(nextFetch(new Date('2026-11-22T03:09:59+07:00'))).toEqual(new Date('2026-11-22T03:10:00+07:00'))
  expect(nextFetch(new Date('2026-11-22T03:10:00+07:00'))).toEqual(new Date('2026-11-23T03:10:00+07:00'))
})
