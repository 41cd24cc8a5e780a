import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskKeys, shortcutOf } from './shortcuts'

const plain = { isComposing: false, repeat: false, hasModifier: false, at: null }
const at = (tag: string, type = '', isEditable = false) => ({ ...plain, at: { tag, type, isEditable } })

describe('the keys of the desk', () => {
  it('do what they say where nobody types', () => {
    for (const [key, does] of Object.entries(deskKeys))
      for (const place of [plain, at('BODY'), at('A'), at('BUTTON', 'submit'), at('INPUT', 'checkbox'), at('SUMMARY')])
        expect(shortcutOf({ ...place, key })).toBe(does)
  })
  it('do nothing while somebody types, composes, holds a key or asks the browser', () => {
    for (const key of Object.keys(deskKeys)) {
      for (const place of [
        at('INPUT', 'text'),
        at('INPUT', 'search'),
        at('input', 'email'),
        at('TEXTAREA'),
        at('SELECT'),
        at('DIV', '', true),
      ])
        expect(shortcutOf({ ...place, key })).toBeNull()
      expect(shortcutOf({ ...plain, key, isComposing: true })).toBeNull()
      expect(shortcutOf({ ...plain, key, repeat: true })).toBeNull()
      expect(shortcutOf({ ...plain, key, hasModifier: true })).toBeNull()
    }
    for (const key of ['Process', 'Dead', 'Unidentified']) expect(shortcutOf({ ...plain, key })).toBeNull()
  })
  it('are no others', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        fc.pre(!(key in deskKeys))
        expect(shortcutOf({ ...plain, key })).toBeNull()
      }),
    )
    for (const key of ['A', 'J', 'toString', '__proto__']) expect(shortcutOf({ ...plain, key })).toBeNull()
  })
})
