import type { Metadata } from 'next'
import { ReferenceForm } from '@/components/law/reference-form'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { requireAdmin } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listReferences } from '@/lib/law/queries'

type Props = PageProps<'/[locale]/admin/settings/law/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'law')('form.new-title') }
}

export default async function NewReferencePage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const others = await listReferences(await requireAdmin(locale))
  const t = translator(locale, 'law')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings/law')}>{t('back')}</BackLink>
      <PageHead title={t('form.new-title')} />
      <Card className="max-w-4xl">
        <ReferenceForm locale={locale} reference={null} others={others} />
      </Card>
    </>
  )
}
