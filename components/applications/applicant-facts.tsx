import { ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { MaskedCode } from '@/components/ui/masked-code'
import { Notice } from '@/components/ui/notice'
import { revealApplicantCodeAction } from '@/lib/applications/actions/decide'
import type { ReviewedApplication } from '@/lib/applications/types'
import { formatMoment, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What an applicant states; a personal ID is masked until somebody asks for it by name. */
export function ApplicantFacts({ locale, application }: { locale: Locale; application: ReviewedApplication }) {
  const t = translator(locale, 'join-desk')
  const { person, legalForm, wardVi, wardEn, receivedAt } = application
  return (
    <Card>
      <h2 className="mb-4 text-lg">{t('person.title')}</h2>
      <dl className="grid gap-x-4 gap-y-0.5 max-sm:[&_dd]:mb-2.5 sm:grid-cols-[11rem_1fr] sm:items-baseline sm:gap-y-3 [&_dt]:text-muted">
        <dt>{t('person.legal-form')}</dt>
        <dd>{translator(locale, 'join')(`legal-form.${legalForm}`)}</dd>
        <dt>{t('person.ward')}</dt>
        <dd>{inLocale(locale, wardVi, wardEn)}</dd>
        {person ? (
          <>
            <dt>{t('person.tax-code')}</dt>
            <dd>
              {person.isTaxCodeMasked ? (
                <ForWriters area="applications" otherwise={person.taxCodeShown}>
                  <MaskedCode
                    locale={locale}
                    action={revealApplicantCodeAction}
                    of={{ name: 'applicationId', id: application.id }}
                    masked={person.taxCodeShown}
                    words={{ show: t('person.reveal'), note: t('person.reveal-note') }}
                  />
                </ForWriters>
              ) : (
                <span className="font-semibold tabular-nums">{person.taxCodeShown}</span>
              )}
              {person.codeFault ? (
                <span className="block text-sm text-son">{t(`fault.${person.codeFault}`)}</span>
              ) : null}
            </dd>
            <dt>{t('person.representative')}</dt>
            <dd>{person.representative}</dd>
            <dt>{t('person.phone')}</dt>
            <dd>
              {person.phone ? (
                <a
                  href={`tel:${person.phone}`}
                  className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
                >
                  {formatPhone(person.phone)}
                </a>
              ) : (
                t('none')
              )}
            </dd>
            <dt>{t('person.email')}</dt>
            <dd className="break-all">{person.email ?? t('none')}</dd>
          </>
        ) : null}
        <dt>{t('person.received')}</dt>
        <dd>{formatMoment(receivedAt)}</dd>
      </dl>
      {person ? null : <Notice className="mt-4">{t('person.erased')}</Notice>}
      {application.locale === 'en' ? <p className="mt-3 text-sm text-muted">{t('person.english')}</p> : null}
    </Card>
  )
}
