import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { gapName } from '@/lib/catalog/detail-words'
import type { ListingPreview } from '@/lib/catalog/queries/listing-preview'
import { type Locale, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import './preview.css'

/** Around the page as shoppers will see it: what it is, in which language, and the ways back. */
export function PreviewFrame({
  locale,
  language,
  listingId,
  preview: { isDraft, gaps, isAgeRestricted, listing },
  children,
}: {
  locale: Locale
  language: Locale
  listingId: string
  preview: ListingPreview
  children: ReactNode
}) {
  const t = translator(locale, 'draft-preview')
  const address = pathIn(locale, `/merchant/listings/${listingId}`)
  return (
    <div data-preview>
      <aside aria-label={t('title')} className="mb-6 flex flex-col gap-3">
        <Notice title={t(isDraft ? 'draft-title' : 'sent-title')}>
          <p>{t('intro')}</p>
          {gaps.length > 0 ? (
            <p className="mt-1">
              {t('missing')} {gaps.map((gap) => gapName(locale, gap, listing.set.number)).join(', ')}.
            </p>
          ) : null}
          {isAgeRestricted ? <p className="mt-1">{translator(locale, 'listing-editor')('care.alcohol')}</p> : null}
          <nav aria-label={t('languages')} className="mt-1 flex flex-wrap gap-x-4">
            {locales.map((one) => (
              <Link
                key={one}
                href={`${address}/preview?language=${one}`}
                aria-current={one === language ? 'true' : undefined}
                className="inline-flex min-h-11 items-center text-lam underline underline-offset-4 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t(`in.${one}`)}
              </Link>
            ))}
          </nav>
        </Notice>
        <p className="grid gap-2 sm:flex">
          <ButtonLink
            href={isDraft ? pathIn(locale, `/merchant/listings/${listingId}/edit`) : address}
            kind="secondary"
          >
            {t(isDraft ? 'back-to-draft' : 'back')}
          </ButtonLink>
        </p>
      </aside>
      <div lang={language} className="rounded-xl border border-line p-4 sm:p-6">
        {children}
      </div>
    </div>
  )
}
