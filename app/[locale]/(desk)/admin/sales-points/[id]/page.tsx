import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SalesPointFields } from '@/components/places/sales-point-fields'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { formatPhone } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { correctSalesPointAction } from '@/lib/places/actions'
import { findSalesPoint } from '@/lib/places/queries'

type Props = PageProps<'/[locale]/admin/sales-points/[id]'>

const load = loadForRegistering(findSalesPoint)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'sales-points')('correct-title') }
}

export default async function SalesPointPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireRegistering(locale)
  const point = await load(id)
  if (!point) notFound()
  const t = translator(locale, 'sales-points')
  const { phone, ...now } = point
  return (
    <>
      <PageHead
        title={t('correct-title')}
        intro={point.nameVi}
        actions={
          <ButtonLink kind="secondary" href={pathIn(locale, '/admin/sales-points')}>
            {t('back')}
          </ButtonLink>
        }
      />
      <Card className="max-w-xl">
        <SalesPointFields
          locale={locale}
          action={correctSalesPointAction.bind(null, locale, id)}
          save={t('save-correction')}
          now={{ ...now, phone: phone ? formatPhone(phone) : '' }}
        />
      </Card>
    </>
  )
}
