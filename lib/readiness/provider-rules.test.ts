import { describe, expect, it } from 'vitest'
import { providerInput } from './provider-input'
import { providerStanding } from './provider-rules'

const today = '2026-11-22'
const days = { withdrawn: null, validFrom: '2026-01-01', validUntil: null as string | null }

describe('providerStanding', () => {
  it.each([
    ['offered', {}],
    ['offered', { validFrom: today, validUntil: today }],
    ['not-yet', { validFrom: '2026-11-23' }],
    ['ended', { validUntil: '2026-11-21' }],
    ['withdrawn', { withdrawn: { at: new Date(0), reason: 'Thử' } }],
    ['withdrawn', { withdrawn: { at: new Date(0), reason: 'Thử' }, validUntil: '2026-11-21' }],
  ])('is %s with %o', (standing, rest) => expect(providerStanding({ ...days, ...rest }, today)).toBe(standing))
})

describe('providerInput', () => {
  const typed = {
    ...{ name: ' Nhà  A ', licence: 'Giấy phép 1', website: '', validFrom: today, validUntil: '' },
    'offers-E_INVOICE': 'on',
  }
  const faults = (rest: Record<string, string>) =>
    providerInput
      .safeParse({ ...typed, ...rest })
      .error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`)

  it('takes what was ticked, in the programme’s order', () =>
    expect(providerInput.parse({ ...typed, 'offers-E_SIGNATURE': 'on' })).toEqual({
      ...{ name: 'Nhà A', licence: 'Giấy phép 1', website: null, validFrom: today, validUntil: null },
      solutions: ['E_SIGNATURE', 'E_INVOICE'],
    }))
  it.each<[string, Record<string, string>]>([
    ['name required', { name: ' ' }],
    ['licence required', { licence: '' }],
    ['website not-an-address', { website: 'javascript:alert(1)' }],
    ['website not-an-address', { website: 'nha-a.vn' }],
    ['validFrom not-a-day', { validFrom: '31/12/2026' }],
    ['validUntil days-out-of-order', { validUntil: '2026-11-21' }],
    ['offers choose', { 'offers-E_INVOICE': '' }],
  ])('says %s', (fault, rest) => expect(faults(rest)).toEqual([fault]))
})
