import { expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { en } from '@/lib/i18n/messages-en'
import { vi } from '@/lib/i18n/messages-vi'
import { legalSections } from './legal-sections'

const texts = { vi, en }

it('shows every part that is written, in both languages', () => {
  for (const locale of locales)
    for (const kind of ['terms', 'privacy'] as const)
      expect(Object.keys(texts[locale].legal[kind].sections), `${locale} ${kind}`).toEqual(
        legalSections[kind].map(({ key }) => key),
      )
})
