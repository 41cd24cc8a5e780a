import { useId } from 'react'
import { ShopIcon, type ShopIconName } from '@/components/layout/shop-icon'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { type Answer, findingsOf, trustOf, wholenessOf, worstFirst } from '@/lib/trust/report-rules'
import type { Check, SignatureReport } from '@/lib/verifier/types'
import { ChainList } from './chain-list'
import { FindingList } from './finding-list'
import { verdictLooks } from './verdict-look'

const marks: Record<Answer, { icon: ShopIconName; ink: string }> = {
  yes: { icon: 'check', ink: 'text-ngoc-ink' },
  no: { icon: 'close', ink: 'text-son' },
  unknown: { icon: 'search', ink: 'text-quy-ink' },
}

const wholeWords = { yes: 'facts.whole', no: 'facts.whole-broken', unknown: 'facts.whole-unknown' } as const
const trustWords = { yes: 'facts.trust-yes', no: 'facts.trust-no', unknown: 'facts.trust-unknown' } as const
const revocationAnswers = { good: 'yes', revoked: 'no', unknown: 'unknown' } as const

type Props = { locale: Locale; signature: SignatureReport; fileChecks: readonly Check[]; number: number }

/** Who signed, and the four things that everybody asks of a signature; the rest folded below. */
export function SignatureCard({ locale, signature, fileChecks, number }: Props) {
  const t = translator(locale, 'verify')
  const { signer, kind, verdict, revocation, level, checks, chain } = signature
  const whole = wholenessOf(signature, fileChecks)
  const trust = trustOf(signature)
  const facts: [Answer, string][] = [
    [whole, t(wholeWords[whole])],
    // A certificate that anybody can put beside a broken signature speaks for nothing.
    ...(whole === 'no'
      ? []
      : ([
          [trust, t(trustWords[trust])],
          timeFact(locale, signature),
          [revocationAnswers[revocation], t(`facts.revocation-${revocation}`)],
        ] satisfies [Answer, string][])),
  ]
  const findings = findingsOf(checks)
  const id = useId()
  const people: [string, string][] = [
    ...(signer?.organisation && signer.organisation !== signer.commonName
      ? [[t('result.organisation'), signer.organisation] as [string, string]]
      : []),
    ...(signer?.taxCodes ?? []).map((code): [string, string] => [t('result.tax-code'), code]),
    ...(signer?.personalIds ?? []).map((code): [string, string] => [t('result.personal-id'), code]),
  ]
  return (
    <article aria-labelledby={id} className="mt-6 rounded-xl border border-line bg-sheet p-4 sm:p-6">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
        <span>{t(`result.${kind}`, { number })}</span>
        <strong className={verdictLooks[verdict].ink}>{t(`verdicts.${verdict}.name`)}</strong>
      </p>
      <h2 id={id} className="break-words text-xl">
        {signer?.commonName ?? signer?.subject ?? t('result.unknown-signer')}
      </h2>
      {people.map(([name, value]) => (
        <p key={`${name} ${value}`} className="break-words">
          <span className="text-muted">{name}:</span> {value}
        </p>
      ))}
      <ul className="mt-4 space-y-2">
        {facts.map(([answer, words]) => (
          <li key={words} className="flex gap-3">
            <ShopIcon name={marks[answer].icon} className={`mt-0.5 ${marks[answer].ink}`} />
            <span>
              <span className="sr-only">{t(`marks.${answer}`)}: </span>
              {words}
            </span>
          </li>
        ))}
      </ul>
      <h3 className="mt-5 font-semibold">{t('result.findings')}</h3>
      {findings.length > 0 ? (
        <FindingList locale={locale} findings={findings} />
      ) : (
        <p className="text-muted">{t('result.no-findings')}</p>
      )}
      {chain.length > 0 ? <ChainList locale={locale} chain={chain} isTrusted={trust === 'yes'} /> : null}
      <details className="no-print mt-4 border-t border-line pt-1">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-lam">
          {t('result.all-checks')}
        </summary>
        <p className="text-sm text-muted">
          {[signature.place, signature.format, signature.algorithm, level && t('result.level', { level })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ul className="mt-2 space-y-1 text-sm">
          {worstFirst([...new Map(checks.map((each) => [each.check, each])).values()]).map(({ check, holds }) => {
            const answer = holds === null ? 'unknown' : holds ? 'yes' : 'no'
            return (
              <li key={check} className="flex gap-2">
                <ShopIcon name={marks[answer].icon} className={`mt-0.5 size-4 ${marks[answer].ink}`} />
                <span>
                  <span className="sr-only">{t(`marks.${answer}`)}: </span>
                  {textFor(locale, 'verifier', `checks.${check}`)}
                </span>
              </li>
            )
          })}
        </ul>
      </details>
    </article>
  )
}

function timeFact(locale: Locale, { signedAt, signedAtSource }: SignatureReport): [Answer, string] {
  const t = translator(locale, 'verify')
  if (!signedAt || !signedAtSource) return ['unknown', t('facts.time-unknown')]
  const moment = formatMoment(new Date(signedAt))
  return signedAtSource === 'timestamp'
    ? ['yes', t('facts.time-proved', { moment })]
    : ['unknown', t('facts.time-claimed', { moment })]
}
