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
            <p className="break-words text-sm text-muted">
              {detail ? `${textOfDetail(say, reason, detail)} · ` : ''}
              {t('result.code', { code: reason })}
            </p>
          </li>
        ) : null
      })}
    </ul>
  )
}
