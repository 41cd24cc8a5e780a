import { DrumFace } from '@/components/layout/shop-ornament'
import { ShopSearchForm } from '@/components/layout/shop-search-form'
import type { BoothSize, ListingCard } from '@/lib/catalog/public-types'
import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ProductPicture, pictureFrame } from './product-picture'

/** What this place is, in one glance: a sentence, a search box, four pictures. */
export function HomeHero({ locale, size, cards }: { locale: Locale; size: BoothSize; cards: ListingCard[] }) {
  const t = translator(locale, 'shop')
  const number = (value: number) => formatNumber(value, locale)
  return (
    <section
      data-hero
      className="relative isolate pt-8 sm:pt-12 lg:grid lg:grid-cols-[1.15fr_1fr] lg:items-center lg:gap-14"
    >
      <div>
        <h1 className="max-w-xl text-[1.625rem] leading-[1.3] sm:text-4xl sm:leading-[1.3] lg:text-[2.625rem] lg:leading-[1.3]">
          {t('hero.title')} <span className="block">{t('hero.title-more')}</span>
        </h1>
        <p className="mt-3 max-w-xl text-muted sm:mt-4 sm:text-lg">{t('hero.intro')}</p>
        <ShopSearchForm locale={locale} id="hero-search" isLarge className="mt-6 max-w-xl" />
        {size.listings > 0 ? <Suggestions locale={locale} /> : null}
        <p className="mt-5 text-sm text-muted">
          {size.listings > 0
            ? t('hero.size', {
                listings: number(size.listings),
                merchants: number(size.merchants),
                wards: number(size.wards),
              })
            : t('hero.empty')}
        </p>
      </div>
      {cards.length > 0 ? <Mosaic locale={locale} cards={cards} /> : null}
    </section>
  )
}

function Suggestions({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shop')
  return (
    <p className="mt-2 flex flex-wrap items-center text-sm max-sm:-ml-3">
      <span className="text-muted max-sm:sr-only">{t('hero.try')}</span>
      {(['a', 'b', 'c', 'd'] as const).map((key) => (
        <a
          key={key}
          href={`${pathIn(locale, '/browse')}?q=${encodeURIComponent(t(`hero.examples.${key}`))}`}
          className="inline-flex min-h-11 items-center px-3 text-lam underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {t(`hero.examples.${key}`)}
        </a>
      ))}
    </p>
  )
}

function Mosaic({ locale, cards }: { locale: Locale; cards: ListingCard[] }) {
  const t = translator(locale, 'shop')
  return (
    <div className="relative mt-6 lg:mt-0 lg:p-8 2xl:mx-auto 2xl:w-132">
      <DrumFace className="absolute top-1/2 left-1/2 -z-10 hidden size-[34rem] max-w-none -translate-x-1/2 -translate-y-1/2 text-line lg:block" />
      <ul aria-label={t('hero.newest')} className="grid grid-cols-4 gap-2 lg:grid-cols-2 lg:gap-4">
        {cards.map((card) => {
          const name = inLocale(locale, card.name.vi, card.name.en)
          return (
            <li key={card.slug} className="lg:odd:translate-y-5">
              <a
                href={pathIn(locale, `/listings/${card.slug}`)}
                className="block overflow-hidden rounded-lg border border-line shadow-sm"
              >
                <ProductPicture
                  className={pictureFrame}
                  locale={locale}
                  picture={card.picture && { ...card.picture, alt: { vi: name, en: name } }}
                  name={name}
                  sizes="(min-width: 1024px) 220px, 23vw"
                  isFirst
                  largest={480}
                />
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
