import { describe, expect, it } from 'vitest'
import { handedTo, isProven, kindOf, letterAddress, mayResetByLetter, settlement } from './identifier-rules'

const day = new Date('2026-11-22')
const held = (email: 'none' | 'stated' | 'proven', phone: 'none' | 'stated' | 'proven') => ({
  email: email === 'none' ? null : 'a@thu.example',
  phone: phone === 'none' ? null : '+84912345678',
  emailVerifiedAt: email === 'proven' ? day : null,
  phoneVerifiedAt: phone === 'proven' ? day : null,
})

describe('an account under an identifier', () => {
  it.each([
    ['proven', 'none', 'EMAIL', 'keep'],
    ['proven', 'stated', 'EMAIL', 'keep'],
    ['proven', 'proven', 'PHONE', 'keep'],
    ['stated', 'none', 'EMAIL', 'renew'],
    ['stated', 'stated', 'EMAIL', 'renew'],
    ['stated', 'stated', 'PHONE', 'renew'],
    ['none', 'stated', 'PHONE', 'renew'],
    ['stated', 'proven', 'EMAIL', 'detach'],
    ['proven', 'stated', 'PHONE', 'detach'],
  ] as const)('e-mail %s, phone %s, named by its %s: %s', (email, phone, kind, outcome) =>
    expect(settlement(held(email, phone), kind)).toBe(outcome),
  )
  it('never goes on as it is where nobody has shown to hold what was named', () => {
    const states = ['none', 'stated', 'proven'] as const
    for (const email of states)
      for (const phone of states)
        for (const kind of ['EMAIL', 'PHONE'] as const) {
          const one = held(email, phone)
          expect(settlement(one, kind) === 'keep').toBe(isProven(one, kind))
        }
  })
})

it.each([
  ['none', 'proven', false],
  ['stated', 'none', true],
  ['stated', 'stated', false],
  ['stated', 'proven', false],
  ['proven', 'stated', true],
] as const)('a password is reset by letter with e-mail %s and phone %s: %s', (email, phone, may) =>
  expect(mayResetByLetter(held(email, phone))).toBe(may),
)

it.each([
  ['none', 'proven', null],
  ['stated', 'none', 'a@thu.example'],
  ['stated', 'stated', 'a@thu.example'],
  ['stated', 'proven', null],
  ['proven', 'proven', 'a@thu.example'],
] as const)('letters to e-mail %s and phone %s go to %s', (email, phone, address) =>
  expect(letterAddress(held(email, phone))).toBe(address),
)

it('an administrator’s link goes by letter only to an address that is theirs, or all there is', () => {
  expect(handedTo(held('stated', 'none'))).toBe('EMAIL')
  expect(handedTo(held('proven', 'stated'))).toBe('EMAIL')
  expect(handedTo(held('stated', 'stated'))).toBe('PHONE')
  expect(handedTo(held('none', 'proven'))).toBe('PHONE')
  expect(kindOf({ email: 'a@b' })).toBe('EMAIL')
  expect(kindOf({ phone: '+84912345678' })).toBe('PHONE')
})
