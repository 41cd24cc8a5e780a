import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ShopNotFoundStatus } from './shop-not-found-status'
import { DrumFace } from './shop-ornament'
import { ShopSearchForm } from './shop-search-form'

/** The face of an address that leads nowhere: what happened, and ways on. `about`: what it led to; `gone`: the product that was there. */
export function ShopMissing({
  locale,
  about,
  gone,
  title,
  body,
  children,
}: {
  locale: Locale
  about?: ReactNode
  gone?: string
  title: string
  body: string
  children?: ReactNode
}) {
  const t = translator(locale, 'layout')
  return (
    <>
      <section
        data-hero
        data-gone={gone}
        className="relative isolate mx-auto max-w-2xl overflow-hidden py-14 text-center sm:py-20"
      >
        <DrumFace className="absolute top-1/2 left-1/2 -z-10 size-96 -translate-x-1/2 -translate-y-1/2 text-line opacity-60" />
        {about ? <p className="mb-2 font-semibold">{about}</p> : null}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        <p className="mx-auto mt-3 max-w-prose text-balance text-muted">{body}</p>
        <ShopSearchForm locale={locale} id="missing-search" isLarge className="mx-auto mt-6 max-w-lg text-left" />
        <p className="mt-4">
          <a
            href={pathIn(locale, '/')}
            className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {t('missing.home')}
          </a>
        </p>
      </section>
      {children}
    </>
  )
}

/** The whole of a page that does not exist, answered with 404. */
export function ShopMissingPage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout')
  return (
    <>
      <ShopMissing locale={locale} title={t('missing.title')} body={t('missing.body')} />
      <ShopNotFoundStatus />
    </>
  )
}
