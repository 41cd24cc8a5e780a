import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Card, PageHead } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { formatDay, formatMoment, formatPhone, maskTaxCode } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { CertificateRecord, ProductRecord } from '@/lib/registry/queries/product-record'
import { changeText } from './change-text'

/** One registered product: what the registry says, since when, and what it said before. */
export function ProductRecordView({ locale, record }: { locale: Locale; record: ProductRecord }) {
  const t = translator(locale, 'registry')
  const { producer } = record
  const facts: [string, string | null][] = [
    [t('record.set'), `${record.setNumber}. ${inLocale(locale, record.setVi, record.setEn)}`],
    [t('field.ward'), record.ward],
    [t('record.address'), record.address],
    [t('record.producer'), producer.name],
    [t('record.taxCode'), producer.taxCode && maskTaxCode(producer.taxCode)],
    [t('record.producerAddress'), producer.address],
    [t('record.phone'), producer.phone && formatPhone(producer.phone)],
  ]
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/registry/products')}>{t('products.title')}</BackLink>
      <PageHead title={record.name} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card>
          <dl className="grid gap-x-6 gap-y-2 max-sm:[&_dd]:-mt-2 sm:grid-cols-[auto_1fr]">
            {facts.map(([label, value]) => (
              <div key={label} className="contents">
                <dt className="text-muted">{label}</dt>
                <dd>{value ?? t('record.unknown')}</dd>
              </div>
            ))}
          </dl>
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
              <li key={listing.id}>
                {listing.merchant}{' '}
                <Badge tone={listing.isOpen ? 'good' : 'neutral'}>
                  {t(listing.isOpen ? 'record.open' : 'record.closed')}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <h2 className="mt-8 mb-3 text-xl">{t('record.history')}</h2>
      <Table
        caption={t('record.history')}
        className="hidden md:block"
        head={
          <tr>
            <th scope="col">{t('record.recorded')}</th>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.set')}</th>
            <th scope="col">{t('field.ward')}</th>
            <th scope="col">{t('field.address')}</th>
          </tr>
        }
      >
        {record.versions.map((version) => (
          <tr key={version.id}>
            <td className="min-w-40">
              {formatMoment(version.recordedAt)}{' '}
              {version.isCurrent ? <Badge tone="good">{t('record.current')}</Badge> : null}
            </td>
            <td className="min-w-40">{version.name}</td>
            <td>{version.setNumber}</td>
            <td>{version.ward ?? '–'}</td>
            <td className="min-w-48">{version.address ?? '–'}</td>
          </tr>
        ))}
      </Table>
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet md:hidden">
        {record.versions.map((version) => (
          <li key={version.id} className="flex flex-col gap-0.5 px-4 py-3 text-sm">
            <span className="flex flex-wrap items-center gap-2 text-muted">
              {formatMoment(version.recordedAt)}
              {version.isCurrent ? <Badge tone="good">{t('record.current')}</Badge> : null}
            </span>
            <span className="text-base">{version.name}</span>
            <span>
              {t('field.set')}: {version.setNumber}
            </span>
            <span className="text-muted">{version.address ?? version.ward ?? '–'}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function CertificateLine({ locale, certificate }: { locale: Locale; certificate: CertificateRecord }) {
  const t = translator(locale, 'registry')
  const { revocation, extendedThrough } = certificate
  return (
    <li className="border-l-4 border-quy pl-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t('record.stars', { stars: certificate.stars })}
        <Badge tone={certificate.isValid ? 'good' : 'neutral'}>
          {t(certificate.isValid ? 'record.valid' : 'record.notValid')}
        </Badge>
      </p>
      <p>{t('record.decisionOf', { number: certificate.decisionNumber, day: formatDay(certificate.issuedOn) })}</p>
      {certificate.code ? (
        <p>
          {t('record.code')}: {certificate.code}
        </p>
      ) : null}
      <p className="text-muted">
        {t('record.lastDay')} {formatDay(certificate.lastDay)}
        {extendedThrough ? `, ${t('record.extended', { day: formatDay(extendedThrough) })}` : ''}
      </p>
      {revocation ? (
        <p className="text-son">
          {t('record.revoked', {
            day: formatDay(revocation.effectiveOn),
            document: revocation.documentNumber,
            ground: t(`record.ground.${revocation.ground as 'OTHER'}`),
          })}
        </p>
      ) : null}
      {certificate.corrections.map(({ recordedAt, changes }) => (
        <div key={recordedAt.toISOString()} className="mt-1 text-sm text-muted">
          {t('record.corrected', { at: formatMoment(recordedAt) })}
          <ul>
            {changes.map((change) => (
              <li key={change.field}>{changeText(change, locale)}</li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  )
}
