import type { Metadata } from 'next'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { findSharePicture } from '@/components/sharing/find-share-card'
import type { GroupPage, PublicSet } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { setPath } from './set-page'

/** What search engines read about the page of a set; `found` is null for an address that leads nowhere. */
export async function setMetadata(
  locale: Locale,
  found: { group: GroupPage; set: PublicSet } | null,
): Promise<Metadata> {
  if (!found) return { title: translator(locale, 'layout')('missing.title') }
  const t = translator(locale, 'shop')
  const { group, set } = found
  const name = inLocale(locale, set.name.vi, set.name.en)
  return shopMetadata(locale, setPath(group, set), {
    title: name,
    description: t('group.set-description', { name, count: set.listed }),
    picture: await findSharePicture(locale, 'groups', group.slug),
  })
}
