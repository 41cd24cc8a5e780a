import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { AgeGate } from '@/components/catalog/age-gate'
import { PlacesToBuy } from '@/components/catalog/places-to-buy'
import { PriceText } from '@/components/catalog/price-text'
import { MoreLink } from '@/components/catalog/shelf-section'
import { NearPoints } from '@/components/places/near-points'
import { AGE_CONFIRMED, AGE_COOKIE } from '@/lib/catalog/age-confirmation'
import { findAgeRestrictedOffer } from '@/lib/catalog/queries/public-age-offer'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listSalesPoints } from '@/lib/places/queries'

type Props = PageProps<'/[locale]/listings/[slug]/age'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'listing')
  return { title: t('alcohol.title'), robots: { index: false, follow: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'listing')
  const isAdult = (await cookies()).get(AGE_COOKIE)?.value === AGE_CONFIRMED
  const found = await findAgeRestrictedOffer(slug)
  // Its own page says why it is not there, with a true status.
  if (!found) redirect(pathIn(locale, `/listings/${slug}`))
  const { name, offer, setNumber, isDemo, spot } = found
  return (
    <div className="mx-auto max-w-xl pt-6">
      <MoreLink href={pathIn(locale, `/listings/${slug}`)} label={t('alcohol.back')} isBack />
      <h1 className="mt-3 text-2xl sm:text-3xl">
        {t('alcohol.page-title', { name: inLocale(locale, name.vi, name.en) })}
      </h1>
      {isAdult ? (
        <section aria-labelledby="buy" className="mt-6 rounded-xl border border-line bg-sheet p-5 sm:p-8">
          <p className="offer-price">
            <PriceText locale={locale} price={offer.price} unit={offer.unit} setNumber={setNumber} />
          </p>
          <h2 id="buy" className="mt-5 mb-2.5 text-lg">
            {t('buy.title')}
          </h2>
          <PlacesToBuy locale={locale} places={offer.places} withMaps={!isDemo} />
          <p className="mt-4 text-sm text-muted">
            {t('buy.note')} {t('alcohol.drive')}
          </p>
          <div className="mt-6 border-t border-line pt-5 empty:hidden">
            <NearPoints locale={locale} points={await listSalesPoints()} spot={spot} />
          </div>
        </section>
      ) : (
        <AgeGate locale={locale} slug={slug} />
      )}
    </div>
  )
}
