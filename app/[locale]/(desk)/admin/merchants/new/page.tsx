import type { Metadata } from 'next'
import { filterOf } from '@/components/merchants/list-address'
import { ProducerActions } from '@/components/merchants/producer-actions'
import { ProducerChoices } from '@/components/merchants/producer-choices'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireRegistering } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/merchants/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('create.title') }
}

export default async function NewMerchantPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireRegistering(locale)
  const t = translator(locale, 'merchants')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/merchants')}>{t('back')}</BackLink>
      <PageHead title={t('create.title')} intro={t('create.intro')} />
      <ProducerChoices
        staff={staff}
        locale={locale}
        address={pathIn(locale, '/admin/merchants/new')}
        query={filterOf(await searchParams).query}
        actions={(producer) => <ProducerActions producer={producer} locale={locale} />}
      />
    </>
  )
}
