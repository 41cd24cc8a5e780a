import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { UrgentLinks } from '@/components/desk/urgent-links'
import { ForReaders } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { countWaitingApplications } from '@/lib/applications/queries/list-applications'
import type { StaffActor } from '@/lib/auth/actors'
import { readsIn } from '@/lib/auth/guards'
import type { DeskArea } from '@/lib/auth/types'
import { countWaitingReviews } from '@/lib/catalog/queries/review-queue'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { countWaitingMerchants } from '@/lib/merchants/queries/list-merchants'
import {
  listMerchantsWithoutUser,
  listMerchantsWithWaitingProofs,
  type WaitingMerchants,
} from '@/lib/merchants/queries/list-waiting'
import { countOpenProblems } from '@/lib/problems/queries'
import { countImportsToFinish } from '@/lib/registry/queries/imports'

/** Where an administrator begins: what waits, how long, and the way there. */
export async function StartDesk({ staff, locale }: { staff: StaffActor; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const ifOpen = async <Found,>(area: DeskArea, find: (staff: StaffActor) => Promise<Found>) =>
    (await readsIn(area)) ? find(staff) : null
  const [reviews, problems, applications, merchants, imports, proofs, withoutUser] = await Promise.all([
    ifOpen('listings', countWaitingReviews),
    ifOpen('problems', countOpenProblems),
    ifOpen('applications', countWaitingApplications),
    ifOpen('merchants', countWaitingMerchants),
    ifOpen('imports', countImportsToFinish),
    ifOpen('proofs', listMerchantsWithWaitingProofs),
    ifOpen('merchants', listMerchantsWithoutUser),
  ])
  const tiles = [
    { key: 'reviews', found: reviews, path: '/admin/queue?kind=listing' },
    { key: 'problems', found: problems, path: '/admin/queue?kind=problem' },
    { key: 'applications', found: applications, path: '/admin/queue?kind=application' },
    { key: 'merchants', found: merchants, path: '/admin/merchants?state=waiting' },
    { key: 'imports', found: imports === null ? null : { waiting: imports, since: null }, path: '/admin/registry' },
  ] as const
  return (
    <>
      <ForReaders area="listings">
        <UrgentLinks locale={locale} admin={staff} />
      </ForReaders>
      <ul className="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-5">
        {tiles
          .flatMap(({ key, found, path }) => (found ? [{ key, path, ...found }] : []))
          .map(({ key, waiting, since, path }) => (
            <li key={key}>
              <Link
                href={pathIn(locale, path)}
                className="group grid h-full grid-cols-[3.5rem_1fr_auto] items-center gap-x-3 rounded-xl border border-line bg-sheet p-4 hover:border-muted sm:grid-cols-1 sm:grid-rows-[auto_1fr_auto] sm:p-5"
              >
                <span className={`text-4xl font-semibold tabular-nums ${waiting > 0 ? 'text-son' : 'text-muted'}`}>
                  {formatNumber(waiting, locale)}
                </span>
                <span>
                  <span className="block font-semibold leading-snug sm:mt-1">{t(`start.${key}`)}</span>
                  <span className="block text-sm text-muted sm:min-h-6">
                    {waiting === 0
                      ? t('start.nothing')
                      : since
                        ? t('start.oldest', { day: formatDay(dayOf(since)) })
                        : null}
                  </span>
                </span>
                <span className="flex items-center gap-1.5 text-lam underline-offset-4 group-hover:underline sm:mt-3">
                  <span className="max-sm:sr-only">{t('start.go')}</span>
                  <ArrowRight aria-hidden className="size-5 sm:size-4" />
                </span>
              </Link>
            </li>
          ))}
      </ul>
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
        <p className="mt-2 text-sm text-muted">{t('start.more', { count: waiting.total - waiting.first.length })}</p>
      ) : null}
    </Card>
  )
}
