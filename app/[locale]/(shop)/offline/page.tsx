import type { Metadata } from 'next'
import { DrumFace } from '@/components/layout/shop-ornament'
import { SeenPages } from '@/components/offline/seen-pages'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/offline'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'offline')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Shown by the service worker in place of a page that cannot be had, under that page's own address. */
export default async function OfflinePage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'offline')
  return (
    <div data-offline className="mx-auto max-w-2xl">
      <section className="relative isolate overflow-hidden py-14 text-center sm:py-20">
        <DrumFace className="absolute top-1/2 left-1/2 -z-10 size-96 -translate-x-1/2 -translate-y-1/2 text-line opacity-60" />
        <h1 className="text-2xl sm:text-3xl">{t('title')}</h1>
        <p className="mx-auto mt-3 max-w-prose text-muted">{t('body')}</p>
        <p className="mt-6">
          <button
            type="button"
            className="reload cursor-pointer inline-flex min-h-12 items-center rounded-lg bg-son px-5 font-semibold text-on-son hover:brightness-110"
          >
            {t('retry')}
          </button>
        </p>
      </section>
      <SeenPages locale={locale} />
    </div>
  )
}
