import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { formatDay, formatPhone, maskTaxCode } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import type { CertificateRecord, ProductRecord } from '@/lib/registry/queries/product-record'
import { CertificateBadge } from './certificate-badge'
import { EntryHead, FactList } from './entry-head'
import { HistoryList } from './history-list'

/** One registered product: what the registry says, since when, and everything it said before. */
export function ProductRecordView({ locale, record }: { locale: Locale; record: ProductRecord }) {
  const t = translator(locale, 'registry')
  const care = translator(locale, 'registry-care')
  const { id, producer } = record
  const path = (rest: string) => pathIn(locale, `/admin/registry/${rest}`)
  return (
    <>
      <EntryHead
        locale={locale}
        entry={record}
        of="products"
        actions={
          <>
            <ButtonLink kind="secondary" href={path(`products/${id}/correct`)}>
              {care('record.correct')}
            </ButtonLink>
            <ButtonLink kind="secondary" href={path(`products/${id}/merge`)}>
              {care('record.merge')}
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card>
          <FactList
            unknown={t('record.unknown')}
            facts={[
              [t('record.set'), `${record.setNumber}. ${inLocale(locale, record.setVi, record.setEn)}`],
              [t('field.ward'), record.ward && wardWords(locale, record.ward)],
              [t('record.address'), record.address],
              [
                t('record.producer'),
                <Link
                  key="producer"
                  href={path(`producers/${producer.id}`)}
                  className="inline-block py-1 text-lam underline underline-offset-4"
                >
                  {producer.name}
                </Link>,
              ],
              [t('record.taxCode'), producer.taxCode && maskTaxCode(producer.taxCode)],
              [t('record.producerAddress'), producer.address],
              [t('record.phone'), producer.phone && formatPhone(producer.phone)],
            ]}
          />
        </Card>
        <Card>
          <h2 className="mb-3 text-xl">{t('record.certificates')}</h2>
          <ul className="flex flex-col gap-4">
            {record.certificates.map((one) => (
              <CertificateLine key={one.id} locale={locale} certificate={one} />
            ))}
          </ul>
          <h2 className="mt-6 mb-2 text-xl">{t('record.listings')}</h2>
          {record.listings.length === 0 ? <p className="text-muted">{t('record.noListing')}</p> : null}
          <ul>
            {record.listings.map((listing) => (
              <li key={listing.id} className="flex flex-wrap items-center gap-2">
                <Link
                  href={pathIn(locale, `/admin/merchants/${listing.merchantId}`)}
                  className="inline-block py-2 text-lam underline underline-offset-4"
                >
                  {listing.merchant}
                </Link>
                <Badge tone={listing.isOpen ? 'good' : 'neutral'}>
                  {t(listing.isOpen ? 'record.open' : 'record.closed')}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <HistoryList locale={locale} history={record.history} />
    </>
  )
}

function CertificateLine({ locale, certificate }: { locale: Locale; certificate: CertificateRecord }) {
  const t = translator(locale, 'registry')
  const care = translator(locale, 'registry-care')
  const { revocation, lastDay, ownLastDay } = certificate
  return (
    <li className="border-l-4 border-quy pl-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t('record.stars', { stars: certificate.stars })}
        <CertificateBadge locale={locale} state={certificate.state} />
      </p>
      <p>{t('record.decisionOf', { number: certificate.decisionNumber, day: formatDay(certificate.issuedOn) })}</p>
      {certificate.code ? (
        <p>
          {t('record.code')}: {certificate.code}
        </p>
      ) : null}
      <p className="text-muted">
        {t('record.lastDay')} {formatDay(ownLastDay)}
        {lastDay > ownLastDay ? `, ${t('record.extended', { day: formatDay(lastDay) })}` : ''}
      </p>
      {revocation ? (
        <p className="text-son">
          {t('record.revoked', {
            day: formatDay(revocation.effectiveOn),
            document: revocation.documentNumber,
            ground: care(`ground.${revocation.ground as 'OTHER'}`),
          })}
        </p>
      ) : null}
      <ForWriters area="registry">
        <Link
          href={pathIn(locale, `/admin/registry/certificates/${certificate.id}`)}
          className="inline-block py-2 text-sm text-lam underline underline-offset-4"
        >
          {care('record.certificate')}
        </Link>
      </ForWriters>
    </li>
  )
}
