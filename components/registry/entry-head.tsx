import Link from 'next/link'
import type { ReactNode } from 'react'
import { ForWriters } from '@/components/layout/for-roles'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Entry = {
  name: string
  withdrawnAt: Date | null
  mergedInto: { id: string; name: string } | null
  merged: { id: string; name: string }[]
}

/** The head of an entry of the registry: its name, and where it went when it is no longer there. */
export function EntryHead({
  locale,
  entry,
  of,
  actions,
}: {
  locale: Locale
  entry: Entry
  of: 'products' | 'producers'
  actions: ReactNode
}) {
  const t = translator(locale, 'registry-care')
  const link = ({ id, name }: { id: string; name: string }) => (
    <Link href={pathIn(locale, `/admin/registry/${of}/${id}`)} className="text-lam underline underline-offset-4">
      {name}
    </Link>
  )
  return (
    <>
      <PageHead
        title={entry.name}
        actions={entry.withdrawnAt ? undefined : <ForWriters area="registry">{actions}</ForWriters>}
      />
      {entry.withdrawnAt ? (
        <Notice kind="warning" className="mb-6">
          {entry.mergedInto ? (
            <>
              {t('record.mergedInto')} {link(entry.mergedInto)}
            </>
          ) : (
            t('record.withdrawn', { at: formatMoment(entry.withdrawnAt) })
          )}
        </Notice>
      ) : null}
      {entry.merged.length > 0 ? (
        <p className="mb-6 text-muted">
          {t('record.merged')}:{' '}
          {entry.merged.map((one, at) => (
            <span key={one.id}>
              {at > 0 ? ', ' : ''}
              {link(one)}
            </span>
          ))}
        </p>
      ) : null}
    </>
  )
}

/** Facts with their names, one below the other on a phone. */
export function FactList({ facts, unknown }: { facts: [string, ReactNode][]; unknown: string }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 max-sm:[&_dd]:-mt-2 sm:grid-cols-[auto_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>{value ?? unknown}</dd>
        </div>
      ))}
    </dl>
  )
}
