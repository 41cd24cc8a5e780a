import { Card } from '@/components/ui/card'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReferenceVersion } from '@/lib/law/types'
import { validityWords } from './reference-facts'

/** Every version of a reference, the latest first, with who recorded it and why. */
export function ReferenceHistory({ locale, versions }: { locale: Locale; versions: ReferenceVersion[] }) {
  const t = translator(locale, 'law')
  return (
    <Card>
      <h2 className="mb-2 text-lg">{t('history.title')}</h2>
      <ol className="divide-y divide-line">
        {versions.map((one) => (
          <li key={one.version} className="py-2">
            <p className="font-semibold">
              {t('history.line', { version: one.version, moment: formatMoment(one.recordedAt) })}
            </p>
            <p className="text-sm text-muted">{one.by ? t('history.by', { name: one.by }) : t('history.seeded')}</p>
            <p className="text-sm">
              {one.isWithdrawn ? t('force.withdrawn') : `${one.number} · ${validityWords(locale, one.from, one.until)}`}
            </p>
            {one.reason ? <p className="wrap-anywhere text-sm whitespace-pre-line">{one.reason}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
