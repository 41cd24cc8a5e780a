import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProofView } from '@/lib/readiness/commands/open-file'
import { ShownPdf } from './shown-pdf'
import { XmlText } from './xml-text'

type Props = {
  locale: Locale
  proofId: string
  /** The file as it was handed in; null where there is none. */
  file: { fileName: string; sizeBytes: number } | null
  view: ProofView | null
}

/** A proof's file, shown so that nothing in it can do anything, for whoever decides about it. */
export function FilePanel({ locale, proofId, file, view }: Props) {
  const t = translator(locale, 'file-view')
  return (
    <Card>
      <h2 className="text-lg">{t('title')}</h2>
      {file && view ? (
        <>
          <p className="flex flex-wrap items-center justify-between gap-x-4">
            <span className="min-w-0 break-words">
              {t('name', { name: file.fileName, size: formatNumber(Math.ceil(file.sizeBytes / 1024), locale) })}
            </span>
            <a
              href={`/api/proofs/${proofId}/file`}
              download
              aria-label={t('download-named', { name: file.fileName })}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {t('download')}
            </a>
          </p>
          <Shown locale={locale} proofId={proofId} view={view} />
          <p className="mt-2 text-sm text-muted">{t('logged')}</p>
        </>
      ) : (
        <p className="mt-1 text-muted">{t('none')}</p>
      )}
    </Card>
  )
}

function Shown({ locale, proofId, view }: { locale: Locale; proofId: string; view: ProofView }) {
  const t = translator(locale, 'file-view')
  if (view.kind === 'gone') return <Notice kind="error">{t('gone')}</Notice>
  if (view.kind === 'xml') return <XmlText locale={locale} view={view.view} />
  if (view.kind === 'picture')
    return (
      // The address asks who reads; Next's picture service could not.
      <img
        src={`/api/proofs/${proofId}/picture`}
        alt={t('picture')}
        className="mx-auto mt-2 max-h-[85vh] max-w-full rounded-lg border border-line"
      />
    )
  return <ShownPdf locale={locale} address={`/api/proofs/${proofId}/file`} />
}
