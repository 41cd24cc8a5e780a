import { locale as currentLocale } from 'next/root-params'
import { ShopMissing } from '@/components/layout/shop-missing'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** For pages that call `notFound()`; pages that know why show `ShopMissing` and `ShopNotFoundStatus` themselves. */
export default async function NotFound() {
  const locale = localeOf(await currentLocale())
  const t = translator(locale, 'layout')
  return <ShopMissing locale={locale} title={t('missing.title')} body={t('missing.body')} />
}
