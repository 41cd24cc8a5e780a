import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ReadinessFile } from '@/lib/readiness/types'
import { ProofEntryForms, RecordForms } from './admin-forms'
import { SolutionHistory } from './solution-history'
import { SolutionBadge } from './state-badge'

/** A merchant's four solutions with their history and what an administrator may decide. */
export function AdminReadiness({ locale, file }: { locale: Locale; file: ReadinessFile }) {
  const t = translator(locale, 'readiness')
  const required = file.solutions.filter(({ state }) => state !== 'not-required').length
  const inUse = file.solutions.filter(({ state }) => state === 'in-use').length
  const notRequired = file.solutions.length - required
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/merchants/${file.merchantId}`)}>{t('admin.back')}</BackLink>
      <PageHead title={t('admin.title-of', { name: file.merchantName })} intro={t('admin.intro')} />
      <p className="mb-4 flex flex-wrap gap-x-3 text-lg tabular-nums">
        <strong>{required > 0 ? t('admin.summary', { inUse, required }) : t('admin.summary-none')}</strong>
        {notRequired > 0 ? <span className="text-muted">{t('admin.not-required', { count: notRequired })}</span> : null}
      </p>
      {file.isActive ? null : (
        <Notice kind="warning" className="mb-4">
          {t('admin.inactive')}
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        {file.solutions.map((one) => (
          <Card key={one.solution}>
            <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
              <h2 id={one.solution} className="scroll-mt-4 text-xl">
                {t(`solutions.${one.solution}`)}
              </h2>
              <SolutionBadge locale={locale} state={one.state} />
            </div>
            <SolutionHistory
              locale={locale}
              file={one}
              today={file.today}
              actionsFor={(entry) => (
                <ForWriters area="proofs">
                  <ProofEntryForms locale={locale} merchantId={file.merchantId} entry={entry} />
                </ForWriters>
              )}
            />
            <ForWriters area="proofs">
              <div className="mt-4 space-y-3 border-t border-line pt-4">
                <RecordForms locale={locale} merchantId={file.merchantId} solution={one.solution} today={file.today} />
              </div>
            </ForWriters>
          </Card>
        ))}
      </div>
    </>
  )
}
