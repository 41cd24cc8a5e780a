import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedStep } from '@/components/catalog/editor/step-form'
import { ProviderFields } from '@/components/readiness/provider-fields'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { loadForReviewing, requireReviewing } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { correctProviderAction, withdrawProviderAction } from '@/lib/readiness/actions/providers'
import { findProvider } from '@/lib/readiness/queries/providers'

type Props = PageProps<'/[locale]/admin/providers/[id]'>

const load = loadForReviewing(findProvider)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'solutions')('providers.correct-title') }
}

export default async function ProviderPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireReviewing(locale)
  const provider = await load(id)
  if (!provider || provider.withdrawn) notFound()
  const t = translator(locale, 'solutions')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/providers')}>{t('providers.back')}</BackLink>
      <PageHead title={t('providers.correct-title')} intro={provider.name} />
      <Card className="max-w-2xl">
        <ProviderFields locale={locale} action={correctProviderAction.bind(null, locale, id)} now={provider} />
        <div className="mt-6">
          <FoldedStep
            title={t('providers.withdraw')}
            of={provider.name}
            body={t('providers.withdraw-why')}
            action={withdrawProviderAction.bind(null, locale, id)}
            kind="danger"
            wordsRequired
            words={{ go: t('providers.withdraw'), busy: t('providers.busy'), words: t('providers.withdraw-words') }}
          />
        </div>
      </Card>
    </>
  )
}
