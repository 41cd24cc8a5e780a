import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProducerFace } from '@/components/merchants/producer-choices'
import { TraderForm } from '@/components/merchants/trader-form'
import { traderWords } from '@/components/merchants/trader-words'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { requireRegistering } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findProducerChoice } from '@/lib/merchants/queries/list-producers'

type Props = PageProps<'/[locale]/admin/merchants/new/trader'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('trade.save') }
}

export default async function NewTraderPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireRegistering(locale)
  const { producer: asked } = await searchParams
  const producer = isUuid(asked) ? await findProducerChoice(staff, asked) : null
  if (!producer) notFound()
  const t = translator(locale, 'merchants')
  return (
    <div className="max-w-3xl">
      <BackLink href={pathIn(locale, '/admin/merchants/new')}>{t('create.title')}</BackLink>
      <PageHead title={t('trade.title', { name: producer.name })} intro={t('trade.intro')} />
      <Card className="mb-6">
        <ProducerFace producer={producer} locale={locale} />
      </Card>
      <Card>
        <TraderForm locale={locale} producerId={producer.id} words={await traderWords(locale)} />
      </Card>
    </div>
  )
}
