import type { Metadata } from 'next'
import { ProviderFields } from '@/components/readiness/provider-fields'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { requireReviewing } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addProviderAction } from '@/lib/readiness/actions/providers'

type Props = PageProps<'/[locale]/admin/providers/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'solutions')('providers.add-title') }
}

export default async function NewProviderPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requireReviewing(locale)
  const t = translator(locale, 'solutions')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/providers')}>{t('providers.back')}</BackLink>
      <PageHead title={t('providers.add-title')} />
      <Card className="max-w-2xl">
        <ProviderFields locale={locale} action={addProviderAction.bind(null, locale)} />
      </Card>
    </>
  )
}
