import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { OwnHome, OwnListing } from '@/lib/catalog/own-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { NextStepCard } from './next-step-card'
import { OwnListingGroups, OwnListingList } from './own-listing-list'

const isWaiting = ({ status, edit }: OwnListing) => status === 'in-review' || edit === 'in-review'

/** The merchant's start page: one next step, what waits for somebody else, then everything by state. */
export function MerchantHome({ locale, home }: { locale: Locale; home: OwnHome }) {
  const t = translator(locale, 'merchant-home')
  const waiting = home.listings.filter(isWaiting)
  const rest = home.listings.filter((one) => !isWaiting(one))
  return (
    <>
      <PageHead title={home.merchantName} />
      {home.standing === 'applied' && home.step.kind !== 'applied' ? (
        <Notice title={t('step.applied.title')} className="mb-6">
          <p>{t('step.applied.body')}</p>
        </Notice>
      ) : null}
      <NextStepCard locale={locale} home={home} />
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting" className="mt-10">
          <h2 id="waiting" className="mb-3 text-xl">
            {t('waiting.title')} <span className="font-normal text-muted">({waiting.length})</span>
          </h2>
          <OwnListingList locale={locale} listings={waiting} />
        </section>
      ) : null}
      {rest.length > 0 ? (
        <section aria-labelledby="listings" className="mt-10">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <h2 id="listings" className="text-xl">
              {t('listings.title')}
            </h2>
            {home.unlisted > 0 ? (
              <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/new')}>
                {t('listings.add')}
              </ButtonLink>
            ) : null}
          </div>
          <OwnListingGroups locale={locale} listings={rest} level="h3" />
          <p className="mt-4">
            <Link
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
              href={pathIn(locale, '/merchant/listings')}
            >
              {t('listings.all')}
            </Link>
          </p>
        </section>
      ) : null}
    </>
  )
}
