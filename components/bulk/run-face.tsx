import { StepForm } from '@/components/catalog/editor/step-form'
import { ButtonLink } from '@/components/ui/button'
import { JobWatch } from '@/components/ui/job-watch'
import { Notice } from '@/components/ui/notice'
import { cancelRunAction, confirmRunAction } from '@/lib/bulk/actions/runs'
import type { RunView } from '@/lib/bulk/queries/runs'
import { openOutcomes } from '@/lib/bulk/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

/** Rows that mean work, or on which work was done. */
const workOf = ({ counts }: RunView) =>
  counts.reduce((sum, { outcome, count }) => (openOutcomes.some((one) => one === outcome) ? sum + count : sum), 0)

/** What is going on with a run just now, and what can be done about it. */
export function RunFace({ locale, run }: { locale: Locale; run: RunView }) {
  const t = translator(locale, 'bulk')
  if (run.state === 'reading' || run.state === 'running') return <Busy locale={locale} run={run} />
  if (run.state === 'unreadable') return <Unreadable locale={locale} run={run} />
  if (run.state === 'cancelled') return <Notice>{t('run.cancelled')}</Notice>
  if (run.state === 'finished') return <Finished locale={locale} run={run} />
  if (run.state === 'unchanged' || run.state === 'refused') return <NothingToDo locale={locale} run={run} />
  const count = workOf(run)
  const isFailed = run.state === 'failed'
  return (
    <section aria-labelledby="confirm" className="rounded-xl border border-quy bg-quy-wash p-4 sm:p-6">
      <h2 id="confirm" className="text-xl">
        {t('run.ready-title')}
      </h2>
      <p className="mt-1 mb-4">{isFailed ? t('run.failed') : t(`run.ready.${run.kind}`, { count })}</p>
      <div className="flex flex-wrap gap-3">
        <StepForm
          action={confirmRunAction.bind(null, locale, run.id)}
          kind="primary"
          words={{ go: t(isFailed ? 'run.again' : 'run.confirm'), busy: t('run.confirm-busy') }}
        />
        {isFailed ? null : (
          <StepForm
            action={cancelRunAction.bind(null, locale, run.id)}
            words={{ go: t('run.cancel'), busy: t('run.cancel-busy') }}
          />
        )}
      </div>
    </section>
  )
}

/** Read, and nothing to write: the same as what is there, or every row has to be mended first. */
function NothingToDo({ locale, run }: { locale: Locale; run: RunView }) {
  const t = translator(locale, 'bulk')
  const isSame = run.state === 'unchanged'
  return (
    <Notice kind={isSame ? 'info' : 'warning'} title={t(isSame ? 'run.same-title' : 'run.refused-title')}>
      <p>{t(isSame ? 'run.same' : 'run.refused')}</p>
      <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/bulk')} className="mt-3">
        {t('back-to-steps')}
      </ButtonLink>
    </Notice>
  )
}

function Busy({ locale, run }: { locale: Locale; run: RunView }) {
  const t = translator(locale, 'bulk')
  return (
    <div className="flex flex-col gap-3" aria-busy>
      <p className="text-lg">{run.state === 'reading' ? t('run.reading') : t(`run.running.${run.kind}`)}</p>
      <JobWatch
        stateHref={`/api/bulk/runs/${run.id}/state`}
        locale={locale}
        state={run.state}
        counting="running"
        progress={run.progress}
        label={t('run.progress')}
      />
      <p className="text-muted">{t('run.wait')}</p>
      <noscript>
        <p className="mb-2 tabular-nums">
          {run.progress.done} / {run.progress.total}
        </p>
        <a
          href={pathIn(locale, `/merchant/listings/bulk/${run.id}`)}
          className="inline-flex min-h-11 items-center text-lam underline"
        >
          {t('run.reload')}
        </a>
      </noscript>
    </div>
  )
}

const nextOf = { WORKBOOK: '/bulk#pictures', PICTURES: '/bulk#submit', SUBMISSION: '' } as const

function Finished({ locale, run }: { locale: Locale; run: RunView }) {
  const t = translator(locale, 'bulk')
  return (
    <div className="flex flex-col gap-4">
      <Notice kind="success">{t(`run.finished.${run.kind}`, { count: workOf(run) })}</Notice>
      <ButtonLink href={pathIn(locale, `/merchant/listings${nextOf[run.kind]}`)} className="self-start">
        {t(`run.next.${run.kind}`)}
      </ButtonLink>
    </div>
  )
}

function Unreadable({ locale, run: { failure } }: { locale: Locale; run: RunView }) {
  const t = translator(locale, 'bulk')
  const kinds = ['UNREADABLE', 'TOO_SLOW', 'TOO_LARGE', 'INTERNAL'] as const
  const kind = kinds.find((one) => one === failure?.kind) ?? 'INTERNAL'
  const why = failure?.code
    ? (textFor(locale, 'bulk', `run.unreadable-code.${failure.code}`, failure.params) ??
      textFor(locale, 'workbooks', `refusals.${failure.code}`, failure.params))
    : null
  return (
    <Notice kind="error" title={t('run.unreadable')}>
      <p>{why ?? t(`run.unreadable-why.${kind}`)}</p>
      <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/bulk#workbook')} className="mt-3">
        {t('back-to-steps')}
      </ButtonLink>
    </Notice>
  )
}
