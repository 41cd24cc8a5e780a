import { PageKeeps } from '@/components/keep/keeps'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ShareLink } from './share-link'

/** Whatever a shopper may do with the page itself, in one row. */
export function ListingActions({ locale, slug, name }: { locale: Locale; slug: string; name: string }) {
  const t = translator(locale, 'listing-page')
  return (
    <div className="actions no-print">
      <PageKeeps slug={slug} name={name} />
      <ShareLink
        href={pathIn(locale, `/listings/${slug}/share`)}
        name={name}
        className="listing-action"
        words={{ share: t('share.title'), copy: t('share.copy'), copied: t('share.copied') }}
      />
    </div>
  )
}
