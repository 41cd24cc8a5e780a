import { Button } from '@/components/ui/button'
import { isBlocking, mayApproveInBulk } from '@/lib/desk/hint-rules'
import { filterQuery, itemAddress, type QueueFilter, writeItem } from '@/lib/desk/queue-address'
import type { QueueItem } from '@/lib/desk/types'
import type { Day } from '@/lib/format/days'
import { formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { dueOf } from './due-words'
import { detailWords } from './item-words'
import { type QueueRow, QueueRows } from './queue-rows'

type Props = {
  locale: Locale
  userId: string
  items: QueueItem[]
  filter: QueueFilter
  holidays: ReadonlySet<Day>
  now: Date
}

/** The items of a page; those about which nothing was found can be chosen to be approved together. */
export function QueueList({ items, ...props }: Props) {
  const { locale, filter } = props
  const t = translator(locale, 'queue')
  const rows = items.map((item) => rowOf(item, props))
  return (
    <form action={pathIn(locale, '/admin/queue/together')}>
      <input type="hidden" name="filter" value={filterQuery(filter)} />
      <QueueRows caption={t('caption')} rows={rows} unknown={t('hint.unknown')} />
      {rows.some(({ choose }) => choose !== null) ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind="secondary">{t('bulk.preview')}</Button>
          <p className="text-sm text-muted">{t('bulk.hint')}</p>
        </div>
      ) : null}
    </form>
  )
}

function rowOf(item: QueueItem, { locale, userId, filter, holidays, now }: Omit<Props, 'items'>): QueueRow {
  const t = translator(locale, 'queue')
  const { kind, title, party, detail, ward, claim } = item
  const place = ward && inLocale(locale, ward.vi, ward.en)
  return {
    ...{ key: writeItem(item), href: pathIn(locale, itemAddress(item, filter)), title },
    ...{
      kind: t(`kind.${kind}`),
      tone: kind === 'PROBLEM' ? 'warn' : 'info',
      detail: detailWords(locale, kind, detail),
    },
    party: [party === title ? null : party, place].filter(Boolean).join(' · '),
    claim: claim && claimWords(locale, userId, claim),
    due: dueOf(locale, { ...item, holidays, now }),
    ...hintsOf(locale, item),
  }
}

function claimWords(locale: Locale, userId: string, claim: NonNullable<QueueItem['claim']>) {
  const t = translator(locale, 'queue')
  const time = formatMoment(claim.until)
  return claim.userId === userId ? t('claim.mine', { time }) : t('claim.other', { by: claim.by, time })
}

function hintsOf(locale: Locale, { kind, title, hints }: QueueItem): Pick<QueueRow, 'hints' | 'choose'> {
  const t = translator(locale, 'queue')
  if (hints === null) return { hints: [], choose: null }
  return {
    hints:
      hints.length === 0
        ? [{ tone: 'good', words: t('filter.none') }]
        : hints.map((hint) => ({ tone: isBlocking(hint) ? 'bad' : 'warn', words: t(`hint.${hint}`) })),
    choose: mayApproveInBulk(kind, hints) ? t('bulk.choose', { name: title }) : null,
  }
}
