import { ForWriters } from '@/components/layout/for-roles'
import { FoldedForm } from '@/components/readiness/folded-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { withdrawFromTrustAction } from '@/lib/trust/actions'
import { nameOfSubject } from '@/lib/trust/report-rules'
import type { CertificateState, StoredCertificate, TrustOverview } from '@/lib/trust/types'
import { CertificateFactsList } from './certificate-facts'
import { ListSources } from './list-sources'
import { TrustHistory } from './trust-history'
import { TrustLists } from './trust-lists'
import { TrustUploadForm } from './trust-upload-form'

const tones: Record<CertificateState, 'good' | 'warn' | 'neutral' | 'bad' | 'info'> = {
  trusted: 'good',
  link: 'info',
  expired: 'warn',
  'not-yet': 'warn',
  'demo-asleep': 'neutral',
  withdrawn: 'neutral',
}

/** The trust store: what stands in it, adding to it, and every change of it. */
export function TrustDesk({
  locale,
  overview: { version, certificates, lists, sources, changes },
  now,
  told,
  problem,
}: {
  locale: Locale
  overview: TrustOverview
  now: Date
  told: { key: 'added' | 'withdrawn'; version: number } | null
  problem: string
}) {
  const t = translator(locale, 'trust')
  const standing = certificates.filter(({ state }) => state !== 'withdrawn')
  const gone = certificates.filter(({ state }) => state === 'withdrawn')
  return (
    <>
      {told ? (
        <Notice kind="success" className="mb-6">
          {t(told.key, { version: told.version })}
        </Notice>
      ) : null}
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ButtonLink kind="secondary" href={pathIn(locale, '/verify')}>
            {t('verify-page')}
          </ButtonLink>
        }
      />
      <p className="mb-4 text-lg font-semibold tabular-nums">
        {version > 0 ? t('version', { version }) : t('version-none')}
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="lg:col-start-2 lg:row-start-1">
          <ForWriters area="trust">
            <TrustUploadForm locale={locale} problem={problem} />
          </ForWriters>
        </div>
        <div className="min-w-0 space-y-8 lg:col-start-1 lg:row-start-1">
          <section aria-labelledby="certificates">
            <h2 id="certificates" className="mb-3 text-lg">
              {t('list.certificates', { count: standing.length })}
            </h2>
            {standing.length === 0 ? <EmptyState title={t('list.empty')}>{t('list.empty-body')}</EmptyState> : null}
            <CertificateRows locale={locale} certificates={standing} />
            {gone.length > 0 ? (
              <details className="mt-3">
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
                  {t('list.gone', { count: gone.length })}
                </summary>
                <CertificateRows locale={locale} certificates={gone} />
              </details>
            ) : null}
          </section>
          <TrustLists locale={locale} lists={lists} />
          <ListSources locale={locale} sources={sources} now={now} />
          <TrustHistory locale={locale} changes={changes} />
        </div>
      </div>
    </>
  )
}

function CertificateRows({ locale, certificates }: { locale: Locale; certificates: StoredCertificate[] }) {
  const t = translator(locale, 'trust')
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
      {certificates.map((certificate) => (
        <li key={certificate.id} className="px-4 py-3">
          <p className="break-words font-semibold">{nameOfSubject(certificate.subject)}</p>
          <p className="mt-1 flex flex-wrap gap-2">
            <Badge tone={tones[certificate.state]}>{t(`states.${certificate.state}`)}</Badge>
            <Badge>{t(certificate.isRoot ? 'marks.root' : 'marks.intermediate')}</Badge>
            {certificate.isDemo ? <Badge tone="warn">{t('marks.demo')}</Badge> : null}
          </p>
          <p className="mt-1 text-sm text-muted">
            {[
              ...certificate.purposes.map((purpose) => t(`purposes.${purpose}`)),
              t('list.in', { version: certificate.addedIn }),
              ...(certificate.withdrawnIn === null ? [] : [t('list.out', { version: certificate.withdrawnIn })]),
            ].join(' · ')}
          </p>
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
              {t('facts.more')}
            </summary>
            <CertificateFactsList locale={locale} facts={certificate} />
          </details>
          {certificate.withdrawnIn === null ? (
            <ForWriters area="trust">
              <FoldedForm
                id={`withdraw-${certificate.id}`}
                action={withdrawFromTrustAction.bind(null, locale)}
                title={t('withdraw.title')}
                note={t('withdraw.note')}
                hidden={{ certificateId: certificate.id }}
                fields={[
                  {
                    kind: 'text',
                    name: 'words',
                    label: t('withdraw.words'),
                    hint: t('withdraw.words-hint'),
                    isRequired: true,
                  },
                ]}
                submit={t('withdraw.title')}
                busy={t('busy')}
                isDanger
              />
            </ForWriters>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
