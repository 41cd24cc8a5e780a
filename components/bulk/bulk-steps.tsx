import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { FileField } from '@/components/ui/file-field'
import { Notice } from '@/components/ui/notice'
import { maxWorkbookBytes } from '@/lib/bulk/commands/receive-workbook'
import { maxArchiveBytes, maxPicturesOfArchive } from '@/lib/bulk/picture-archive'
import { maxRows } from '@/lib/bulk/rules'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

const MIB = 1024 * 1024

/** What went wrong with the file of one step. */
export type StepProblem = { step: string; code: string } | null

function Problem({ locale, step, problem }: { locale: Locale; step: string; problem: StepProblem }) {
  if (problem?.step !== step) return null
  const said =
    textFor(locale, 'bulk', `problem.${problem.code}`) ??
    textFor(locale, 'workbooks', `refusals.${problem.code}`, {
      limit: maxPicturesOfArchive,
      limitMb: maxArchiveBytes / MIB,
      kind: 'ZIP',
    }) ??
    translator(locale, 'bulk')('problem.not-a-form')
  return <Notice kind="error">{said}</Notice>
}

/** The template to fetch and the workbook to send: plain forms, which work on any browser. */
export function WorkbookStep({ locale, count, problem }: { locale: Locale; count: number; problem: StepProblem }) {
  const t = translator(locale, 'bulk')
  return (
    <Card className="flex flex-col gap-4">
      <h2 id="workbook" className="text-xl">
        {t('step.workbook')}
      </h2>
      <p className="text-muted">{count > 0 ? t('step.workbook-body', { count }) : t('step.workbook-none')}</p>
      <Problem locale={locale} step="workbook" problem={problem} />
      {count > 0 ? (
        <>
          <div>
            <DownloadLink href={`/api/bulk/template?locale=${locale}`}>{t('step.download')}</DownloadLink>
          </div>
          <form
            action={`/api/bulk/workbook?locale=${locale}`}
            method="post"
            encType="multipart/form-data"
            className="flex flex-col gap-2 border-t border-line pt-4"
          >
            <FileField
              id="workbook-file"
              label={t('step.workbook-file')}
              accept=".xlsx,.xlsm,.csv,.txt,.tsv"
              describedBy="workbook-hint"
            />
            <p id="workbook-hint" className="text-sm text-muted">
              {t('step.workbook-hint', { mb: maxWorkbookBytes / MIB, rows: maxRows })}
            </p>
            <Button className="self-start">{t('step.workbook-send')}</Button>
          </form>
        </>
      ) : null}
    </Card>
  )
}

export function PicturesStep({ locale, problem }: { locale: Locale; problem: StepProblem }) {
  const t = translator(locale, 'bulk')
  return (
    <Card className="flex flex-col gap-4">
      <h2 id="pictures" className="text-xl">
        {t('step.pictures')}
      </h2>
      <p className="text-muted">{t('step.pictures-body')}</p>
      <Problem locale={locale} step="pictures" problem={problem} />
      <form
        action={`/api/bulk/pictures?locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-2"
      >
        <FileField id="pictures-file" label={t('step.pictures-file')} accept=".zip" describedBy="pictures-hint" />
        <p id="pictures-hint" className="text-sm text-muted">
          {t('step.pictures-hint', { mb: maxArchiveBytes / MIB, files: maxPicturesOfArchive })}
        </p>
        <Button className="self-start">{t('step.pictures-send')}</Button>
      </form>
    </Card>
  )
}
