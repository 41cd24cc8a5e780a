import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { refusalCodes } from './types'

const params = { sheet: 'Đợt 1', limit: 100_000, limitMb: 20, kind: 'PNG', encoding: 'VNI', seen: 'Haø', meant: 'Hà' }

describe('refusals', () => {
  it.each(locales)('have a whole sentence each (%s), as has a worker that was ended', (locale) => {
    for (const code of [...refusalCodes, 'too-slow', 'too-large']) {
      expect(textFor(locale, 'workbooks', `refusals.${code}`, params), code).toMatch(/^\p{Lu}[^{}]{20,}\.$/u)
    }
  })
})
