import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { embeddedChart } from '@/lib/open-data/embedded-chart'
import { findProgressToday } from '@/lib/targets/queries'

/** The one page of the booth that other pages may show inside theirs (next.config.js leaves it without the rule against it). */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const progress = locale === 'vi' || locale === 'en' ? await findProgressToday() : null
  if (!progress) return new Response(null, { status: 404 })
  return new Response(embeddedChart(progress, localeOf(locale), environment().publicUrl), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
