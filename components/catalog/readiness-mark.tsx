import { ShopIcon } from '@/components/layout/shop-icon'
import { formatDay, maskTaxCode } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { SolutionReadiness } from '@/lib/readiness/types'

/** Four small seals: filled where a solution is in use, dashed where the law does not ask for it. */
function Seals({ solutions }: { solutions: SolutionReadiness[] }) {
  return (
    <svg viewBox="0 0 46 46" aria-hidden="true" className="seals">
      {solutions.map(({ solution, state }, i) => (
        <g key={solution} transform={`translate(${1 + (i % 2) * 23} ${1 + Math.floor(i / 2) * 23})`}>
          <rect width="21" height="21" rx="3" className={state} />
          {state === 'in-use' ? <path d="m6 11 3.2 3.2L15.5 7.5" /> : null}
        </g>
      ))}
    </svg>
  )
}

/** The four digital solutions of a merchant as one small mark that opens to why each stands as it does. */
export function ReadinessMark({ locale, solutions }: { locale: Locale; solutions: SolutionReadiness[] }) {
  if (solutions.length === 0) return null
  const t = translator(locale, 'listing')
  const notRequired = solutions.filter(({ state }) => state === 'not-required').length
  const required = solutions.length - notRequired
  const inUse = solutions.filter(({ state }) => state === 'in-use').length
  return (
    <details className="readiness">
      <summary>
        <Seals solutions={solutions} />
        <span>
          <b>{required === 0 ? t('readiness.summary-none') : t('readiness.summary', { inUse, required })}</b>
          <small>
            {notRequired > 0 ? `${t('readiness.not-required', { count: notRequired })} · ` : ''}
            <u>{t('readiness.why')}</u>
          </small>
        </span>
        <ShopIcon name="chevron" />
      </summary>
      <div>
        <ul className="solutions">
          {solutions.map((each) => (
            <SolutionRow key={each.solution} locale={locale} readiness={each} />
          ))}
        </ul>
        <p>
          {t('readiness.explain')}{' '}
          <a
            href={pathIn(locale, '/verify')}
            className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {translator(locale, 'verify')('link')}
          </a>
        </p>
      </div>
    </details>
  )
}

function SolutionRow({ locale, readiness }: { locale: Locale; readiness: SolutionReadiness }) {
  const t = translator(locale, 'listing')
  const { solution, state } = readiness
  return (
    <li>
      <p>
        <b>{t(`readiness.solutions.${solution}`)}</b>{' '}
        <span className={state === 'in-use' ? 'is-in-use' : undefined}>{t(`readiness.states.${state}`)}</span>
      </p>
      {reasons(locale, readiness).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}

// Some proofs carry the number of the owner's identity card, which a household's tax code is.
const withoutPersonalIds = (text: string) => text.replace(/(?<!\d)\d{12}(?!\d)/g, maskTaxCode)

/** What carried the acceptance, in one line. */
function basisLine(locale: Locale, basis: NonNullable<SolutionReadiness['proof']>['basis']): string[] {
  if (!basis) return []
  const t = translator(locale, 'proof-basis')
  if (basis.checkedOn === null) return [t('person')]
  const facts = basis.facts.map((fact) => t(fact)).join('; ')
  return [`${t('checked', { day: formatDay(basis.checkedOn) })} ${facts}.`]
}

/** Why a solution stands as it does: which proof, since and until when, accepted on; or which law asks for none. */
function reasons(locale: Locale, { state, proof, exemption }: SolutionReadiness): string[] {
  const t = translator(locale, 'listing')
  if (state === 'not-required' && exemption) {
    const { legalSource, from, until } = exemption
    return [
      t('readiness.exemption', { source: legalSource }),
      until
        ? t('readiness.exemption-until', { from: formatDay(from), until: formatDay(until) })
        : t('readiness.exemption-from', { day: formatDay(from) }),
    ]
  }
  // A proof that is not accepted is between the merchant and the city.
  if (!proof || (state !== 'in-use' && state !== 'expired')) return []
  const named = [
    proof.number ? t('readiness.proof-number', { number: withoutPersonalIds(proof.number) }) : '',
    proof.issuer ? t('readiness.issuer', { issuer: proof.issuer }) : '',
  ].filter(Boolean)
  const days = [
    t('readiness.since', { day: formatDay(proof.validFrom) }),
    proof.validUntil ? t('readiness.until', { day: formatDay(proof.validUntil) }) : t('readiness.no-end'),
  ]
  return [
    named.length > 0 ? t('readiness.proof', { proof: named.join(', ') }) : t('readiness.proof-unnamed'),
    `${days.join(' ')}.`,
    ...basisLine(locale, proof.basis),
    ...(proof.acceptedOn ? [`${t('readiness.accepted', { day: formatDay(proof.acceptedOn) })}.`] : []),
  ]
}
