import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { applyLotWorkbookAction } from '@/lib/trace/actions/workbook'
import type { WorkbookView } from '@/lib/trace/queries/workbook'
import type { DecidedLot, DecidedStep } from '@/lib/trace/workbook-decision'
import type { RowProblem } from '@/lib/trace/workbook-types'
import { headingOf } from '@/lib/trace/workbook-words'

const tones = { NEW: 'good', SAME: 'neutral', REFUSED: 'bad' } as const

const problemText = (locale: Locale, { code, field }: RowProblem): string => {
  const words =
    textFor(locale, 'lot-workbook', `row.${code}`) ??
    textFor(locale, 'errors', code) ??
    translator(locale, 'lot-workbook')('row.other')
  return field ? `${headingOf(locale, field)}: ${words}` : words
}

/** What each row of an uploaded workbook comes to, those with something wrong first, and the one button that carries it out. */
export function WorkbookPreview({ locale, book }: { locale: Locale; book: WorkbookView }) {
  const t = translator(locale, 'lot-workbook')
  const { lots, steps } = book.decided
  const all = [...lots, ...steps]
  const count = (outcome: 'NEW' | 'SAME' | 'REFUSED') => all.filter((row) => row.outcome === outcome).length
  return (
    <div className="max-w-3xl">
      <BackLink href={pathIn(locale, '/merchant/trace/workbook')}>{t('title')}</BackLink>
      <PageHead title={t('preview')} intro={`${book.fileName} · ${formatMoment(book.uploadedAt)}`} />
      <Verdict locale={locale} book={book} refused={count('REFUSED')} fresh={count('NEW')} />
      <p className="my-4 flex flex-wrap gap-2">
        {(['REFUSED', 'NEW', 'SAME'] as const).map((outcome) => (
          <Badge key={outcome} tone={tones[outcome]}>
            {t(`outcome.${outcome}`)}: {count(outcome)}
          </Badge>
        ))}
      </p>
      <Rows locale={locale} title={t('sheet.lots')} name={book.names.lots} rows={lots} />
      <Rows locale={locale} title={t('sheet.steps')} name={book.names.steps} rows={steps} />
    </div>
  )
}

function Verdict({
  locale,
  book,
  refused,
  fresh,
}: {
  locale: Locale
  book: WorkbookView
  refused: number
  fresh: number
}) {
  const t = translator(locale, 'lot-workbook')
  if (book.appliedAt)
    return (
      <Notice kind="success" title={t('applied-at', { at: formatMoment(book.appliedAt) })}>
        <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/trace')} className="mt-2">
          {t('see-lots')}
        </ButtonLink>
      </Notice>
    )
  if (refused > 0)
    return (
      <Notice kind="error" title={t('mend', { count: refused })}>
        <p>{t('mend-body')}</p>
      </Notice>
    )
  if (fresh === 0) return <Notice title={t('nothing')}>{t('nothing-body')}</Notice>
  return (
    <Card>
      <FieldsForm
        action={applyLotWorkbookAction}
        hidden={{ locale, importId: book.id }}
        go={t('apply', { count: fresh })}
        busy={t('busy')}
      >
        <p>{t('apply-note')}</p>
      </FieldsForm>
    </Card>
  )
}

const SHOWN = 500

function Rows({
  locale,
  title,
  name,
  rows,
}: {
  locale: Locale
  title: string
  name: string
  rows: (DecidedLot | DecidedStep)[]
}) {
  const t = translator(locale, 'lot-workbook')
  if (rows.length === 0) return null
  const order = { REFUSED: 0, NEW: 1, SAME: 2 }
  const sorted = rows.toSorted((a, b) => order[a.outcome] - order[b.outcome] || a.row - b.row)
  return (
    <section aria-label={title} className="mb-6">
      <h2 className="mb-2 text-xl">
        {title} <span className="font-normal text-muted">({name})</span>
      </h2>
      <ul className="flex flex-col gap-2">
        {sorted.slice(0, SHOWN).map((row) => (
          <li key={row.row} className="rounded-lg border border-line bg-sheet px-4 py-2">
            <p className="flex flex-wrap items-center gap-2">
              <span className="text-muted">{t('row-number', { row: row.row })}</span>
              <Badge tone={tones[row.outcome]}>{t(`outcome.${row.outcome}`)}</Badge>
              <span className="min-w-0 wrap-anywhere">{row.label}</span>
            </p>
            {row.outcome === 'REFUSED' ? (
              <ul className="mt-1 list-disc pl-5">
                {row.problems.map((problem) => (
                  <li key={`${problem.field} ${problem.code}`}>{problemText(locale, problem)}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? <p className="mt-2 text-muted">{t('more-rows', { count: rows.length - SHOWN })}</p> : null}
    </section>
  )
}
