import { NextRequest } from 'next/server'
import { describe, expect, it, vi } from 'vitest'
import { GET } from './route'

// What the booth knows of a code is asked of the database, which unit tests have none of.
vi.mock('@/lib/trace/queries/known-code', () => ({ findKnownCode: async () => null }))
vi.mock('@/lib/catalog/queries/public-shelves', () => ({ findBoothSize: async () => ({ hasDemo: false }) }))

const ask = (code: string) =>
  GET(new NextRequest(`https://a.example/trace/explain?code=${encodeURIComponent(code)}`), {
    params: Promise.resolve({ locale: 'vi' }),
  })

describe('explaining a code', () => {
  it.each([1999, 2000, 2001, 2002])(
    'cuts after %d letters and a sign of two halves without breaking it',
    async (length) => {
      const answer = await ask(`${'a'.repeat(length)}😀`)
      expect([answer.status, await answer.text().then((text) => /[\ud800-\udfff]/u.test(text))]).toEqual([200, false])
    },
  )
})
