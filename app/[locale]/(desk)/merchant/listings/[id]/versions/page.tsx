import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VersionList } from '@/components/catalog/editor/version-list'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireMerchant } from '@/lib/auth/guards'
import { findOwnVersions } from '@/lib/catalog/queries/own-versions'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'draft-versions')('title') }
}

export default async function VersionsPage({ params }: Props) {
  const { locale: typed, id } = await params
  const locale = localeOf(typed)
  const merchant = await requireMerchant(locale)
  const found = isUuid(id) ? await findOwnVersions(merchant, id) : null
  if (!found) notFound()
  const t = translator(locale, 'draft-versions')
  return (
    <>
      <BackLink href={pathIn(locale, `/merchant/listings/${id}`)}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={found.name} />
      <VersionList locale={locale} versions={found.versions} setNumber={found.setNumber} />
    </>
  )
}
