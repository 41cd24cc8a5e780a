import type { NextRequest } from 'next/server'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { suggest } from '@/lib/search/queries'
import { normalQuery } from '@/lib/search/rules-address'

/** What a shopper may mean by what is typed so far: at most eight, in the reader's language. */
export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const locale = localeOf(searchParams.get('lang') ?? undefined)
  const typed = normalQuery(searchParams.get('q') ?? '')
  const t = translator(locale, 'browse')
  const found = typed === '' ? [] : await suggest(typed)
  return Response.json(
    found.map(({ kind, text, href }) => ({
      text: inLocale(locale, text.vi, text.en),
      note: t(`suggest.kinds.${kind}`),
      href: pathIn(locale, href),
    })),
    // Long enough for going back a letter, short enough that a new product is found within a minute.
    { headers: { 'cache-control': 'public, max-age=60' } },
  )
}
