import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Fold } from '@/components/merchants/fold'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { isOpen } from '@/lib/applications/rules'
import type { OfferedProducer, ReviewedApplication, ReviewedClaim, Rival } from '@/lib/applications/types'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { SettleForm } from './settle-form'

const tones = { free: 'good', disputed: 'warn', granted: 'good', refused: 'neutral' } as const

type Props = { locale: Locale; application: ReviewedApplication }

/** The producers that an application claims: why they match, who else asks for them, and the administrator's word. */
export function ReviewedClaims({ locale, application }: Props) {
  const t = translator(locale, 'join-desk')
  return (
    <Card>
      <h2 className="text-lg">{t('claim.title')}</h2>
      {application.claims.length === 0 ? (
        <p className="mt-2 text-muted">{application.hasAnsweredClaims ? t('claim.none') : t('claim.not-answered')}</p>
      ) : null}
      <ul className="divide-y divide-line">
        {application.claims.map((claim) => (
          <li key={claim.claimId} className="space-y-3 py-4 last:pb-0">
            <ClaimFace locale={locale} application={application} claim={claim} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ClaimFace({ locale, application, claim }: Props & { claim: ReviewedClaim }) {
  const t = translator(locale, 'join-desk')
  const { decision, rivals, state } = claim
  return (
    <>
      <p>
        <Badge tone={tones[state]}>{t(`claim.state.${state}`)}</Badge>
      </p>
      <ProducerEvidence locale={locale} producer={claim} note={claim.isAddedByAdmin ? t('claim.by-admin') : null} />
      {rivals.length > 0 ? (
        <div>
          <p className="font-semibold">{t('claim.rivals')}</p>
          <ul className="list-disc pl-5">
            {rivals.map((rival) => (
              <li key={rival.id}>
                <Link
                  href={pathIn(
                    locale,
                    `/admin/${rival.kind === 'merchant' ? 'merchants' : 'applications'}/${rival.id}`,
                  )}
                  className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
                >
                  {rivalWords(locale, rival)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {decision ? (
        <p className="max-w-prose whitespace-pre-line text-sm text-muted">
          {t('claim.decision', {
            by: decision.by ?? t('claim.somebody'),
            time: formatMoment(decision.at),
            reason: decision.reason,
          })}
        </p>
      ) : null}
      {isOpen(application.state) ? (
        <ForWriters area="applications">
          <Settle locale={locale} application={application} claim={claim} />
        </ForWriters>
      ) : null}
    </>
  )
}

const rivalWords = (locale: Locale, rival: Rival) => {
  const t = translator(locale, 'join-desk')
  return rival.kind === 'merchant'
    ? t('claim.rival-merchant', { name: rival.name, users: rival.users })
    : t('claim.rival-application', { name: rival.name, day: formatDay(dayOf(rival.claimedAt)) })
}

function Settle({ locale, application, claim }: Props & { claim: ReviewedClaim }) {
  const t = translator(locale, 'join-desk')
  const holder = claim.rivals.find(({ kind }) => kind === 'merchant')
  const others = claim.rivals.filter(({ kind }) => kind === 'application')
  const isDisputed = claim.state === 'disputed'
  const form = (
    <SettleForm
      locale={locale}
      applicationId={application.id}
      version={application.version}
      claimId={claim.claimId}
      choices={[
        {
          value: application.id,
          label: t(holder ? 'claim.who-this-merchant' : 'claim.who-this', { name: application.name }),
        },
        ...others.map(({ id, name }) => ({ value: id, label: t('claim.who-other', { name }) })),
        { value: 'nobody', label: holder ? t('claim.who-merchant', holder) : t('claim.who-nobody') },
      ]}
      words={{
        who: t('claim.who'),
        reason: t('claim.reason'),
        reasonHint: t('claim.reason-hint'),
        save: t('claim.save'),
        busy: t('claim.busy'),
      }}
    />
  )
  const title = claim.decision ? 'claim.settle-again' : isDisputed ? 'claim.settle' : 'claim.refuse-free'
  return (
    <Fold title={t(title)} open={isDisputed}>
      {form}
    </Fold>
  )
}

/** What the registry says of a producer, for an administrator: with its code, masked where it is a personal ID. */
export function ProducerEvidence({
  locale,
  producer,
  note = null,
}: {
  locale: Locale
  producer: OfferedProducer & { taxCodeShown: string | null }
  note?: string | null
}) {
  const t = translator(locale, 'join-desk')
  const { name, reason, taxCodeShown, products } = producer
  const ward = inLocale(locale, producer.wardVi ?? '', producer.wardEn ?? '')
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{name}</span>
        <Badge tone={reason ? 'info' : 'neutral'}>{reason ? t(`reason.${reason}`) : t('claim.no-match')}</Badge>
        {note ? <Badge>{note}</Badge> : null}
      </p>
      <p className="text-sm text-muted">
        {[ward, taxCodeShown && t('claim.code', { code: taxCodeShown })].filter(Boolean).join(' · ')}
      </p>
      <details className="mt-1">
        <summary className="flex min-h-11 cursor-pointer items-center text-lam">
          {t('claim.products', { count: products.length })}
        </summary>
        <ProductLines locale={locale} producer={producer} />
      </details>
    </div>
  )
}

function ProductLines({ locale, producer: { products } }: { locale: Locale; producer: OfferedProducer }) {
  const t = translator(locale, 'join')
  return (
    <ul className="space-y-1.5 border-l-2 border-line pl-3">
      {products.map(({ name, certificate }) => (
        <li key={name}>
          {name}
          <span className="block text-sm text-muted">
            {certificate
              ? `${t('claims.stars', certificate)}, ${t('claims.certificate', {
                  number: certificate.number,
                  day: formatDay(certificate.issuedOn),
                })}`
              : t('claims.no-certificate')}
          </span>
        </li>
      ))}
    </ul>
  )
}
