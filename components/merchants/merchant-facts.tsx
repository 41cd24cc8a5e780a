import Link from 'next/link'
import { ForReaders, ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { MaskedCode } from '@/components/ui/masked-code'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { revealTaxCodeAction } from '@/lib/merchants/actions/tax-code'
import type { MerchantFile } from '@/lib/merchants/types'

/** What the city knows about a merchant. */
export function MerchantFacts({ file, locale }: { file: MerchantFile; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const none = t('facts.none')
  const rows: [string, React.ReactNode][] = [
    [t('facts.form'), t(`form.${file.legalForm}`)],
    [t('facts.ward'), file.wardVi ? inLocale(locale, file.wardVi, file.wardEn) : none],
    [t('facts.address'), file.address ?? none],
    [t('facts.phone'), file.phone ? formatPhone(file.phone) : none],
    [t('facts.website'), file.website ?? none],
    [
      t('facts.producer'),
      file.producer ? (
        <>
          {file.producer.name}
          <span className="block text-sm text-muted">
            {t('facts.producer-products', { count: file.producer.products })}
          </span>
        </>
      ) : (
        t('facts.no-producer')
      ),
    ],
    [t('facts.created'), formatDay(dayOf(file.createdAt))],
  ]
  const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'
  return (
    <Card>
      <h2 className="mb-4 text-xl">{t('facts.title')}</h2>
      <dl className="grid gap-x-6 gap-y-2 max-sm:[&_dd]:-mt-2 sm:grid-cols-[10rem_1fr]">
        <dt className="text-muted sm:pt-2">{t('facts.tax-code')}</dt>
        <dd>
          {file.isTaxCodeMasked ? (
            <ForWriters area="merchants" otherwise={file.taxCodeShown}>
              <MaskedCode
                locale={locale}
                action={revealTaxCodeAction}
                of={{ name: 'merchantId', id: file.id }}
                masked={file.taxCodeShown ?? ''}
                words={{ show: t('facts.reveal'), note: t('facts.reveal-note') }}
              />
            </ForWriters>
          ) : (
            <span className="tabular-nums sm:block sm:pt-2">{file.taxCodeShown ?? none}</span>
          )}
        </dd>
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <ForReaders area="proofs">
          <Link href={pathIn(locale, `/admin/merchants/${file.id}/readiness`)} className={link}>
            {t('facts.readiness')}
          </Link>
        </ForReaders>
        {file.state === 'active' ? (
          <a href={pathIn(locale, `/merchants/${file.slug}`)} className={link}>
            {t('facts.shop-page')}
          </a>
        ) : null}
      </p>
    </Card>
  )
}
