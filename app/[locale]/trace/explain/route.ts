import type { NextRequest } from 'next/server'
import { explainPage } from '@/components/trace/explain-page'
import { plainAnswer } from '@/components/trace/plain-page'
import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import { explainCode } from '@/lib/gs1/explain'
import { localeOf } from '@/lib/i18n/locales'
import { findKnownCode } from '@/lib/trace/queries/known-code'

const MOST_CHARACTERS = 2000

/** Explains a code to people; the same for machines is /api/trace/explain. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/trace/explain'>) {
  const locale = localeOf((await params).locale)
  const given = request.nextUrl.searchParams.get('code')
  // A cut between the halves of a character would leave text that no address can carry.
  const code = (given ?? '').slice(0, MOST_CHARACTERS + 2).replace(/[\ud800-\udbff]$/, '')
  const explained = given === null ? null : explainCode(code)
  const [known, { hasDemo }] = await Promise.all([explained && findKnownCode(explained), findBoothSize()])
  return plainAnswer(explainPage(locale, code, explained, { known, isDemo: hasDemo }))
}
