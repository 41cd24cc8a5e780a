import { FoldedStep } from '@/components/catalog/editor/step-form'
import { Part } from '@/components/readiness/part'
import { ShownPdf } from '@/components/readiness/shown-pdf'
import { ReportFacts } from '@/components/verify/report-facts'
import { returnAgreementAction } from '@/lib/agreements/actions'
import type { AgreementFile } from '@/lib/agreements/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { SignedFileForm } from './signed-file-form'
import { AgreementSteps } from './step-list'

/** One agreement on the organiser's side: what happened, what was found of the signed file, and the organiser's own step. */
export function DeskAgreement({
  locale,
  agreement,
  mayDecide,
}: {
  locale: Locale
  agreement: AgreementFile
  mayDecide: boolean
}) {
  const t = translator(locale, 'agreements')
  const { id, state, steps } = agreement
  const checked = steps.findLast(({ report }) => report !== null)
  const newest = steps.findLast(({ hasFile }) => hasFile)
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
      <div className="min-w-0 space-y-8">
        <Part id="steps" title={t('own.steps')}>
          <AgreementSteps locale={locale} agreement={agreement} side="desk" />
        </Part>
        {newest ? (
          <Part id="paper" title={textFor(locale, 'agreements', `desk.shown.${newest.kind}`) ?? ''}>
            <ShownPdf locale={locale} address={`/api/agreements/${id}/file?step=${newest.kind}`} />
            <p className="mt-2 text-sm text-muted">{translator(locale, 'file-view')('logged')}</p>
          </Part>
        ) : null}
      </div>
      <div className="min-w-0 space-y-8">
        {checked?.report ? (
          <Part id="check" title={t(checked.kind === 'COUNTERSIGNED' ? 'desk.check-both' : 'desk.check')}>
            <ReportFacts locale={locale} report={checked.report} />
          </Part>
        ) : null}
        {mayDecide && state === 'to-countersign' ? (
          <div className="space-y-4">
            <SignedFileForm
              action={`/api/agreements/${id}/countersigned?locale=${locale}`}
              words={{
                title: t('desk.countersign.title'),
                hint: t('desk.countersign.hint'),
                button: t('desk.countersign.button'),
              }}
            />
            <FoldedStep
              title={t('desk.return.title')}
              body={t('desk.return.body')}
              action={returnAgreementAction.bind(null, locale, id)}
              kind="danger"
              wordsRequired
              words={{ go: t('desk.return.title'), busy: t('desk.return.busy'), words: t('desk.return.words') }}
            />
          </div>
        ) : null}
      </div>
    </div>
  )
}
