import { ForWriters } from '@/components/layout/for-roles'
import { ButtonLink } from '@/components/ui/button'
import { JobWatch } from '@/components/ui/job-watch'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { isBusy } from '@/lib/registry/import-rules'
import type { ImportView } from '@/lib/registry/queries/imports'
import { CancelImport, ConfirmImport } from './decide-import'

/** What is going on with the import just now, and what can be done about it. */
export function ImportFace({ locale, view }: { locale: Locale; view: ImportView }) {
  const t = translator(locale, 'registry')
  if (view.state === 'looking' || view.state === 'dry-running' || view.state === 'running') {
    return (
      <div className="mb-8 flex flex-col gap-3" aria-busy={isBusy(view.state)}>
        <p className="text-lg">{t(`import.${view.state}`)}</p>
        <JobWatch
          stateHref={`/api/registry/imports/${view.id}/state`}
          locale={locale}
          state={view.state}
          counting="dry-running"
          progress={view.progress}
          label={t(`state.${view.state}`)}
        />
        <p className="text-muted">{t('import.wait')}</p>
        <noscript>
          <a href={pathIn(locale, `/admin/registry/imports/${view.id}`)} className="text-lam underline">
            {t('import.reload')}
          </a>
        </noscript>
      </div>
    )
  }
  if (view.state === 'unreadable') return <Unreadable locale={locale} view={view} />
  if (view.state === 'cancelled') return <Notice className="mb-8">{t('import.cancelled')}</Notice>
  if (view.state === 'finished') {
    return (
      <Notice kind="success" className="mb-8">
        {view.counts ? t('import.finishedNote', view.counts) : null}
      </Notice>
    )
  }
  if (view.state === 'mapping') return null
  const takes = (view.counts?.new ?? 0) + (view.counts?.changed ?? 0)
  return (
    <section aria-labelledby="confirm" className="mb-8 rounded-xl border border-quy bg-quy-wash p-4 sm:p-6">
      <h2 id="confirm" className="text-xl">
        {t(takes > 0 ? 'confirm.title' : 'confirm.nothingTitle')}
      </h2>
      {view.state === 'failed' ? (
        <Notice kind="error" className="my-3">
          {t('import.failed')}
        </Notice>
      ) : null}
      <p className="mt-1 mb-4">{takes > 0 && view.counts ? t('confirm.what', view.counts) : t('confirm.nothing')}</p>
      <ForWriters area="imports">
        <div className="flex flex-wrap gap-3">
          {takes > 0 ? (
            <ConfirmImport
              id={view.id}
              locale={locale}
              label={t(view.state === 'failed' ? 'confirm.again' : 'confirm.button', { count: takes })}
              busyLabel={t('confirm.busy')}
            />
          ) : null}
          {view.state === 'ready' ? (
            <ButtonLink kind="secondary" href={pathIn(locale, `/admin/registry/imports/${view.id}?columns=again`)}>
              {t('mapping.change')}
            </ButtonLink>
          ) : null}
          <CancelImport id={view.id} locale={locale} label={t('confirm.cancel')} busyLabel={t('confirm.cancelBusy')} />
        </div>
      </ForWriters>
    </section>
  )
}

function Unreadable({ locale, view }: { locale: Locale; view: ImportView }) {
  const t = translator(locale, 'registry')
  const failure = view.failure
  const kind =
    (['UNREADABLE', 'TOO_SLOW', 'TOO_LARGE', 'INTERNAL'] as const).find((one) => one === failure?.kind) ?? 'INTERNAL'
  return (
    <Notice kind="error" title={t(`import.unreadable.${kind}`)} className="mb-8">
      {failure?.code ? <p>{textFor(locale, 'workbooks', `refusals.${failure.code}`, failure.params)}</p> : null}
      <ButtonLink kind="secondary" href={pathIn(locale, '/admin/registry')} className="mt-3">
        {t('import.tryAnother')}
      </ButtonLink>
    </Notice>
  )
}
