import Link from 'next/link'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { FileField } from '@/components/ui/file-field'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import type { WorkbookRowOfHistory } from '@/lib/trace/queries/workbook'

/** Why a workbook was not read, in words; what stands in the address is a stranger's. */
function problemWords(locale: Locale, problem: string, params: string | null): string {
  let values: Record<string, string | number> = {}
  try {
    const read: unknown = JSON.parse(params ?? '{}')
    if (read && typeof read === 'object')
      values = Object.fromEntries(
        Object.entries(read).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
      ) as typeof values
  } catch {}
  const code = /^[a-z-]{1,40}$/.test(problem) ? problem : 'other'
  const own = textFor(locale, 'lot-workbook', `problem.${code}`)
  return (
    own ??
    textFor(locale, 'workbooks', `refusals.${code}`, values) ??
    translator(locale, 'lot-workbook')('problem.other')
  )
}

/** Many lots and steps at once: the template, the upload, and what was sent before. */
export function LotWorkbook({
  locale,
  history,
  canFill,
  problem,
  params,
}: {
  locale: Locale
  history: WorkbookRowOfHistory[]
  canFill: boolean
  problem: string | null
  params: string | null
}) {
  const t = translator(locale, 'lot-workbook')
  return (
    <div className="max-w-3xl">
      <BackLink href={pathIn(locale, '/merchant/trace')}>{translator(locale, 'trace-desk')('one.back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      {problem ? (
        <Notice kind="error" className="mb-4">
          {problemWords(locale, problem, params)}
        </Notice>
      ) : null}
      {canFill ? (
        <div className="flex flex-col gap-4">
          <Card>
            <h2 className="mb-2 text-xl">{t('one')}</h2>
            <p className="mb-3 text-muted">{t('one-body')}</p>
            <DownloadLink href={`/api/trace/workbook?locale=${locale}`}>{t('fetch')}</DownloadLink>
          </Card>
          <Card>
            <h2 className="mb-2 text-xl">{t('two')}</h2>
            <form
              action={`/api/trace/workbook?locale=${locale}`}
              method="post"
              encType="multipart/form-data"
              className="flex flex-col gap-3"
            >
              <FileField label={t('file')} accept=".xlsx,.csv" describedBy="workbook-hint" />
              <p id="workbook-hint" className="text-sm text-muted">
                {t('file-hint')}
              </p>
              <Button className="self-start">{t('send')}</Button>
            </form>
          </Card>
        </div>
      ) : (
        <Notice kind="warning">{translator(locale, 'trace-desk')('need-listing.body')}</Notice>
      )}
      {history.length > 0 ? (
        <section aria-labelledby="before" className="mt-6">
          <h2 id="before" className="mb-2 text-xl">
            {t('before')}
          </h2>
          <ul className="flex flex-col gap-2">
            {history.map(({ id, fileName, uploadedAt, appliedAt }) => (
              <li key={id}>
                <Link
                  href={pathIn(locale, `/merchant/trace/workbook/${id}`)}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-2 rounded-lg border border-line bg-sheet px-4 py-2"
                >
                  <span className="min-w-0 wrap-anywhere">
                    {fileName} <span className="text-muted">· {formatMoment(uploadedAt)}</span>
                  </span>
                  <Badge tone={appliedAt ? 'good' : 'warn'}>{t(appliedAt ? 'applied' : 'waits')}</Badge>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
