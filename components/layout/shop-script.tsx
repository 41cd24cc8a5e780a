import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { Hydrated } from './hydrated'

/**
 * All that the shop does by script, in one small file (start-shop.ts). Pages that are kept carry no other
 * (docs/decisions/094).
 */
export function ShopScript({ locale }: { locale: Locale }) {
  return (
    <>
      <Hydrated />
      <script defer src={`/shop.js?v=${environment().build}-${locale}`} />
    </>
  )
}
