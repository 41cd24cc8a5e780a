import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { GET } from './route'

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
