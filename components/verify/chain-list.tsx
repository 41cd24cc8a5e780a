import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { nameOfSubject } from '@/lib/trust/report-rules'
import type { CertificateFacts } from '@/lib/verifier/types'

/** The certificates from the signer upwards, as far as they are known. */
export function ChainList({
  locale,
  chain,
  isTrusted,
}: {
  locale: Locale
  chain: readonly CertificateFacts[]
  isTrusted: boolean
}) {
  const t = translator(locale, 'verify')
  const words = translator(locale, 'trust')
  return (
    <>
      <h3 className="mt-5 font-semibold">{t('result.chain')}</h3>
      <ol className="mt-1 space-y-2 border-l-2 border-line pl-4 text-sm">
        {chain.map(({ subject, sha256, notBefore, notAfter }, place) => (
          <li key={sha256}>
            <p className="break-words">
              {nameOfSubject(subject)}
              {place === 0 ? <span className="text-muted"> ({t('result.chain-signer')})</span> : null}
              {isTrusted && place === chain.length - 1 ? (
                <span className="font-semibold text-ngoc-ink"> ({t('result.chain-store')})</span>
              ) : null}
            </p>
            <p className="text-muted">
              {words('facts.validity-value', {
                from: formatDay(dayOf(new Date(notBefore))),
                until: formatDay(dayOf(new Date(notAfter))),
              })}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
