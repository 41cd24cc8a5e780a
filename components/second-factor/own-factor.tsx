import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { offerFactorAction } from '@/lib/auth/actions/second-factor'
import type { Person } from '@/lib/auth/actors'
import { currentClaim } from '@/lib/auth/guards'
import { findOwnFactor } from '@/lib/auth/queries'
import { RECOVERY_CODES } from '@/lib/auth/sealed-secret'
import { offeredSecret } from '@/lib/auth/second-step'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { RenewCodes } from './renew-codes'
import { SetUp } from './set-up'

// Whoever has this many left should make new ones before they need them.
const FEW_CODES = 3

/** One's own second factor: what stands, or the way to set it up. */
export async function OwnFactor({ locale, person, account }: { locale: Locale; person: Person; account: string }) {
  const t = translator(locale, 'second-factor')
  const factor = await findOwnFactor(person)
  const claim = await currentClaim()
  const secret = factor || !claim ? null : await offeredSecret(claim)
  if (secret)
    return (
      <Card>
        <SetUp locale={locale} secret={secret} account={account} />
      </Card>
    )
  if (!factor)
    return (
      <Card>
        <p className="mb-4">{t('own.none')}</p>
        <form action={offerFactorAction}>
          <input type="hidden" name="locale" value={locale} />
          <Button>{t('own.set-up')}</Button>
        </form>
      </Card>
    )
  const words = translator(locale, 'account')
  return (
    <Card>
      <p>{t('own.since', { moment: formatMoment(factor.since) })}</p>
      <p className="mt-1">{t('own.left', { left: factor.recoveryLeft, all: RECOVERY_CODES })}</p>
      {factor.recoveryLeft <= FEW_CODES ? (
        <Notice kind="warning" className="mt-3">
          {t('own.few')}
        </Notice>
      ) : null}
      <h2 className="mb-1 mt-6 text-lg">{t('own.renew-title')}</h2>
      <p className="mb-4 text-muted">{t('own.renew-note')}</p>
      <RenewCodes
        locale={locale}
        words={{
          password: words('current'),
          show: words('show'),
          hide: words('hide'),
          submit: t('own.renew'),
          busy: t('busy'),
        }}
      />
      <p className="mt-6 text-sm text-muted">{t('own.lost')}</p>
    </Card>
  )
}
