import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Forecast } from '@/lib/targets/figure-types'

/** A forecast as a range of days. */
export function forecastWords(locale: Locale, { earliest, latest }: Forecast) {
  const t = translator(locale, 'figures')
  if (earliest === null) return t('forecast.never')
  if (latest === null) return t('forecast.from', { earliest: formatDay(earliest) })
  return t('forecast.range', { earliest: formatDay(earliest), latest: formatDay(latest) })
}

const tenths = (locale: Locale, value: number) => {
  const size = Math.abs(value)
  const rest = size % 10
  return `${value < 0 ? '−' : ''}${formatNumber(Math.floor(size / 10), locale)}${rest ? `${locale === 'vi' ? ',' : '.'}${rest}` : ''}`
}

/** The two paces a forecast rests on. */
export const paceWords = (locale: Locale, { fastTenths, slowTenths }: Forecast) =>
  translator(locale, 'figures')('forecast.pace', {
    fast: tenths(locale, fastTenths),
    slow: tenths(locale, slowTenths),
  })

/** `+3`, `0`, `−2`. */
export const gainWords = (locale: Locale, gain: number) =>
  gain === 0 ? '0' : `${gain > 0 ? '+' : '−'}${formatNumber(Math.abs(gain), locale)}`
