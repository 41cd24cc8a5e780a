import type { ShopIconName } from '@/components/layout/shop-icon'
import type { Place } from '@/lib/catalog/types'

export const placeIcons: Record<Place['kind'], ShopIconName> = {
  SHOPEE: 'bag',
  LAZADA: 'bag',
  TIKI: 'bag',
  TIKTOK_SHOP: 'bag',
  WEBSITE: 'globe',
  ZALO: 'chat',
  PHONE: 'phone',
  STORE: 'pin',
  BOOKING: 'calendar',
}
