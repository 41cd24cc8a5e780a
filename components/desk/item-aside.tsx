import Link from 'next/link'
import { StepForm } from '@/components/catalog/editor/step-form'
import { ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { writeNoteAction } from '@/lib/desk/actions/claim'
import type { DeskAt } from '@/lib/desk/queries/desk-at'
import { findMerchantRecord } from '@/lib/desk/queries/merchant-record'
import { writeItem } from '@/lib/desk/queue-address'
import type { RecordEntry } from '@/lib/desk/types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { HintList } from './hint-list'

type Props = { locale: Locale; at: DeskAt }

/** What the rules found about an item. */
export function HintCard({ locale, at: { desk } }: Props) {
  const t = translator(locale, 'queue')
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('hint.title')}</h2>
      {desk.hints.length === 0 ? (
        <p className="text-ngoc-ink">{t('hint.none')}</p>
      ) : (
        <HintList locale={locale} hints={desk.hints} />
      )}
    </Card>
  )
}

/** What colleagues told each other about an item. */
export function NoteCard({ locale, at: { desk, ref } }: Props) {
  const t = translator(locale, 'queue')
  return (
    <Card>
      <h2 className="text-lg">{t('note.title')}</h2>
      <p className="mb-3 text-sm text-muted">{t('note.intro')}</p>
      {desk.notes.length > 0 ? (
        <ul className="mb-4 divide-y divide-line">
          {desk.notes.map(({ id, words, by, at }) => (
            <li key={id} className="py-2">
              <p className="wrap-anywhere whitespace-pre-line">{words}</p>
              <p className="text-sm text-muted">{t('note.line', { by, time: formatMoment(at) })}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <ForWriters area="listings">
        <StepForm
          key={desk.notes.length}
          action={writeNoteAction.bind(null, locale, writeItem(ref))}
          words={{ go: t('note.go'), busy: t('note.busy'), words: t('note.words') }}
          wordsRequired
        />
      </ForWriters>
    </Card>
  )
}

/** What was decided about the merchant before. */
export async function RecordCard({
  locale,
  at: { admin, desk },
  merchantId = desk.merchantId,
}: Props & { merchantId?: string | null }) {
  const record = merchantId ? await findMerchantRecord(admin, merchantId) : null
  if (!record || !merchantId) return null
  const t = translator(locale, 'queue')
  const { approved, returned, publicListings, openProblems, entries } = record
  return (
    <Card>
      <h2 className="text-lg">{t('record.title')}</h2>
      <p className="mt-1 text-sm">
        {t('record.counts', { approved, returned, public: publicListings, problems: openProblems })}
      </p>
      {entries.length === 0 ? <p className="mt-2 text-muted">{t('record.none')}</p> : null}
      <ol className="mt-3 divide-y divide-line text-sm">
        {entries.map((entry) => (
          <li key={`${entry.what} ${entry.at.toISOString()} ${entry.verdict} ${entry.name}`} className="py-2">
            <Entry locale={locale} entry={entry} />
          </li>
        ))}
      </ol>
      <Link
        href={pathIn(locale, `/admin/merchants/${merchantId}`)}
        prefetch={false}
        className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
      >
        {t('record.open')}
      </Link>
    </Card>
  )
}

function Entry({ locale, entry: { at, what, verdict, name, words, by } }: { locale: Locale; entry: RecordEntry }) {
  const t = translator(locale, 'queue')
  const about = what === 'proof' ? textFor(locale, 'readiness', `solutions.${name}`) : name
  const did = textFor(locale, 'queue', `record.verdict.${verdict}`) ?? ''
  return (
    <>
      <p>
        <span className="font-semibold">{about || t(`record.what.${what}`)}</span>: {did}
      </p>
      {words ? <p className="wrap-anywhere line-clamp-2 whitespace-pre-line">{words}</p> : null}
      <p className="text-muted">{by ? t('record.line', { time: formatMoment(at), by }) : formatMoment(at)}</p>
    </>
  )
}
