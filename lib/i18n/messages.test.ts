import { describe, expect, it } from 'vitest'
import { en } from './messages-en'
import { vi } from './messages-vi'

const flatten = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  )

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((m) => m[1]))].sort()

describe('messages', () => {
  const viKeys = new Map(flatten(vi))
  const enKeys = new Map(flatten(en))

  it('has the same keys in both languages', () => {
    expect([...enKeys.keys()].sort()).toEqual([...viKeys.keys()].sort())
  })
  it('leaves no text empty, and writes Vietnamese in NFC', () => {
    for (const [key, text] of [...viKeys, ...enKeys]) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).toBe(text.normalize('NFC'))
    }
  })
  it('asks for the same values in both languages', () => {
    for (const [key, text] of viKeys) expect(placeholders(enKeys.get(key) ?? ''), key).toEqual(placeholders(text))
  })
})
