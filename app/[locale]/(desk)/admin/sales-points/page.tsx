import type { Metadata } from 'next'
import { SalesPointDesk } from '@/components/places/sales-point-desk'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/sales-points'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'sales-points')('title') }
}

export default async function SalesPointsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  await requireStaff(locale, 'places')
  const { done } = await searchParams
  const t = translator(locale, 'sales-points')
  const told = (['added', 'corrected', 'closed', 'gone'] as const).find((one) => one === done)
  return (
    <>
      {told ? (
        <Notice kind={told === 'gone' ? 'error' : 'success'} className="mb-6">
          {t(`done.${told}`)}
        </Notice>
      ) : null}
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ButtonLink kind="secondary" href={pathIn(locale, '/sales-points')}>
            {t('shop-page')}
          </ButtonLink>
        }
      />
      <SalesPointDesk locale={locale} />
    </>
  )
}
