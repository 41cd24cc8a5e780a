import { Fold } from '@/components/merchants/fold'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PassOnLink } from '@/components/ui/pass-on-link'
import { followAddress } from '@/lib/applications/follow-address'
import { codeFault, isOpen } from '@/lib/applications/rules'
import type { ApplicationState, FollowedApplication, OfferedProducer, Stated } from '@/lib/applications/types'
import { formatPhone, maskTaxCode } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ClaimSection } from './claim-section'
import { EntryButton } from './entry-button'
import { JoinForm } from './join-form'
import { joinWords } from './join-words'
import { StepHistory } from './step-history'

const tones = { waiting: 'info', returned: 'warn', approved: 'good', rejected: 'neutral' } as const satisfies Record<
  ApplicationState,
  string
>

type Props = { locale: Locale; token: string; application: FollowedApplication }

/** Where an application stands and what its applicant can do now. */
export async function FollowView({ offers, ...rest }: Props & { offers: OfferedProducer[] }) {
  const { locale, token, application } = rest
  const t = translator(locale, 'join')
  const canChange = isOpen(application.state) && application.stated !== null
  return (
    <div className="space-y-6">
      <Standing {...rest} />
      {canChange ? <Keep locale={locale} token={token} /> : null}
      <ClaimSection {...rest} offers={offers} canAnswer={canChange} />
      {canChange && application.stated ? (
        <Fold title={t('follow.edit')} open={application.state === 'returned'}>
          <JoinForm
            locale={locale}
            token={token}
            stated={typedFrom(application.stated)}
            words={await joinWords(locale)}
          />
        </Fold>
      ) : null}
      <Card>
        <h2 className="mb-3 text-xl">{t('follow.history')}</h2>
        <StepHistory locale={locale} steps={application.steps} />
      </Card>
    </div>
  )
}

/** What was stated, as it would be typed. */
function typedFrom(stated: Stated): Record<string, string> {
  const isOdd = codeFault(stated.taxCode, stated.legalForm) !== null
  return {
    ...stated,
    // A link may be passed on; the ID behind it is not.
    taxCode: maskTaxCode(stated.taxCode),
    phone: stated.phone ? formatPhone(stated.phone) : '',
    email: stated.email ?? '',
    ...(isOdd ? { oddCode: 'yes', codeSeen: 'on' } : {}),
  }
}

function Standing({ locale, token, application: { state, entry, steps } }: Props) {
  const t = translator(locale, 'join')
  const reason = state === 'returned' || state === 'rejected' ? steps[0]?.reason : null
  return (
    <Card>
      <Badge tone={tones[state]} className="text-base">
        {t(`follow.state.${state}`)}
      </Badge>
      <p className="mt-3 max-w-prose">
        {state === 'approved' ? t(`follow.approved-body.${entry ?? 'ask'}`) : t(`follow.${state}-body`)}
      </p>
      {reason ? (
        <Notice kind="warning" title={t('follow.reason')} className="mt-4">
          <p className="whitespace-pre-line">{reason}</p>
        </Notice>
      ) : null}
      {state === 'approved' && entry === 'set-password' ? (
        <EntryButton locale={locale} token={token} label={t('follow.set-password')} busy={t('claims.saving')} />
      ) : null}
      {state === 'approved' && entry === 'sign-in' ? (
        <ButtonLink href={pathIn(locale, '/sign-in')} className="mt-4 w-full sm:w-auto">
          {t('follow.sign-in')}
        </ButtonLink>
      ) : null}
      {state === 'rejected' ? (
        <ButtonLink kind="secondary" href={pathIn(locale, '/join')} className="mt-4">
          {t('follow.again')}
        </ButtonLink>
      ) : null}
    </Card>
  )
}

function Keep({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale, 'join')
  return (
    <section aria-labelledby="keep" className="rounded-xl border-2 border-lam bg-lam-wash p-4 sm:p-6">
      <h2 id="keep" className="text-xl">
        {t('keep.title')}
      </h2>
      <p className="mb-3 mt-1 max-w-prose">{t('keep.body')}</p>
      <PassOnLink
        link={followAddress(locale, token)}
        words={{
          label: t('keep.label'),
          share: t('keep.share'),
          shareText: t('keep.share-text'),
          copy: t('keep.copy'),
          copied: t('keep.copied'),
          failed: t('keep.failed'),
        }}
      />
    </section>
  )
}
