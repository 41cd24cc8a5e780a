import Link from 'next/link'
import { Table } from '@/components/ui/table'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { FieldChange } from '@/lib/registry/change-rules'
import type { HistoryEntry } from '@/lib/registry/queries/history'

const days = new Set(['issuedOn', 'validThrough'])

/** A value of the registry as people write it. */
export function fieldValue(locale: Locale, field: string, value: string | null) {
  const t = translator(locale, 'registry-care')
  if (value === null) return t('history.empty')
  if (days.has(field)) return formatDay(value)
  if (field === 'phone') return formatPhone(value)
  if (field === 'legalForm') return t(`form.${value as 'OTHER'}`)
  return field === 'ground' ? t(`ground.${value as 'OTHER'}`) : value
}

/** The name of a field of the registry. */
export const fieldName = (locale: Locale, field: string) =>
  translator(locale, 'registry-care')(`field.${field as 'name'}`)

function ChangeText({ locale, change: { field, from, to } }: { locale: Locale; change: FieldChange }) {
  const t = translator(locale, 'registry-care')
  const label = fieldName(locale, field)
  if (field === 'validThrough' || field === 'ground')
    return <>{t('history.value', { field: label, to: fieldValue(locale, field, to) })}</>
  const values = { field: label, from: fieldValue(locale, field, from), to: fieldValue(locale, field, to) }
  return <>{t('history.change', values)}</>
}

function Source({ locale, entry: { source, subject } }: { locale: Locale; entry: HistoryEntry }) {
  const t = translator(locale, 'registry-care')
  if (source?.kind === 'change')
    return (
      <>
        <Link
          href={pathIn(locale, `/admin/registry/changes/${source.changeId}`)}
          className="inline-block py-1 text-lam underline underline-offset-4"
        >
          {t(`kind.${source.changeKind}`)}
        </Link>
        <span className="block text-muted">{source.reason}</span>
      </>
    )
  if (source?.kind === 'import')
    return (
      <Link
        href={pathIn(locale, `/admin/registry/imports/${source.importId}`)}
        className="inline-block py-1 text-lam underline underline-offset-4 wrap-anywhere"
      >
        {source.row ? t('history.importRow', { file: source.fileName, row: source.row }) : source.fileName}
      </Link>
    )
  return <>{subject === 'extension' || subject === 'revocation' ? '–' : t('history.start')}</>
}

/** Everything the registry learned about an entry, newest first: what, from when, recorded when, by whom and whence. */
export function HistoryList({ locale, history }: { locale: Locale; history: HistoryEntry[] }) {
  const t = translator(locale, 'registry-care')
  const what = (entry: HistoryEntry) => (
    <>
      <span className="font-semibold">{t(`history.subject.${entry.subject}`, { about: entry.about })}</span>
      {entry.subject === 'extension' || entry.subject === 'revocation'
        ? null
        : `: ${t(`history.event.${entry.event}`)}`}
      {entry.changes.length > 0 ? (
        <ul>
          {entry.changes.map((change) => (
            <li key={change.field}>
              <ChangeText locale={locale} change={change} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
  return (
    <div className="mt-8">
      <h2 className="mb-3 text-xl">{t('history.title')}</h2>
      <Table
        caption={t('history.title')}
        className="hidden md:block"
        head={
          <tr>
            {(['recorded', 'effective', 'what', 'source', 'author'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`history.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {history.map((entry) => (
          <tr key={entry.key}>
            <td className="whitespace-nowrap">{formatMoment(entry.recordedAt)}</td>
            <td className="whitespace-nowrap">{entry.effectiveOn ? formatDay(entry.effectiveOn) : '–'}</td>
            <td className="min-w-64">{what(entry)}</td>
            <td className="min-w-40">
              <Source locale={locale} entry={entry} />
            </td>
            <td className="min-w-28">{entry.author ?? t('history.nobody')}</td>
          </tr>
        ))}
      </Table>
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet text-sm md:hidden">
        {history.map((entry) => (
          <li key={entry.key} className="flex flex-col gap-1 px-4 py-3">
            <span className="text-muted">
              {formatMoment(entry.recordedAt)} · {entry.author ?? t('history.nobody')}
            </span>
            <div>{what(entry)}</div>
            <div>
              <Source locale={locale} entry={entry} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
