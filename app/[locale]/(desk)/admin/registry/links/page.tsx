import type { Metadata } from 'next'
import { LinkList } from '@/components/registry/link-list'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listUnlinked } from '@/lib/registry/queries/links'

type Props = PageProps<'/[locale]/admin/registry/links'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('links.title') }
}

export default async function LinksPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const { after, refused } = await searchParams
  const found = await listUnlinked(staff, typeof after === 'string' && isUuid(after) ? after : null)
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead title={t('links.title')} intro={t('links.intro')} />
      <RegistryNav locale={locale} current="links" />
      {refused === '1' ? (
        <Notice kind="success" className="mb-4">
          {t('links.refused')}
        </Notice>
      ) : null}
      <p className="mb-4 text-muted">{t('links.counts', { merchants: found.total, producers: found.producers })}</p>
      <LinkList locale={locale} merchants={found.merchants} next={found.next} />
    </>
  )
}
