import Link from 'next/link'
import { EmptyState } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { filterQuery, noFilter } from '@/lib/oversight/filter'
import type { LogEntry } from '@/lib/oversight/types'
import { detailWords, subjectPath, subjectWords, valueWords, verbWords } from './verb-words'

const link = 'text-lam underline-offset-4 hover:underline'
// Said outright: drawn as cards, they would no longer be a table to a screen reader.
const [row, cell, columnHead] = [{ role: 'row' }, { role: 'cell' }, { role: 'columnheader' }]
const columns = ['when', 'who', 'what', 'object', 'change', 'where', 'seal'] as const

/** Entries of the log, each with who, what, when, from where and what it changed. */
export function EntryList({ locale, entries }: { locale: Locale; entries: LogEntry[] }) {
  const t = translator(locale, 'audit')
  if (entries.length === 0) return <EmptyState title={t('empty')}>{t('empty-body')}</EmptyState>
  return (
    <Table
      isStacked
      caption={t('title')}
      head={
        <tr {...row}>
          {columns.map((column) => (
            <th key={column} {...columnHead} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      }
    >
      {entries.map((entry) => (
        <EntryRow key={entry.id} locale={locale} entry={entry} />
      ))}
    </Table>
  )
}

function EntryRow({ locale, entry }: { locale: Locale; entry: LogEntry }) {
  const t = translator(locale, 'audit')
  const only = (filter: Partial<typeof noFilter>) =>
    pathIn(locale, `/admin/audit${filterQuery({ ...noFilter, ...filter })}`)
  const page = subjectPath(entry.subjectKind, entry.subjectId)
  return (
    <tr {...row}>
      <td {...cell} data-label={t('column.when')} className="sm:min-w-36 tabular-nums">
        {formatMoment(entry.at)}
      </td>
      <td {...cell} data-label={t('column.who')} className="sm:min-w-36">
        {entry.actorId ? (
          <Link href={only({ who: entry.actorId })} prefetch={false} className={link}>
            {entry.actorName ?? entry.actorId.slice(0, 8)}
          </Link>
        ) : (
          <span className="text-muted">{t('system')}</span>
        )}
      </td>
      <td {...cell} data-label={t('column.what')} className="sm:min-w-44">
        {verbWords(locale, entry.verb)}
        <span className="block font-mono text-xs text-muted">{entry.verb}</span>
      </td>
      <td {...cell} data-label={t('column.object')} className="relative sm:min-w-40">
        {subjectWords(locale, entry.subjectKind)}
        {entry.subjectName ? `: ${entry.subjectName}` : null}
        <span className="block">
          <Link href={only({ object: entry.subjectId })} prefetch={false} className={`${link} font-mono text-xs`}>
            {entry.subjectId.slice(0, 8)}
            <span className="sr-only"> {t('all-about')}</span>
          </Link>
          {page ? (
            <Link href={pathIn(locale, page)} prefetch={false} className={`${link} ml-3 text-xs`}>
              {t('open')}
            </Link>
          ) : null}
        </span>
      </td>
      <td {...cell} data-label={t('column.change')} className="sm:min-w-56 sm:max-w-96 break-words font-mono text-xs">
        <Values locale={locale} label={t('before')} value={entry.before} />
        <Values locale={locale} label={t('after')} value={entry.after} />
        <Values locale={locale} label={null} value={entry.detail} />
      </td>
      <td {...cell} data-label={t('column.where')} className="sm:min-w-28 text-xs">
        {entry.device ?? null}
        {entry.addressDigest ? (
          <span className="block font-mono text-muted">{entry.addressDigest.slice(0, 8)}</span>
        ) : null}
      </td>
      <td {...cell} data-label={t('column.seal')} className="whitespace-nowrap text-xs">
        {entry.seal ? (
          <>
            {entry.seal.seq}
            <span className="block font-mono text-muted">{entry.seal.hash.slice(0, 8)}</span>
          </>
        ) : (
          <span className="text-muted">{t('unsealed')}</span>
        )}
      </td>
    </tr>
  )
}

/** Ids, codes and counts as they are kept, one to a line. */
function Values({ locale, label, value }: { locale: Locale; label: string | null; value: unknown }) {
  if (value === null || value === undefined) return null
  const pairs = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', value] as const]
  return (
    <p>
      {label ? <b className="font-sans">{label} </b> : null}
      {pairs.map(([key, each]) => (
        <span key={key} className="block">
          {key ? `${detailWords(locale, key)}: ` : ''}
          {valueWords(locale, key, each)}
        </span>
      ))}
    </p>
  )
}
