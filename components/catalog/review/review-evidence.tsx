import type { ReactNode } from 'react'
import { Stars } from '@/components/catalog/stars'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { Named, Party, ReviewDetail } from '@/lib/catalog/review-types'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { FactsList } from './facts-list'

type Props = { locale: Locale; review: ReviewDetail }

const named = (locale: Locale, name: Named | null) => (name ? inLocale(locale, name.vi, name.en) : null)

/** What the content is held against: the certificate first, then who stands behind it. */
export function ReviewEvidence(props: Props) {
  return (
    <>
      <CertificateCard {...props} />
      <ProducerCard {...props} />
      <MerchantCard {...props} />
    </>
  )
}

function CertificateCard({ locale, review }: Props) {
  const t = translator(locale, 'reviews')
  const { certificate, certificateStanding: standing, product } = review
  const day = certificate?.revoked ? formatDay(certificate.revoked.on) : ''
  const isGood = standing === 'valid' || standing === 'renew-now'
  const none = t('none')
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('certificate')}</h2>
      <FactsList
        facts={[
          [
            t('state'),
            <Badge key="state" tone={isGood ? 'good' : 'warn'}>
              {t(`standing.${standing}`, { day })}
            </Badge>,
          ],
          [t('registered-name'), <strong key="name">{product.name}</strong>],
          ...(certificate
            ? ([
                [t('col.stars'), <Stars key="stars" locale={locale} stars={certificate.stars} className="" />],
                [t('code'), certificate.code ?? none],
                [t('decision-number'), certificate.decisionNumber],
                [t('issued'), formatDay(certificate.issuedOn)],
                [t('through'), formatDay(certificate.validThrough)],
              ] satisfies [string, ReactNode][])
            : []),
          [t('group'), named(locale, product.groupName)],
          [t('set'), `${product.setNumber}. ${named(locale, product.setName)}`],
          [t('made-at'), [product.address, named(locale, product.ward)].filter(Boolean).join(', ') || none],
        ]}
      />
    </Card>
  )
}

function partyFacts(locale: Locale, party: Party): [string, ReactNode][] {
  const t = translator(locale, 'reviews')
  const none = t('none')
  return [
    [t('name'), <strong key="name">{party.name}</strong>],
    [t('legal-form'), t(`form.${party.legalForm}`)],
    [t('tax-code'), party.taxCode ?? none],
    [t('address'), [party.address, named(locale, party.ward)].filter(Boolean).join(', ') || none],
    [t('phone'), party.phone ? formatPhone(party.phone) : none],
  ]
}

function ProducerCard({ locale, review }: Props) {
  return (
    <Card>
      <h2 className="mb-3 text-lg">{translator(locale, 'reviews')('producer')}</h2>
      <FactsList facts={partyFacts(locale, review.producer)} />
    </Card>
  )
}

function MerchantCard({ locale, review: { merchant, authorisation } }: Props) {
  const t = translator(locale, 'reviews')
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('merchant')}</h2>
      {merchant.sameProducer ? <p className="mb-2 text-sm text-muted">{t('same')}</p> : null}
      <FactsList
        facts={[
          [
            t('state'),
            <Badge key="state" tone={merchant.active ? 'good' : 'warn'}>
              {t(merchant.active ? 'active' : 'inactive')}
            </Badge>,
          ],
          ...partyFacts(locale, merchant),
          ...(merchant.sameProducer
            ? []
            : ([[t('authorisation'), authorisationLine(locale, authorisation)]] satisfies [string, ReactNode][])),
          [t('since'), formatMoment(merchant.since).slice(6)],
          [t('public-listings'), merchant.publicListings],
        ]}
      />
    </Card>
  )
}

function authorisationLine(locale: Locale, authorisation: ReviewDetail['authorisation']) {
  const t = translator(locale, 'reviews')
  if (!authorisation) return t('no-authorisation')
  const { documentNumber: number, validFrom, validUntil } = authorisation
  const from = formatDay(validFrom)
  return validUntil
    ? t('authorisation-until', { number, from, until: formatDay(validUntil) })
    : t('authorisation-line', { number, from })
}
