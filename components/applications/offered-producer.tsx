import { Badge } from '@/components/ui/badge'
import type { OfferedProducer } from '@/lib/applications/types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** A producer's public side: name, ward, why it may be the applicant's, and its recognised products. */
export function OfferedProducerFace({ locale, producer }: { locale: Locale; producer: OfferedProducer }) {
  const t = translator(locale, 'join')
  const ward = inLocale(locale, producer.wardVi ?? '', producer.wardEn ?? '')
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{producer.name}</span>
        <Badge tone="info">{t(`claims.reason.${producer.reason ?? 'none'}`)}</Badge>
      </p>
      {ward ? <p className="text-muted">{ward}</p> : null}
      <ul className="mt-2 space-y-1.5 border-l-2 border-line pl-3">
        {producer.products.map((product) => (
          <li key={product.name}>
            {product.name}
            <span className="block text-sm text-muted">
              {product.certificate
                ? `${t('claims.stars', product.certificate)}, ${t('claims.certificate', {
                    number: product.certificate.number,
                    day: formatDay(product.certificate.issuedOn),
                  })}`
                : t('claims.no-certificate')}
            </span>
          </li>
        ))}
        {producer.more > 0 ? <li className="text-muted">{t('claims.more', { count: producer.more })}</li> : null}
      </ul>
    </>
  )
}
