import { Badge } from '@/components/ui/badge'
import { minutesLeft, orderState } from '@/lib/desk/order-rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Order = { receivedAt: Date; hiddenAt: Date | null; liftedAt: Date | null }

const tones = { open: 'warn', late: 'bad', hidden: 'good', 'hidden-late': 'warn', lifted: 'neutral' } as const

/** Where an order stands, and how much of the 24 hours is left while it is to be carried out. */
export function OrderClock({ locale, order, now }: { locale: Locale; order: Order; now: Date }) {
  const t = translator(locale, 'orders')
  const state = orderState(order, now)
  const minutes = Math.abs(minutesLeft(order, now))
  const time = { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      {state === 'open' ? <span>{t('clock.left', time)}</span> : null}
      {state === 'late' ? <span className="font-semibold text-son">{t('clock.late', time)}</span> : null}
    </span>
  )
}
