import type { ReactNode } from 'react'
import { Stars } from '@/components/catalog/stars'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { Named, Party, ReviewDetail } from '@/lib/catalog/review-types'
import { isValidStanding } from '@/lib/catalog/rules-certificate'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { FactsList } from './facts-list'

type Props = { locale: Locale; review: ReviewDetail }

const named = (locale: Locale, name: Named | null) => (name ? inLocale(locale, name.vi, name.en) : null)

const place = (locale: Locale, { address, ward }: Pick<Party, 'address' | 'ward'>) => {
  // Most registered addresses name their ward already.
  const isNamed = address && ward && address.includes(ward.vi)
  return [address, isNamed ? null : named(locale, ward)].filter(Boolean).join(', ')
}

/** The certificate the content is held against. */
export function CertificateCard({ locale, review }: Props) {
  const t = translator(locale, 'reviews')
  const { certificate, certificateStanding: standing, product } = review
  const day = certificate?.revoked ? formatDay(certificate.revoked.on) : ''
  const isGood = isValidStanding(standing)
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
          [t('made-at'), place(locale, product) || none],
        ]}
      />
    </Card>
  )
}

function partyFacts(locale: Locale, party: Party): [string, string][] {
  const t = translator(locale, 'reviews')
  const none = t('none')
  return [
    [t('name'), party.name],
    [t('legal-form'), t(`form.${party.legalForm}`)],
    [t('tax-code'), party.taxCode ?? none],
    [t('address'), place(locale, party) || none],
    [t('phone'), party.phone ? formatPhone(party.phone) : none],
  ]
}

/** Who holds the certificate, as registered. */
export function ProducerCard({ locale, review }: Props) {
  return (
    <Card>
      <h2 className="mb-3 text-lg">{translator(locale, 'reviews')('producer')}</h2>
      <FactsList facts={partyFacts(locale, review.producer)} />
    </Card>
  )
}

/** Who takes part in the booth; of a producer's own merchant only what differs from the registry. */
export function MerchantCard({ locale, review: { merchant, producer, authorisation } }: Props) {
  const t = translator(locale, 'reviews')
  const own = partyFacts(locale, merchant)
  const registered = new Map(partyFacts(locale, producer))
  const facts = merchant.sameProducer ? own.filter(([name, value]) => registered.get(name) !== value) : own
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
          ...facts,
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
