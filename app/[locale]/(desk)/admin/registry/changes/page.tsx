import type { Metadata } from 'next'
import { ChangeList } from '@/components/registry/change-list'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listChanges } from '@/lib/registry/queries/changes'

type Props = PageProps<'/[locale]/admin/registry/changes'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('changes.title') }
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const { before } = await searchParams
  const found = await listChanges(staff, typeof before === 'string' && isUuid(before) ? before : null)
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead title={t('changes.title')} intro={t('changes.intro')} />
      <RegistryNav locale={locale} current="changes" />
      <ChangeList locale={locale} {...found} />
    </>
  )
}
