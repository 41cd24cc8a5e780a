import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { checkOf, type Reason, reasons } from './reasons'

const codes = Object.keys(reasons) as Reason[]
const manual = readFileSync(path.resolve(import.meta.dirname, '../../docs/verifier.md'), 'utf8')

describe('the vocabulary', () => {
  it('has a sentence for each reason and each check, in both languages', () => {
    for (const locale of locales)
      for (const code of codes) {
        expect(textFor(locale, 'verifier', `reasons.${code}`), code).not.toBeNull()
        expect(textFor(locale, 'verifier', `checks.${checkOf(code)}`), code).not.toBeNull()
      }
  })
  it('is in the manual, each reason with what it does', () => {
    const rows = [...manual.matchAll(/^\| `([a-z-]+\.[a-z-]+\.[a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
      code,
      severity,
    ])
    expect(Object.fromEntries(rows)).toEqual(reasons)
  })
})
