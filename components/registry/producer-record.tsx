import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Card, EmptyState } from '@/components/ui/card'
import { formatPhone, maskTaxCode } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import type { ProducerRecord } from '@/lib/registry/queries/producer-record'
import { EntryHead, FactList } from './entry-head'
import { HistoryList } from './history-list'
import { ProductLines } from './product-search'

/** One producer: what the registry says, its products, its merchant, and everything it said before. */
export function ProducerRecordView({ locale, record }: { locale: Locale; record: ProducerRecord }) {
  const t = translator(locale, 'registry-care')
  const words = translator(locale, 'registry')
  const path = (rest: string) => pathIn(locale, `/admin/registry/producers/${record.id}/${rest}`)
  return (
    <>
      <EntryHead
        locale={locale}
        entry={record}
        of="producers"
        actions={
          <>
            <ButtonLink kind="secondary" href={path('correct')}>
              {t('record.correct')}
            </ButtonLink>
            <ButtonLink kind="secondary" href={path('merge')}>
              {t('record.merge')}
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card>
          <FactList
            unknown={words('record.unknown')}
            facts={[
              [t('field.legalForm'), t(`form.${record.legalForm}`)],
              [t('field.taxCode'), record.taxCode && maskTaxCode(record.taxCode)],
              [t('field.address'), record.address],
              [t('field.ward'), record.ward && wardWords(locale, record.ward)],
              [t('field.phone'), record.phone && formatPhone(record.phone)],
            ]}
          />
        </Card>
        <Card>
          <h2 className="mb-2 text-xl">{t('record.merchants')}</h2>
          {record.merchants.length === 0 ? <p className="text-muted">{t('record.noMerchant')}</p> : null}
          <ul>
            {record.merchants.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={pathIn(locale, `/admin/merchants/${id}`)}
                  className="inline-block py-2 text-lam underline underline-offset-4"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <h2 className="mt-8 mb-1 text-xl">{t('record.products')}</h2>
      <p className="mb-3 text-muted">
        {t('record.productCount', { count: record.productCount })}
        {record.products.length < record.productCount
          ? `. ${t('record.productsCut', { shown: record.products.length })}`
          : ''}
      </p>
      {record.products.length > 0 ? (
        <ProductLines locale={locale} caption={t('record.products')} products={record.products} />
      ) : (
        <EmptyState title={t('record.productCount', { count: 0 })} />
      )}
      <HistoryList locale={locale} history={record.history} />
    </>
  )
}
