import { describe, expect, it } from 'vitest'
import { linksetOf, targetOf } from './linkset'
import { askedOf, wantedLocale } from './resolve-rules'

const inherited = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']

describe('a word that every object knows', () => {
  it.each(inherited)('%s stands for no key and no link', (word) => {
    expect(askedOf(`/gtin/09520123456788/${word}/x`, '')).toEqual({
      ...{ kind: 'moved', path: `/01/09520123456788/${word}/x` },
    })
    expect(['unreadable', 'other-key']).toContain(askedOf(`/${word}/09520123456788`, '').kind)
    const facts = { uri: 'https://a.example/01/1', name: 'Trà', slug: 'tra', isPublic: true }
    for (const asked of [word, `gs1:${word}`, `https://gs1.org/voc/${word}`])
      expect(targetOf(facts, 'https://a.example', asked, 'vi')).toBeNull()
  })
})

describe('what an address asks the resolver for', () => {
  it('a lot or a box of it', () => {
    expect(askedOf('/01/09520123456788/10/A%2F1/21/7', '')).toEqual({
      ...{ kind: 'code', gtin: '09520123456788', lot: 'A/1', serial: '7', path: '/01/09520123456788/10/A%2F1/21/7' },
    })
    expect(askedOf('/01/09520123456788', '?lang=en')).toMatchObject({ kind: 'code', lot: null })
  })

  it('moves withdrawn words and short numbers to what they stand for', () => {
    expect(askedOf('/gtin/09520123456788/lot/A', '?x=1')).toEqual({
      kind: 'moved',
      path: '/01/09520123456788/10/A?x=1',
    })
    expect(askedOf('/01/9520123456788/10/A', '')).toEqual({ kind: 'moved', path: '/01/09520123456788/10/A' })
  })

  it.each([
    ['/01/%ff', 'broken'],
    ['/01/%E0%A4%A', 'broken'],
    ['/01/09520123456789', 'unreadable'],
    ['/01/abc', 'unreadable'],
    ['/01', 'unreadable'],
    ['/00/952012345678912345', 'other-key'],
  ])('%s is %s', (path, kind) => expect(askedOf(path, '').kind).toBe(kind))
})

describe('the language of an answer', () => {
  it('is what the address says, else what the browser prefers, else Vietnamese', () => {
    expect(wantedLocale('vi', null, null)).toBe('vi')
    expect(wantedLocale('en', null, 'vi')).toBe('en')
    expect(wantedLocale('vi', null, 'en-GB,en;q=0.9,vi;q=0.1')).toBe('en')
    expect(wantedLocale('vi', null, 'vi-VN,vi;q=0.9,en;q=0.8')).toBe('vi')
    expect(wantedLocale('vi', null, 'fr,de;q=x,')).toBe('vi')
    expect(wantedLocale('vi', 'vi', 'en')).toBe('vi')
  })
})

describe('a linkset', () => {
  const facts = { uri: 'https://booth.example/01/09520123456788', name: 'Chè', slug: 'che', isPublic: true }

  it('names each link type with its languages, and leads nowhere else', () => {
    const text = JSON.stringify(linksetOf(facts, 'https://booth.example'))
    for (const type of ['defaultLink', 'traceability', 'pip']) expect(text).toContain(`https://gs1.org/voc/${type}`)
    expect(
      [...text.matchAll(/"href":"([^"]+)"/g)].every(([, href]) => href?.startsWith('https://booth.example/')),
    ).toBe(true)
    expect(targetOf(facts, 'https://booth.example', 'gs1:pip', 'en')).toBe('https://booth.example/en/listings/che')
    expect(targetOf(facts, 'https://booth.example', 'https://gs1.org/voc/pip', 'vi')).toBe(
      'https://booth.example/listings/che',
    )
    expect(targetOf({ ...facts, isPublic: false }, 'https://booth.example', 'gs1:pip', 'vi')).toBeNull()
    expect(targetOf(facts, 'https://booth.example', 'gs1:recipeInfo', 'vi')).toBeNull()
  })
})
