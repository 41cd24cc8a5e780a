import { AccountLinks } from '@/components/account/account-links'
import { IdentifiersSection } from '@/components/account/identifiers-section'
import { Card } from '@/components/ui/card'
import { currentAccount } from '@/lib/auth/guards'
import { roleWords } from '@/lib/auth/role-words'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { NameForm } from './name-form'
import { PasswordForm } from './password-form'
import { passwordWords } from './password-words'

/** All about one's own account. */
export async function AccountSheet({ locale }: { locale: Locale }) {
  const account = await currentAccount()
  if (!account) return null
  const t = translator(locale, 'account')
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <Card>
        <h2 className="mb-4 text-xl">{t('name-title')}</h2>
        <NameForm
          locale={locale}
          name={account.name}
          words={{ label: t('name'), hint: t('name-hint'), submit: t('name-submit'), busy: t('busy') }}
        />
        <IdentifiersSection locale={locale} account={account} />
        {account.roles.length > 0 ? (
          <>
            <h2 className="mb-3 mt-8 text-xl">{t('role-title')}</h2>
            <p>{roleWords(locale, account.roles)}</p>
          </>
        ) : null}
        {account.memberships.length > 0 || account.roles.length === 0 ? (
          <h2 className="mb-3 mt-8 text-xl">{t('merchants-title')}</h2>
        ) : null}
        {account.memberships.length === 0 && account.roles.length === 0 ? (
          <p className="text-muted">{t('merchants-none')}</p>
        ) : null}
        <ul className="space-y-2">
          {account.memberships.map((one) => (
            <li key={one.merchantId} className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">{one.merchantName}</span>
              <span className="text-sm text-muted">{t(`role.${one.role}`)}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <h2 className="text-xl">{t('password-title')}</h2>
        <p className="mb-4 mt-1 text-muted">{t('password-note')}</p>
        <PasswordForm
          kind="change"
          locale={locale}
          identifier={account.phone ?? account.email ?? ''}
          words={passwordWords(locale, t('password-submit'))}
        />
        <AccountLinks locale={locale} isStaff={account.roles.length > 0} />
      </Card>
    </div>
  )
}
