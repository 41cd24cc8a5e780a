import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Upholding } from '@/lib/readiness/types'

/** Who keeps a proof that the machine judges worse by now, when and why. */
export function UpheldLine({ locale, upheld }: { locale: Locale; upheld: Upholding }) {
  const t = translator(locale, 'reverified')
  const moment = formatMoment(upheld.at)
  return (
    <div className="wrap-anywhere text-sm">
      <p className="text-muted">
        {upheld.author ? t('upheld.by', { moment, name: upheld.author }) : t('upheld.on', { moment })}
      </p>
      <p className="whitespace-pre-line">{upheld.words}</p>
    </div>
  )
}
