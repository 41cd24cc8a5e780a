import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { mayApproveInBulk } from '@/lib/desk/hint-rules'
import { filterQuery, itemAddress, type QueueFilter, writeItem } from '@/lib/desk/queue-address'
import type { QueueItem } from '@/lib/desk/types'
import type { Day } from '@/lib/format/days'
import { formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { DueBadge } from './due-badge'
import { HintList } from './hint-list'
import { detailWords } from './item-words'

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
  const isAny = items.some(({ kind, hints }) => hints !== null && mayApproveInBulk(kind, hints))
  return (
    <form action={pathIn(locale, '/admin/queue/together')}>
      <input type="hidden" name="filter" value={filterQuery(filter)} />
      <ul
        aria-label={t('caption')}
        className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet"
      >
        {items.map((item) => (
          <Row key={writeItem(item)} {...props} item={item} />
        ))}
      </ul>
      {isAny ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind="secondary">{t('bulk.preview')}</Button>
          <p className="text-sm text-muted">{t('bulk.hint')}</p>
        </div>
      ) : null}
    </form>
  )
}

function Row({ locale, userId, item, filter, holidays, now }: Omit<Props, 'items'> & { item: QueueItem }) {
  const t = translator(locale, 'queue')
  const { kind, title, party, detail, ward, claim, hints } = item
  const mayChoose = hints !== null && mayApproveInBulk(kind, hints)
  return (
    <li className="grid gap-x-5 gap-y-2 p-3 hover:bg-paper sm:px-4 lg:grid-cols-[2.75rem_minmax(0,1.5fr)_13.5rem_minmax(0,1fr)] lg:items-center">
      <span className="max-lg:hidden">{mayChoose ? <Choose locale={locale} item={item} /> : null}</span>
      <div className="min-w-0">
        <Link
          data-desk-row
          href={pathIn(locale, itemAddress(item, filter))}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
        >
          {title}
        </Link>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <Badge tone={kind === 'PROBLEM' ? 'warn' : 'info'}>{t(`kind.${kind}`)}</Badge>
          <span>{detailWords(locale, kind, detail)}</span>
          <span className="text-muted">
            {[party === title ? null : party, ward && inLocale(locale, ward.vi, ward.en)].filter(Boolean).join(' · ')}
          </span>
        </p>
        {claim ? (
          <p className="mt-1 text-sm font-semibold text-quy-ink">
            {claim.userId === userId
              ? t('claim.mine', { time: formatMoment(claim.until) })
              : t('claim.other', { by: claim.by, time: formatMoment(claim.until) })}
          </p>
        ) : null}
      </div>
      <DueBadge locale={locale} {...item} holidays={holidays} now={now} />
      <div>
        <HintList locale={locale} hints={hints} />
      </div>
      {mayChoose ? (
        <span className="lg:hidden">
          <Choose locale={locale} item={item} />
        </span>
      ) : null}
    </li>
  )
}

// On a phone it stands below, on a wide screen before the name; only the one that is seen is sent, since both are one name.
function Choose({ locale, item }: { locale: Locale; item: QueueItem }) {
  const t = translator(locale, 'queue')
  return (
    <label className="inline-flex min-h-11 min-w-11 items-center gap-2 lg:justify-center">
      <input
        type="checkbox"
        name="item"
        value={writeItem(item)}
        aria-label={t('bulk.choose', { name: item.title })}
        className="size-5 accent-son"
      />
      <span aria-hidden className="text-sm text-muted lg:hidden">
        {t('col.choose')}
      </span>
    </label>
  )
}
