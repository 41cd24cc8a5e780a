import { beforeEach, describe, expect, it, vi } from 'vitest'
import { copyKey, keepCopy, otherCopies, unitsToOffer } from './device-copy'

/** As a browser's, as far as it is used: its own keys are what it keeps. */
function device() {
  const store: Record<string, string> = {}
  const hidden = (value: unknown) => ({ value, enumerable: false })
  return Object.defineProperties(store, {
    getItem: hidden((key: string) => store[key] ?? null),
    setItem: hidden((key: string, text: string) => {
      store[key] = text
    }),
    removeItem: hidden((key: string) => {
      delete store[key]
    }),
  })
}

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.stubGlobal('localStorage', device())
})

describe('words kept on the device', () => {
  it('are found again by the same account for the same listing, and by nobody else', () => {
    const [first, second] = [copyKey('an', 'l1'), copyKey('an', 'l1')]
    expect(first).not.toBe(second)
    expect(keepCopy(first, { nameVi: 'Lụa' })).toBe(true)
    expect(otherCopies('an', 'l1', second).map(({ fields }) => fields)).toEqual([{ nameVi: 'Lụa' }])
    for (const [account, listing] of [
      ['binh', 'l1'],
      ['an', 'l2'],
    ] as const)
      expect(otherCopies(account, listing, '')).toEqual([])
    expect(otherCopies('an', 'l1', first)).toEqual([])
  })
  it('are forgotten when nothing is left to keep', () => {
    const key = copyKey('an', 'l1')
    keepCopy(key, { nameVi: 'Lụa' })
    keepCopy(key, {})
    expect(otherCopies('an', 'l1', '')).toEqual([])
  })
  it('do no harm where they were tampered with, or where the device keeps nothing', () => {
    const key = copyKey('an', 'l1')
    for (const text of ['', 'null', '{', '[]', '{"at":1,"fields":{}}', '{"at":"x"}']) {
      localStorage.setItem(key, text)
      expect(otherCopies('an', 'l1', '')).toEqual([])
    }
    localStorage.setItem(key, '{"at":"x","fields":{"nameVi":"Lụa","unitVi":7}}')
    expect(otherCopies('an', 'l1', '')).toMatchObject([{ fields: { nameVi: 'Lụa' } }])
    vi.stubGlobal('localStorage', undefined)
    expect([keepCopy(key, { nameVi: 'Lụa' }), otherCopies('an', 'l1', '')]).toEqual([false, []])
  })
})

describe('unitsToOffer', () => {
  const copy = (fields: Record<string, string>) => ({ key: 'k', at: '', fields })
  it('names what differs from the form, each unit once', () => {
    const fields = { nameVi: 'Lụa', 'place-1': '0912', 'place-kind-1': 'ZALO', unitVi: 'tấm' }
    expect(unitsToOffer(copy(fields), { nameVi: 'Lụa tơ', unitVi: 'tấm' })).toEqual(['nameVi', 'places'])
  })
  it('passes over an empty row and the order of pictures, which hold no words', () => {
    expect(unitsToOffer(copy({ 'place-kind-3': 'PHONE', 'place-3': '', pictures: 'a', removed: 'b' }), {})).toEqual([])
  })
})
