import Link from 'next/link'
import { StartOverview } from '@/components/desk/start-overview'
import { Card } from '@/components/ui/card'
import type { StaffActor } from '@/lib/auth/actors'
import { readsIn } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import {
  listMerchantsWithoutUser,
  listMerchantsWithWaitingProofs,
  type WaitingMerchants,
} from '@/lib/merchants/queries/list-waiting'

/** Where an administrator begins: what waits, how long, and the way there. */
export async function StartDesk({ staff, locale }: { staff: StaffActor; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const [proofs, withoutUser] = await Promise.all([
    readsIn('proofs').then((may) => (may ? listMerchantsWithWaitingProofs(staff) : null)),
    readsIn('merchants').then((may) => (may ? listMerchantsWithoutUser(staff) : null)),
  ])
  return (
    <>
      <StartOverview locale={locale} staff={staff} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        {proofs ? (
          <WaitingList title={t('start.proofs')} waiting={proofs} locale={locale} subpath="/readiness" />
        ) : null}
        {withoutUser ? (
          <WaitingList title={t('start.no-user')} waiting={withoutUser} locale={locale} subpath="" />
        ) : null}
      </div>
    </>
  )
}

function WaitingList({
  title,
  waiting,
  locale,
  subpath,
}: {
  title: string
  waiting: WaitingMerchants
  locale: Locale
  subpath: '' | '/readiness'
}) {
  const t = translator(locale, 'merchants')
  return (
    <Card>
      <h2 className="text-lg">{title}</h2>
      {waiting.total === 0 ? <p className="mt-2 text-muted">{t('start.nothing')}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {waiting.first.map((merchant) => (
          <li key={merchant.id}>
            <Link
              href={pathIn(locale, `/admin/merchants/${merchant.id}${subpath}`)}
              className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 py-2 hover:text-lam"
            >
              <span className="min-w-0">{merchant.name}</span>
              <span className="text-sm text-muted">
                {merchant.proofs > 0 ? `${t('start.proof-count', { count: merchant.proofs })} · ` : ''}
                {t('since', { day: formatDay(dayOf(merchant.since)) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {waiting.total > waiting.first.length ? (
        <MoreWaiting
          words={t('start.more', { count: waiting.total - waiting.first.length })}
          href={subpath ? pathIn(locale, '/admin/queue?kind=proof') : null}
        />
      ) : null}
    </Card>
  )
}

/** How many more there are, leading to them where a list holds just these. */
const MoreWaiting = ({ words, href }: { words: string; href: ReturnType<typeof pathIn> | null }) =>
  href ? (
    <Link
      href={href}
      prefetch={false}
      className="mt-2 inline-flex min-h-11 items-center text-sm text-lam underline underline-offset-4"
    >
      {words}
    </Link>
  ) : (
    <p className="mt-2 text-sm text-muted">{words}</p>
  )
