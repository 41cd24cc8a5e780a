import type { Metadata } from 'next'
import { HealthSheet } from '@/components/system/health-sheet'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findHealth } from '@/lib/system/queries/health'

type Props = PageProps<'/[locale]/admin/settings/health'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'system')('health.title') }
}

export default async function HealthPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const health = await findHealth(await requireStaff(locale, 'settings'))
  const t = translator(locale, 'system')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings')}>{t('title')}</BackLink>
      <PageHead title={t('health.title')} intro={t('health.intro')} />
      <HealthSheet locale={locale} health={health} now={new Date()} />
    </>
  )
}
