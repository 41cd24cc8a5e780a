import { isDay } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

// Browsers without a date field send what was typed.
const asTyped = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

const dayIn = (text: string) => {
  const [, day = '', month = '', year = ''] = asTyped.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** Where the form with a day leads: to that day's own address. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/progress/day'>) {
  const locale = localeOf((await params).locale)
  const on = dayIn(new URL(request.url).searchParams.get('on')?.trim() ?? '')
  const path = on === '' ? '/progress' : `/progress/${isDay(on) ? on : 'unknown'}`
  return new Response(null, { status: 303, headers: { location: pathIn(locale, path) } })
}
