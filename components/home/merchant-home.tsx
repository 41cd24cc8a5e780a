import { OwnListingList } from '@/components/catalog/editor/own-listing-list'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { OwnListing } from '@/lib/catalog/own-types'
import type { MerchantHome } from '@/lib/home/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { EndingList } from './ending-list'
import { NextStepCard } from './next-step-card'
import { ReachSection } from './reach-section'
import { WaitingList } from './waiting-list'

const isWithCity = ({ status, edit }: OwnListing) => status === 'in-review' || edit === 'in-review'

/** The merchant's start page: one next step, what waits, what runs out, what the page brought. */
export function MerchantHomeView({ locale, home }: { locale: Locale; home: MerchantHome }) {
  const t = translator(locale, 'home')
  const old = translator(locale, 'merchant-home')
  const withCity = home.listings.filter(isWithCity)
  return (
    <>
      <PageHead title={home.merchantName} actions={home.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : undefined} />
      {home.standing === 'applied' && home.homeStep.kind !== 'applied' ? (
        <Notice title={old('step.applied.title')} className="mb-6">
          <p>{old('step.applied.body')}</p>
        </Notice>
      ) : null}
      <NextStepCard locale={locale} home={home} />
      <WaitingList locale={locale} home={home} />
      <div className="mt-4 flex flex-wrap gap-3">
        {home.listings.length > 0 ? (
          <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings')}>
            {t('waits.all', { count: home.listings.length })}
          </ButtonLink>
        ) : null}
        {home.unlisted > 0 ? (
          <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/new')}>
            {old('listings.add')}
          </ButtonLink>
        ) : null}
      </div>
      {withCity.length > 0 ? (
        <section aria-labelledby="with-city" className="mt-10">
          <h2 id="with-city" className="mb-3 text-xl">
            {t('city.title')} <span className="font-normal text-muted">({withCity.length})</span>
          </h2>
          <OwnListingList locale={locale} listings={withCity} />
        </section>
      ) : null}
      <EndingList locale={locale} endings={home.endings} />
      <ReachSection locale={locale} reach={home.reach} today={home.today} />
    </>
  )
}
