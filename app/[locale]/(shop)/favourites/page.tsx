import type { Metadata } from 'next'
import { MoreLink } from '@/components/catalog/shelf-section'
import { leftOpen } from '@/components/keep/keeps'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { SeenPages } from '@/components/offline/seen-pages'
import { EmptyState } from '@/components/ui/card'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/favourites'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'keep')
  const about = { title: t('shelf.title'), description: t('shelf.description'), isIndexed: false }
  return shopMetadata(locale, '/favourites', about)
}

/** The shelf that a device keeps: the same page for everybody, filled by the shop's script. */
export default async function FavouritesPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'keep')
  return (
    <div data-favourites={pathIn(locale, '/favourites/cards')} className="pt-6">
      <h1 className="text-2xl sm:text-3xl">{t('shelf.title')}</h1>
      <p className="mt-2 max-w-prose text-muted">{t('shelf.privacy')}</p>
      <noscript>
        <p className="mt-6 max-w-prose rounded-lg border border-quy bg-quy-wash px-4 py-3">{t('shelf.no-script')}</p>
      </noscript>
      <p data-part="opening" className="keep-opening mt-8 text-muted">
        {t('shelf.opening')}
      </p>
      <div data-part="empty" hidden className="mt-8">
        <EmptyState title={t('shelf.empty')}>
          <p>{t('shelf.empty-body')}</p>
          <p className="mt-2">
            <MoreLink href={pathIn(locale, '/')} label={t('shelf.empty-link')} />
          </p>
        </EmptyState>
      </div>
      <p data-part="offline" hidden className="mt-6 max-w-prose rounded-lg border border-line bg-lam-wash px-4 py-3">
        {t('shelf.offline')}
      </p>
      <div data-part="cards" className="mt-8" dangerouslySetInnerHTML={leftOpen} />
      <Rest locale={locale} kind="gone" />
      <Rest locale={locale} kind="unseen" />
      <SeenPages locale={locale} />
    </div>
  )
}

/** Products of the shelf that have no card now. */
function Rest({ locale, kind }: { locale: Locale; kind: 'gone' | 'unseen' }) {
  const t = translator(locale, 'keep')
  return (
    <section data-part={kind} hidden aria-labelledby={kind} className="mt-12 max-w-2xl">
      <h2 id={kind} className="text-xl">
        {t(`shelf.${kind}`)}
      </h2>
      <p className="mt-1 text-muted">{t(`shelf.${kind}-body`)}</p>
      <ul className="mt-3" dangerouslySetInnerHTML={leftOpen} />
    </section>
  )
}
