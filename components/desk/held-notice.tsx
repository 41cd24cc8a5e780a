import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { hastenAction, takeBackAction } from '@/lib/desk/actions/decide'
import { holdState, secondsLeft } from '@/lib/desk/hold-rules'
import { findItemTitle, findOwnDecisions } from '@/lib/desk/queries/item'
import { filterQuery, type QueueFilter } from '@/lib/desk/queue-address'
import type { DeskDecisionRow } from '@/lib/desk/types'
import { isUuid } from '@/lib/format/ids'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Countdown } from './countdown'
import { refusalWords } from './item-words'

type Props = {
  locale: Locale
  admin: StaffActor
  filter: QueueFilter
  /** The decision just made, as the address says it. */
  after: string | undefined
  /** Whether something was just taken back: how many, as the address says it. */
  back: string | undefined
  /** The item whose page this is, as a form sends it; '' on the queue. */
  here: string
}

/** What became of the decision just made, and the way to take it back while it waits. */
export async function HeldNotice({ locale, admin, filter, after, back, here }: Props) {
  const t = translator(locale, 'queue')
  if (back !== undefined)
    return (
      <Notice kind={back === '1' || Number(back) > 0 ? 'success' : 'error'} className="mb-4">
        {t(Number(back) > 0 ? 'held.back' : 'held.too-late')}
      </Notice>
    )
  const own = after && isUuid(after) ? await findOwnDecisions(admin, after) : []
  const [first] = own
  if (!after || !first) return null
  const now = new Date()
  const state = holdState(first, now)
  const asked = filterQuery(filter)
  const buttons = (
    <div className="mt-2 flex flex-wrap gap-2">
      <form action={takeBackAction.bind(null, locale, after, asked)}>
        <Button kind="secondary" data-desk-take-back>
          {t('held.take-back')}
        </Button>
      </form>
      <form action={hastenAction.bind(null, locale, after, asked, here)}>
        <Button kind="quiet">{t('held.now')}</Button>
      </form>
    </div>
  )
  if (own.length > 1) return <Many locale={locale} own={own} now={now} buttons={buttons} />
  const what = t(`verdict.${first.kind}.${first.verdict}`)
  const told = { what, name: await findItemTitle(first) }
  if (state === 'taken-back') return <Notice className="mb-4">{t('held.back')}</Notice>
  if (state === 'refused')
    return (
      <Notice kind="error" className="mb-4">
        {t('held.refused', { ...told, reason: refusalWords(locale, first.refusal ?? '') })}
      </Notice>
    )
  if (state === 'done')
    return (
      <Notice kind="success" className="mb-4">
        {t('held.done', told)}
      </Notice>
    )
  return (
    <Notice kind="success" className="mb-4">
      <p>
        <Countdown
          key={after}
          seconds={secondsLeft(first.dueAt, now)}
          waits={t('held.waits', { ...told, seconds: '{n}' })}
          due={t('held.due', told)}
        />
      </p>
      {state === 'held' ? buttons : null}
    </Notice>
  )
}

function Many({
  locale,
  own,
  now,
  buttons,
}: {
  locale: Locale
  own: DeskDecisionRow[]
  now: Date
  buttons: React.ReactNode
}) {
  const t = translator(locale, 'queue')
  const states = own.map((one) => holdState(one, now))
  const count = own.length
  const [first] = own
  if (states.includes('held') && first)
    return (
      <Notice kind="success" className="mb-4">
        <p>
          <Countdown
            seconds={secondsLeft(first.dueAt, now)}
            waits={t('held.many-waits', { count, seconds: '{n}' })}
            due={t('held.many-due', { count })}
          />
        </p>
        {buttons}
      </Notice>
    )
  if (states.includes('taken-back')) return <Notice className="mb-4">{t('held.back')}</Notice>
  const done = states.filter((state) => state === 'done').length
  return (
    <Notice kind={done === count ? 'success' : 'info'} className="mb-4">
      {states.includes('due') ? t('held.many-due', { count }) : t('held.many-done', { done, count })}
    </Notice>
  )
}
