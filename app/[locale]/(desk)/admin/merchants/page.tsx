import type { Metadata } from 'next'
import { ForWriters } from '@/components/layout/for-roles'
import { filterOf } from '@/components/merchants/list-address'
import { MerchantList } from '@/components/merchants/merchant-list'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/merchants'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('title') }
}

export default async function MerchantsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'merchants')
  const t = translator(locale, 'merchants')
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ForWriters area="merchants">
            <ButtonLink href={pathIn(locale, '/admin/merchants/new')}>{t('new')}</ButtonLink>
          </ForWriters>
        }
      />
      <MerchantList staff={staff} locale={locale} filter={filterOf(await searchParams)} />
    </>
  )
}
