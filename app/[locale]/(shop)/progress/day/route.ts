import { isDay } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Where the form with a day leads: to that day's own address. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/progress/day'>) {
  const locale = localeOf((await params).locale)
  const on = new URL(request.url).searchParams.get('on') ?? ''
  const path = on === '' ? '/progress' : `/progress/${isDay(on) ? on : 'unknown'}`
  return new Response(null, { status: 303, headers: { location: pathIn(locale, path) } })
}
