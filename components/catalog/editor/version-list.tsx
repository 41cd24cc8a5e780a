import { ContentChanges } from '@/components/catalog/content-changes'
import { Badge } from '@/components/ui/badge'
import type { OwnVersion } from '@/lib/catalog/own-types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ContentPreview } from './content-preview'
import { ReturnWords } from './returned-notice'

/** The versions of a listing, newest first: who wrote each and when, what it changed, and what was decided. */
export function VersionList({
  locale,
  versions,
  setNumber,
}: {
  locale: Locale
  versions: OwnVersion[]
  setNumber: number
}) {
  return (
    <ol className="flex flex-col gap-4">
      {versions.map((version) => (
        <li key={version.number} className="rounded-xl border border-line bg-sheet p-4 sm:p-5">
          <Version locale={locale} version={version} setNumber={setNumber} />
        </li>
      ))}
    </ol>
  )
}

function Version({ locale, version, setNumber }: { locale: Locale; version: OwnVersion; setNumber: number }) {
  const t = translator(locale, 'draft-versions')
  const { number, submittedAt, savedAt, by, review, changes, content } = version
  const time = formatMoment(submittedAt ?? savedAt)
  const fields = changes?.fields ?? []
  const names = fields.map((field) => translator(locale, 'reviews')(`field.${field}`)).join(', ')
  return (
    <>
      <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        {t('version', { number })}
        <Decision locale={locale} version={version} />
      </h2>
      <p className="text-sm text-muted">
        {t(submittedAt ? 'sent-at' : 'saved-at', { time })}
        {by ? ` · ${by}` : ''}
      </p>
      {review ? (
        <div className="mt-2 text-sm">
          <p className="text-muted">{t('decided-at', { time: formatMoment(review.decidedAt) })}</p>
          <ReturnWords locale={locale} reasonCode={review.reasonCode} words={review.words} />
        </div>
      ) : null}
      {changes ? (
        <p className="mt-2">{fields.length > 0 ? t('changed', { names }) : t('unchanged')}</p>
      ) : (
        <p className="mt-2">{t('first')}</p>
      )}
      {changes && fields.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-11 w-fit cursor-pointer py-2.5 text-lam underline-offset-4 hover:underline">
            {t('show-changes', { number })}
          </summary>
          <ContentChanges
            locale={locale}
            before={changes.before}
            after={content}
            fields={fields}
            labels={{ before: t('before'), after: t('after') }}
            setNumber={setNumber}
          />
        </details>
      ) : null}
      {changes ? null : (
        <details className="mt-2">
          <summary className="min-h-11 w-fit cursor-pointer py-2.5 text-lam underline-offset-4 hover:underline">
            {t('show-whole', { number })}
          </summary>
          <ContentPreview locale={locale} language="vi" content={content} setNumber={setNumber} />
        </details>
      )}
    </>
  )
}

function Decision({ locale, version: { submittedAt, review } }: { locale: Locale; version: OwnVersion }) {
  const t = translator(locale, 'draft-versions')
  if (!submittedAt) return <Badge>{t('draft')}</Badge>
  if (!review) return <Badge tone="warn">{t('waiting')}</Badge>
  return <Badge tone={review.decision === 'APPROVED' ? 'good' : 'warn'}>{t(`decision.${review.decision}`)}</Badge>
}
