import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { MoreLink } from './shelf-section'

/** Onwards through what a merchant lists; nothing on the last page. */
export function MerchantPager({ locale, slug, next }: { locale: Locale; slug: string; next: string | null }) {
  if (next === null) return null
  return (
    <p className="mt-8">
      <MoreLink
        href={pathIn(locale, `/merchants/${slug}/${next}`)}
        label={translator(locale, 'shop')('merchant.more')}
      />
    </p>
  )
}
