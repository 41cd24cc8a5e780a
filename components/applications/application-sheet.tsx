import Link from 'next/link'
import type { ReactNode } from 'react'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { ReviewedApplication } from '@/lib/applications/types'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { AddClaim } from './add-claim'
import { ApplicantFacts } from './applicant-facts'
import { ProducerEvidence, ReviewedClaims } from './reviewed-claims'
import { StepHistory } from './step-history'

const tones = { waiting: 'info', returned: 'warn', approved: 'good', rejected: 'bad' } as const

type Props = { locale: Locale; application: ReviewedApplication }
type Slots = { decide: ReactNode; aside: ReactNode }

/** An application as an administrator decides on it: what is stated, what is claimed and why, then the decision. */
export function ApplicationSheet({ locale, application, decide, aside }: Props & Slots) {
  const t = translator(locale, 'join-desk')
  const { state, merchant, isDemo, steps } = application
  return (
    <>
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        {isDemo ? <Badge>{t('demo')}</Badge> : null}
        {merchant ? (
          <Link
            href={pathIn(locale, `/admin/merchants/${merchant.id}`)}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('to-merchant', { name: merchant.name })}
          </Link>
        ) : null}
      </p>
      <div className="grid items-start gap-6 xl:grid-cols-[1.4fr_1fr]">
        <div className="space-y-6">
          <ApplicantFacts locale={locale} application={application} />
          <Warnings locale={locale} application={application} />
          <ReviewedClaims locale={locale} application={application} />
          <Unclaimed locale={locale} application={application} />
        </div>
        <div className="space-y-6">
          {decide}
          {aside}
          <Card>
            <h2 className="mb-3 text-lg">{t('history')}</h2>
            <StepHistory
              locale={locale}
              steps={steps}
              by={({ by, kind, at }) =>
                t('step-line', {
                  by: by ?? (kind === 'RECEIVED' || kind === 'CORRECTED' ? t('applicant') : t('claim.somebody')),
                  time: formatMoment(at),
                })
              }
            />
          </Card>
        </div>
      </div>
    </>
  )
}

function Warnings({ locale, application: { doubles, knownUser } }: Props) {
  const t = translator(locale, 'join-desk')
  return (
    <>
      {doubles.length > 0 ? (
        <Notice kind="warning" title={t('warn.double-title')}>
          <ul>
            {doubles.map(({ kind, id, name }) => (
              <li key={id}>
                <Link
                  href={pathIn(locale, `/admin/${kind === 'merchant' ? 'merchants' : 'applications'}/${id}`)}
                  className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
                >
                  {t(`warn.double-${kind}`, { name: name || t('erased') })}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {knownUser ? (
        <Notice kind="warning" title={t('warn.known-title')}>
          <p>
            {t(`warn.known-${knownUser.outcome}`, { name: knownUser.name, day: formatDay(dayOf(knownUser.since)) })}
          </p>
          {knownUser.merchants.length > 0 ? (
            <p>{t('warn.known-merchants', { names: knownUser.merchants.join(', ') })}</p>
          ) : null}
          {knownUser.isAdministrator ? <p>{t('warn.known-administrator')}</p> : null}
        </Notice>
      ) : null}
    </>
  )
}

function Unclaimed({ locale, application: { id, version, state, unclaimed } }: Props) {
  const t = translator(locale, 'join-desk')
  if (unclaimed.length === 0) return null
  return (
    <Card>
      <h2 className="text-lg">{t('unclaimed.title')}</h2>
      <p className="mt-1 text-sm text-muted">{t('unclaimed.intro')}</p>
      <ul className="mt-3 divide-y divide-line">
        {unclaimed.map((producer) => (
          <li key={producer.id} className="space-y-3 py-4 last:pb-0">
            <ProducerEvidence locale={locale} producer={producer} />
            {state === 'waiting' ? (
              <ForWriters area="applications">
                <AddClaim
                  locale={locale}
                  applicationId={id}
                  version={version}
                  producerId={producer.id}
                  words={{
                    add: t('unclaimed.add'),
                    addNamed: `${t('unclaimed.add')}: ${producer.name}`,
                    busy: t('claim.busy'),
                  }}
                />
              </ForWriters>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
