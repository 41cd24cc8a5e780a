import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ImportView } from '@/lib/registry/queries/imports'
import { ImportStateBadge } from './import-state-badge'

/** Which file this is, who brought and confirmed it, and where it stands. */
export function ImportHead({ locale, view }: { locale: Locale; view: ImportView }) {
  const t = translator(locale, 'registry')
  const who = (name: string | null, at: Date) =>
    name ? t('history.by', { name, at: formatMoment(at) }) : t('history.byNobody', { at: formatMoment(at) })
  const facts: [string, string][] = [
    [t('import.uploaded'), who(view.uploadedBy, view.uploadedAt)],
    ...(view.confirmedAt ? [[t('import.confirmed'), who(view.confirmedBy, view.confirmedAt)] as [string, string]] : []),
    ...(view.finishedAt ? [[t('import.finished'), formatMoment(view.finishedAt)] as [string, string]] : []),
    [t('import.hash'), view.sha256],
  ]
  const same = view.sameFile
  return (
    <div className="mb-6">
      <BackLink href={pathIn(locale, '/admin/registry')}>{t('import.back')}</BackLink>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="min-w-0 text-2xl wrap-anywhere sm:text-3xl">{view.fileName}</h1>
        <ImportStateBadge locale={locale} of={view} />
      </div>
      <p className="text-muted">{t('import.size', { kb: formatNumber(Math.ceil(view.sizeBytes / 1024), locale) })}</p>
      <dl className="mt-3 grid gap-x-8 gap-y-2 text-sm max-sm:[&_dd]:-mt-2 sm:grid-cols-[auto_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-all">{value}</dd>
          </div>
        ))}
      </dl>
      {same && view.state !== 'finished' ? (
        <Notice kind="info" className="mt-4">
          {t('import.sameFile', { at: formatMoment(same.finishedAt) })}
        </Notice>
      ) : null}
    </div>
  )
}
