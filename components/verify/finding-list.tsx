import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { nameOfSubject } from '@/lib/trust/report-rules'
import { textOfDetail } from '@/lib/verifier/report-details'
import type { Check } from '@/lib/verifier/types'

const inks = { true: 'border-ngoc', false: 'border-son', null: 'border-quy' } as const

// A distinguished name, which is for machines (RFC 4514).
const isName = (detail: string) => /^[A-Z]{1,3}=/.test(detail)

/** Findings that differ only in their details are one sentence. */
function together(findings: readonly Check[]) {
  const all = new Map<string, Pick<Check, 'holds' | 'reason'> & { details: string[] }>()
  for (const { holds, reason, detail } of findings) {
    const key = `${reason} ${holds}`
    const one = all.get(key) ?? { holds, reason, details: [] }
    if (detail && !one.details.includes(detail)) one.details.push(detail)
    all.set(key, one)
  }
  return [...all.values()]
}

/** Each finding as a sentence, what to do about it where there is something, and its code. */
export function FindingList({ locale, findings }: { locale: Locale; findings: readonly Check[] }) {
  const t = translator(locale, 'verify')
  const say = (key: string, values?: Record<string, string>) => textFor(locale, 'verifier', key, values) ?? key
  return (
    <ul className="mt-2 space-y-3">
      {together(findings).map(({ holds, reason, details }) => {
        const advice = reason && textFor(locale, 'verify', `advice.${reason}`)
        return reason ? (
          <li key={`${reason} ${holds}`} className={`border-l-4 pl-3 ${inks[`${holds}`]}`}>
            <p className="font-semibold">{say(`reasons.${reason}`)}.</p>
            {advice ? <p>{advice}</p> : null}
            {details.length > 0 ? (
              <p className="break-words text-sm text-muted">
                {details
                  .map((detail) => textOfDetail(say, reason, isName(detail) ? nameOfSubject(detail) : detail))
                  .join(', ')}
              </p>
            ) : null}
            <details className="no-print text-sm text-muted">
              <summary className="inline-flex min-h-11 cursor-pointer items-center sm:min-h-8">
                {t('result.more')}
              </summary>
              <p className="break-words">{t('result.code', { code: reason })}</p>
            </details>
            <p className="hidden text-sm print:block">{t('result.code', { code: reason })}</p>
          </li>
        ) : null
      })}
    </ul>
  )
}
