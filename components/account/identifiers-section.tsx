import { Fold } from '@/components/merchants/fold'
import { Badge } from '@/components/ui/badge'
import type { Account } from '@/lib/auth/types'
import { formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { IdentifierForm } from './identifier-form'

/** With what somebody signs in, whether it is confirmed, and the way to change it. */
export function IdentifiersSection({ locale, account }: { locale: Locale; account: Account }) {
  const t = translator(locale, 'identifiers')
  const { email, phone, pendingEmail, isEmailProven, isPhoneProven } = account
  const shared = {
    password: t('password'),
    show: t('show'),
    hide: t('hide'),
    busy: t('busy'),
  }
  const phoneTitle = phone ? t('phone-change') : t('phone-add')
  const emailTitle = email ? (isEmailProven ? t('email-change') : t('email-confirm')) : t('email-add')
  return (
    <>
      <h2 className="mb-3 mt-8 text-xl">{t('title')}</h2>
      <dl className="space-y-3">
        <div>
          <dt className="text-sm text-muted">{t('phone')}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            {phone ? formatPhone(phone) : t('none')}
            {phone ? <State isProven={isPhoneProven} locale={locale} /> : null}
          </dd>
          {phone && !isPhoneProven ? <dd className="text-sm text-muted">{t('phone-unproven')}</dd> : null}
        </div>
        <div>
          <dt className="text-sm text-muted">{t('email')}</dt>
          <dd className="flex flex-wrap items-center gap-2 break-all">
            {email ?? t('none')}
            {email ? <State isProven={isEmailProven} locale={locale} /> : null}
          </dd>
          {pendingEmail ? <dd className="text-sm text-muted">{t('email-waits', { email: pendingEmail })}</dd> : null}
        </div>
      </dl>
      <div className="mt-4 space-y-3">
        <Fold title={emailTitle}>
          <IdentifierForm
            locale={locale}
            kind="email"
            start={pendingEmail ?? (isEmailProven ? '' : (email ?? ''))}
            words={{ ...shared, label: t('email-new'), hint: t('email-hint'), submit: t('email-submit') }}
          />
        </Fold>
        <Fold title={phoneTitle}>
          <IdentifierForm
            locale={locale}
            kind="phone"
            start=""
            words={{ ...shared, label: t('phone-new'), hint: t('phone-hint'), submit: t('phone-submit') }}
          />
        </Fold>
      </div>
    </>
  )
}

function State({ isProven, locale }: { isProven: boolean; locale: Locale }) {
  const t = translator(locale, 'identifiers')
  return <Badge tone={isProven ? 'good' : 'warn'}>{isProven ? t('proven') : t('unproven')}</Badge>
}
