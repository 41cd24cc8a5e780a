import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '@/lib/format/days'
import {
  type CertificateFacts,
  certificateKnownAt,
  isValidOn,
  ownLastDay,
  shownCertificate,
  validRanges,
} from './certificate-validity'

const alone = (issuedOn: Day): CertificateFacts => ({ issuedOn, extensions: [], revocations: [] })

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2018-01-01', days))
const anyCertificate = fc.record({
  issuedOn: anyDay,
  extensions: fc.array(fc.record({ effectiveOn: anyDay, validThrough: anyDay }), { maxLength: 3 }),
  revocations: fc.array(fc.record({ effectiveOn: anyDay }), { maxLength: 2 }),
})

describe('the own end of a certificate', () => {
  it.each([
    ['2023-03-05', '2026-03-04'],
    ['2023-01-01', '2025-12-31'],
    ['2023-03-01', '2026-02-28'],
    ['2021-03-01', '2024-02-29'],
    ['2023-02-28', '2026-02-27'],
    // 29 February has no counterpart three years later: the month's last day stands in, less one.
    ['2024-02-29', '2027-02-27'],
    ['2023-12-31', '2026-12-30'],
  ])('issued %s it lasts through %s', (issuedOn, last) => {
    expect(ownLastDay(issuedOn)).toBe(last)
    expect(isValidOn(alone(issuedOn), last)).toBe(true)
    expect(isValidOn(alone(issuedOn), addDays(last, 1))).toBe(false)
    expect(isValidOn(alone(issuedOn), issuedOn)).toBe(true)
    expect(isValidOn(alone(issuedOn), addDays(issuedOn, -1))).toBe(false)
  })
})

describe('extensions', () => {
  const extended = {
    ...alone('2023-03-05'),
    extensions: [{ effectiveOn: '2026-02-20', validThrough: '2026-06-30' }],
  }
  it('keep it valid through their last day and not longer', () => {
    expect(isValidOn(extended, '2026-03-05')).toBe(true)
    expect(isValidOn(extended, '2026-06-30')).toBe(true)
    expect(isValidOn(extended, '2026-07-01')).toBe(false)
  })
  it('that come late leave the days between out', () => {
    const late = { ...extended, extensions: [{ effectiveOn: '2026-03-10', validThrough: '2026-06-30' }] }
    expect(isValidOn(late, '2026-03-09')).toBe(false)
    expect(isValidOn(late, '2026-03-10')).toBe(true)
  })
  it('never make it valid before it was issued', () => {
    const early = { ...extended, extensions: [{ effectiveOn: '2022-01-01', validThrough: '2026-06-30' }] }
    expect(isValidOn(early, '2023-03-04')).toBe(false)
  })
})

describe('revocations', () => {
  const revoked = {
    issuedOn: '2023-03-05',
    extensions: [{ effectiveOn: '2026-02-20', validThrough: '2026-06-30' }],
    revocations: [{ effectiveOn: '2025-10-10' }],
  }
  it('end it on the day they take effect, extensions or not', () => {
    expect(isValidOn(revoked, '2025-10-09')).toBe(true)
    expect(isValidOn(revoked, '2025-10-10')).toBe(false)
    expect(isValidOn(revoked, '2026-04-01')).toBe(false)
  })
})

describe('what was known', () => {
  const at = (text: string) => new Date(`${text}Z`)
  const certificate = {
    issuedOn: '2023-03-05',
    extensions: [{ effectiveOn: '2026-03-01', validThrough: '2026-06-30', recordedAt: at('2026-03-20T02:00') }],
    revocations: [{ effectiveOn: '2026-05-01', recordedAt: at('2026-05-03T02:00') }],
  }
  it('leaves out what was recorded later, to the millisecond', () => {
    expect(isValidOn(certificateKnownAt(certificate, at('2026-03-20T01:59:59.999')), '2026-03-10')).toBe(false)
    expect(isValidOn(certificateKnownAt(certificate, at('2026-03-20T02:00')), '2026-03-10')).toBe(true)
    expect(isValidOn(certificateKnownAt(certificate, at('2026-05-02T00:00')), '2026-05-02')).toBe(true)
    expect(isValidOn(certificateKnownAt(certificate, at('2026-05-04T00:00')), '2026-05-02')).toBe(false)
  })
})

describe('of several certificates', () => {
  it('the latest issued valid one is shown', () => {
    const old = alone('2023-01-10')
    const upgrade = alone('2025-06-01')
    const revoked = { ...alone('2025-09-01'), revocations: [{ effectiveOn: '2025-12-01' }] }
    const all = [upgrade, revoked, old]
    expect(shownCertificate(all, '2024-05-05')).toBe(old)
    expect(shownCertificate(all, '2025-10-01')).toBe(revoked)
    expect(shownCertificate(all, '2025-12-01')).toBe(upgrade)
    expect(shownCertificate(all, '2030-01-01')).toBe(null)
    expect(shownCertificate([], '2025-01-01')).toBe(null)
  })
})

describe('laws', () => {
  it('a certificate is valid exactly on the days of its ranges, which are ordered and apart', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (certificate, day) => {
        const ranges = validRanges(certificate)
        expect(ranges.some(({ from, through }) => from <= day && day <= through)).toBe(isValidOn(certificate, day))
        for (const [i, { from, through }] of ranges.entries()) {
          expect(from <= through).toBe(true)
          const before = ranges[i - 1]
          if (before) expect(addDays(before.through, 1) < from).toBe(true)
        }
      }),
    )
  })
  it('more extensions never take a day away, more revocations never give one', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (certificate, day) => {
        const { extensions, revocations } = certificate
        if (isValidOn({ ...certificate, extensions: extensions.slice(1) }, day))
          expect(isValidOn(certificate, day)).toBe(true)
        if (isValidOn(certificate, day))
          expect(isValidOn({ ...certificate, revocations: revocations.slice(1) }, day)).toBe(true)
      }),
    )
  })
})
