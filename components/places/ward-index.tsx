import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { byFormerDistrict } from '@/lib/places/rules'
import type { DistrictWards, PublicWard } from '@/lib/places/types'
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
      <ul>
        {wards.map((ward) => (
          <li key={ward.code}>
            <WardLink locale={locale} ward={ward} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A ward in a list, with how much comes from it. */
export function WardLink({ locale, ward }: { locale: Locale; ward: PublicWard }) {
  return (
    <a
      href={pathIn(locale, `/wards/${ward.slug}`)}
      className={`flex min-h-11 items-center justify-between gap-3 underline-offset-4 hover:underline sm:min-h-9 ${ward.listed > 0 ? '' : 'text-muted'}`}
    >
      {inLocale(locale, ward.name.vi, ward.name.en)}
      <span className="text-sm text-muted tabular-nums">{ward.listed}</span>
    </a>
  )
}
