import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Freshness } from '@/lib/trace/freshness-rules'
import type { ProductFreshness } from '@/lib/trace/queries/freshness'

function words(locale: Locale, freshness: Freshness): string {
  const t = translator(locale, 'trace-desk')
  switch (freshness.state) {
    case 'fresh':
      return t('fresh.fresh', { day: formatDay(freshness.until), lot: freshness.code })
    case 'too-old':
      return t('fresh.too-old', { day: formatDay(freshness.since), lot: freshness.code })
    case 'lacking':
      return t('fresh.lacking', {
        lot: freshness.code,
        what: freshness.lacks.map((lack) => t(`fresh.lack.${lack}`)).join(', '),
      })
    default:
      return t('fresh.none')
  }
}

/** What each product on the booth still needs to be traceable, and until when it is. */
export function FreshProducts({ locale, fresh }: { locale: Locale; fresh: ProductFreshness[] }) {
  if (fresh.length === 0) return null
  const t = translator(locale, 'trace-desk')
  return (
    <Card className="mt-6">
      <h2 className="text-xl">{t('fresh.title')}</h2>
      <p className="mb-3 text-muted">{t('fresh.intro')}</p>
      <ul className="flex flex-col gap-2">
        {fresh.map(({ listingId, name, freshness }) => (
          <li key={listingId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {'lotId' in freshness ? (
              <Link
                href={pathIn(locale, `/merchant/trace/lots/${freshness.lotId}`)}
                className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
              >
                {name}
              </Link>
            ) : (
              <span className="inline-flex min-h-11 items-center">{name}</span>
            )}
            <Badge tone={freshness.state === 'fresh' ? 'good' : 'warn'}>{words(locale, freshness)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
