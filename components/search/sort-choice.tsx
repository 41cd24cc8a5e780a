import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { changed } from '@/lib/search/rules-change'
import { type BrowseState, sortOrders } from '@/lib/search/types'
import { browseHref } from './browse-words'

/** The orders as links behind one word; `hasPrices`: false where no price may be shown, so none may order either. */
export function SortChoice({ locale, state, hasPrices }: { locale: Locale; state: BrowseState; hasPrices: boolean }) {
  const t = translator(locale, 'browse')
  const orders = sortOrders.filter(
    (order) =>
      order === state.sort ||
      ((order !== 'relevance' || state.query !== '') && (hasPrices || !order.startsWith('price'))),
  )
  return (
    <details className="sort">
      <summary>
        <span>{t('sort.label')}:</span> {t(`sort.orders.${state.sort}`)}
        <ShopIcon name="chevron" className="size-4" />
      </summary>
      <ul>
        {orders.map((order) => (
          <li key={order}>
            <a
              href={browseHref(locale, changed(state, { sort: order }))}
              aria-current={order === state.sort || undefined}
            >
              {t(`sort.orders.${order}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
