import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { textOfDetail } from '@/lib/verifier/report-details'
import type { Check } from '@/lib/verifier/types'

const inks = { true: 'border-ngoc', false: 'border-son', null: 'border-quy' } as const

/** Each finding as a sentence, what to do about it where there is something, and its code. */
export function FindingList({ locale, findings }: { locale: Locale; findings: readonly Check[] }) {
  const t = translator(locale, 'verify')
  const say = (key: string, values?: Record<string, string>) => textFor(locale, 'verifier', key, values) ?? key
  return (
    <ul className="mt-2 space-y-3">
      {findings.map(({ holds, reason, detail }) => {
        const advice = reason && textFor(locale, 'verify', `advice.${reason}`)
        return reason ? (
          <li key={`${reason} ${detail}`} className={`border-l-4 pl-3 ${inks[`${holds}`]}`}>
            <p className="font-semibold">{say(`reasons.${reason}`)}.</p>
            {advice ? <p>{advice}</p> : null}
            {detail ? <p className="break-words text-sm text-muted">{textOfDetail(say, reason, detail)}</p> : null}
            <details className="text-sm text-muted">
              <summary className="inline-flex min-h-11 cursor-pointer items-center sm:min-h-8">
                {t('result.more')}
              </summary>
              <p className="break-words">{t('result.code', { code: reason })}</p>
            </details>
          </li>
        ) : null
      })}
    </ul>
  )
}
