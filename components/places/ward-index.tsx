import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { byFormerDistrict } from '@/lib/places/district-rules'
import type { DistrictWards, PublicWard } from '@/lib/places/district-types'
import { DistrictMap } from './district-map'

/** All wards under the former districts people look them up by. */
export function WardIndex({ locale, wards }: { locale: Locale; wards: PublicWard[] }) {
  const t = translator(locale, 'places')
  const districts = byFormerDistrict(wards)
  const number = (value: number) => formatNumber(value, locale)
  const listed = wards.reduce((sum, ward) => sum + ward.listed, 0)
  const having = wards.filter((ward) => ward.listed > 0).length
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">{t('wards.page-title')}</h1>
      <p className="mt-2 max-w-prose text-muted">{t('wards.intro', { count: wards.length })}</p>
      <p className="mt-2 font-semibold">{t('wards.size', { listed: number(listed), wards: number(having) })}</p>
      <DistrictMap locale={locale} districts={districts} />
      <h2 className="sr-only">{t('wards.list')}</h2>
      <div className="mt-8 gap-x-8 sm:columns-2 lg:columns-3">
        {districts.map((district) => (
          <District key={district.slug} locale={locale} district={district} />
        ))}
      </div>
    </>
  )
}

function District({ locale, district: { slug, kind, name, wards } }: { locale: Locale; district: DistrictWards }) {
  const t = translator(locale, 'places')
  return (
    <section aria-labelledby={slug} className="mb-6 break-inside-avoid">
      <h3 id={slug} className="scroll-mt-4 border-b border-line pb-1 text-lg target:text-son">
        {t(`wards.district.${kind}`, { name })}
      </h3>
      <WardList locale={locale} wards={wards} />
    </section>
  )
}

/** Wards, each with how much comes from it. */
export function WardList({
  locale,
  wards,
  className = '',
}: {
  locale: Locale
  wards: PublicWard[]
  className?: string
}) {
  return (
    <ul className={`ward-list ${className}`.trim()}>
      {wards.map(({ code, slug, name, listed }) => (
        <li key={code}>
          <a href={pathIn(locale, `/wards/${slug}`)} className={listed > 0 ? 'has' : undefined}>
            {inLocale(locale, name.vi, name.en)}
          </a>
          {listed}
        </li>
      ))}
    </ul>
  )
}
