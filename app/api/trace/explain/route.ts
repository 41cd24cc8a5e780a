import type { NextRequest } from 'next/server'
import { explainCode } from '@/lib/gs1/explain'
import { issueWords } from '@/lib/gs1/issue-words'
import { localeOf } from '@/lib/i18n/locales'

/** What a GTIN, GS1 Digital Link or element string holds, or exactly why it is none; `lang=en` for English words. */
export function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const locale = localeOf(searchParams.get('lang') ?? undefined)
  const { ok, kind, elements, issues } = explainCode(searchParams.get('code') ?? '')
  return Response.json(
    { ok, kind, elements, issues: issues.map((issue) => ({ ...issue, message: issueWords(locale, issue) })) },
    { headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' } },
  )
}
