import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { createListingAction } from '@/lib/catalog/actions/own-listing'
import type { OwnProduct } from '@/lib/catalog/own-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { CertificateLine } from './certificate-line'
import { StepForm } from './step-form'

/** The merchant's registered products: those it can list now, those it has listed, and those whose certificate forbids it. */
export function ProductPicker({ locale, products }: { locale: Locale; products: OwnProduct[] }) {
  const t = translator(locale, 'merchant-home')
  if (products.length === 0) return <EmptyState title={t('pick.no-product')}>{t('pick.no-product-body')}</EmptyState>
  const open = products.filter((one) => !one.listingId && one.certificate?.valid)
  const listed = products.filter((one) => one.listingId)
  const closed = products.filter((one) => !one.listingId && !one.certificate?.valid)
  return (
    <div className="flex flex-col gap-8">
      {open.length === 0 ? <EmptyState title={t('pick.none')}>{t('pick.none-body')}</EmptyState> : null}
      <PickGroup locale={locale} title={t('pick.open')} products={open} />
      <PickGroup locale={locale} title={t('pick.listed')} products={listed} />
      <PickGroup locale={locale} title={t('pick.closed')} products={closed} />
    </div>
  )
}

function PickGroup({ locale, title, products }: { locale: Locale; title: string; products: OwnProduct[] }) {
  if (products.length === 0) return null
  return (
    <section>
      <h2 className="mb-3 text-lg">
        {title} <span className="font-normal text-muted">({products.length})</span>
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet">
        {products.map((product) => (
          <PickRow key={product.id} locale={locale} product={product} />
        ))}
      </ul>
    </section>
  )
}

function PickRow({ locale, product }: { locale: Locale; product: OwnProduct }) {
  const t = translator(locale, 'merchant-home')
  const { id, name, listingId, certificate, certificateStanding } = product
  return (
    <li className="flex flex-col gap-3 p-4 sm:flex-row sm:items-center sm:justify-between">
      <div className="flex min-w-0 flex-col gap-1">
        <p id={`product-${id}`} className="font-semibold leading-snug">
          {name}
        </p>
        <p className="text-sm text-muted">{inLocale(locale, product.setNameVi, product.setNameEn)}</p>
        <p className="text-sm">
          <CertificateLine locale={locale} certificate={certificate} standing={certificateStanding} />
        </p>
        {product.byAuthorisationOf ? (
          <Badge className="self-start">{t('pick.by', { producer: product.byAuthorisationOf })}</Badge>
        ) : null}
      </div>
      <div className="shrink-0">
        {listingId ? (
          <ButtonLink
            kind="secondary"
            href={pathIn(locale, `/merchant/listings/${listingId}`)}
            aria-describedby={`product-${id}`}
            className="w-full sm:w-auto"
          >
            {t('pick.go')}
          </ButtonLink>
        ) : certificate?.valid ? (
          <StepForm
            action={createListingAction.bind(null, locale, id)}
            kind="primary"
            words={{ go: t('pick.begin'), busy: t('pick.busy') }}
            describedBy={`product-${id}`}
            className="w-full sm:w-auto"
          />
        ) : null}
      </div>
    </li>
  )
}
