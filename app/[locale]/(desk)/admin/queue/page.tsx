import type { Metadata } from 'next'
import Link from 'next/link'
import { HeldNotice } from '@/components/desk/held-notice'
import { Keys } from '@/components/desk/keys'
import { QueueFilters } from '@/components/desk/queue-filters'
import { QueueList } from '@/components/desk/queue-list'
import { UrgentLinks } from '@/components/desk/urgent-links'
import { ForReaders, ForWriters } from '@/components/layout/for-roles'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { countQueue, listQueue, readQueueTimes } from '@/lib/desk/queries/queue'
import { listQueueGroups } from '@/lib/desk/queries/queue-groups'
import { filterQuery, itemAddress, pageKey, queueAddress, queueFilter, writeCursor } from '@/lib/desk/queue-address'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'

type Props = PageProps<'/[locale]/admin/queue'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'queue')('title') }
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

export default async function QueuePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'listings')
  const asked = await searchParams
  const filter = queueFilter(asked)
  const key = pageKey(asked)
  const times = await readQueueTimes(new Date())
  const [page, { counts, overdue }, groups, wards] = await Promise.all([
    listQueue(admin, filter, key, times),
    countQueue(admin, times),
    listQueueGroups(admin),
    listWardNames(),
  ])
  const t = translator(locale, 'queue')
  const isNarrowed = filterQuery(filter) !== ''
  const first = page.items.find(({ claim }) => claim === null || claim.userId === admin.userId)
  const last = page.items.at(-1)
  const [top] = page.items
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <>
            <ForWriters area="listings">
              <Keys locale={locale} admin={admin} />
            </ForWriters>
            {first ? <ButtonLink href={pathIn(locale, itemAddress(first, filter))}>{t('start')}</ButtonLink> : null}
          </>
        }
      />
      <HeldNotice
        {...{ locale, admin, filter }}
        after={key ? undefined : text(asked.after)}
        back={text(asked.back)}
        here=""
      />
      <UrgentLinks locale={locale} admin={admin} />
      <QueueFilters
        {...{ locale, filter, counts }}
        groups={groups.map(({ code, nameVi, nameEn }) => ({
          value: code,
          label: `${code}. ${inLocale(locale, nameVi, nameEn)}`,
        }))}
        wards={wards.map((ward) => ({ value: ward.code, label: inLocale(locale, ward.fullNameVi, ward.fullNameEn) }))}
      />
      <p className="mb-3 flex flex-wrap gap-x-4 font-semibold">
        <span>{t(isNarrowed ? 'total-filtered' : 'total', { count: page.total })}</span>
        {overdue > 0 ? (
          <Link
            href={pathIn(locale, queueAddress({ ...filter, isOverdue: true }))}
            className="text-son underline-offset-4 hover:underline"
          >
            {t('overdue-count', { count: overdue })}
          </Link>
        ) : null}
      </p>
      {page.items.length > 0 ? (
        <QueueList
          {...{ locale, filter }}
          userId={admin.userId}
          items={page.items}
          holidays={times.holidays}
          now={times.now}
        />
      ) : (
        <EmptyState title={t(isNarrowed ? 'empty-filtered' : 'empty')}>
          {isNarrowed ? null : t('empty-body')}
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-3">
        {page.hasEarlier && top ? (
          <ButtonLink kind="secondary" href={pathIn(locale, queueAddress(filter, { before: writeCursor(top) }))}>
            {t('earlier')}
          </ButtonLink>
        ) : null}
        {page.hasLater && last ? (
          <ButtonLink kind="secondary" href={pathIn(locale, queueAddress(filter, { after: writeCursor(last) }))}>
            {t('later')}
          </ButtonLink>
        ) : null}
      </nav>
      <DecidedLinks locale={locale} />
    </>
  )
}

function DecidedLinks({ locale }: { locale: 'vi' | 'en' }) {
  const t = translator(locale, 'queue')
  const links = [
    ['/admin/reviews/decided', t('decided-links.LISTING')],
    ['/admin/applications?state=approved', t('decided-links.APPLICATION')],
    ['/admin/trace', t('decided-links.PICTURE')],
    ['/admin/problems?state=handled', t('decided-links.PROBLEM')],
  ] as const
  return (
    <ul className="mt-10 flex flex-wrap gap-x-6 border-t border-line pt-4">
      {links.map(([path, label]) => (
        <li key={path}>
          <Link
            href={pathIn(locale, path)}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {label}
          </Link>
        </li>
      ))}
      <ForReaders area="settings">
        <li>
          <Link
            href={pathIn(locale, '/admin/queue/settings')}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('settings')}
          </Link>
        </li>
      </ForReaders>
    </ul>
  )
}
