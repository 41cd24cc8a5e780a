import { DownloadLink } from '@/components/ui/download-link'
import type { AgreementFile, StepKind } from '@/lib/agreements/types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** What happened to an agreement, oldest first, with the newest file of each kind to fetch. */
export function AgreementSteps({
  locale,
  agreement: { id, steps, merchantName },
  side,
}: {
  locale: Locale
  agreement: AgreementFile
  /** Whose words: the merchant's own, or the organiser's. */
  side: 'own' | 'desk'
}) {
  const t = translator(locale, 'agreements')
  const isNewest = (kind: StepKind, place: number) => steps.findLastIndex((each) => each.kind === kind) === place
  return (
    <ol className="space-y-4 border-l-2 border-line pl-4">
      {steps.map(({ kind, at, author, words, hasFile, findings }, place) => (
        <li key={`${kind} ${at.getTime()}`}>
          <p className="font-semibold">{t(`own.step.${kind}`, { merchant: merchantName })}</p>
          <p className="text-sm text-muted">
            {formatMoment(at)}
            {side === 'desk' && author ? ` · ${author}` : ''}
          </p>
          {words ? <p className="mt-1 border-l-4 border-quy pl-3 whitespace-pre-line">{words}</p> : null}
          {side === 'desk'
            ? findings.map((finding) => (
                <p key={finding} className="mt-1 border-l-4 border-quy pl-3">
                  {t(`finding.${finding}`)}
                </p>
              ))
            : null}
          {hasFile && isNewest(kind, place) ? (
            <p className="mt-2">
              <DownloadLink href={`/api/agreements/${id}/file?step=${kind}`}>
                {textFor(locale, 'agreements', `${side}.download.${kind}`)}
              </DownloadLink>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
