import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { currentAccount, currentMembership } from '@/lib/auth/guards'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** A page that cannot be shown: why, and the way to what can. */
export async function DeskDeadEnd({
  locale,
  title,
  body,
  children,
}: {
  locale: Locale
  title: string
  body: string
  children?: ReactNode
}) {
  const t = translator(locale, 'desk')
  const [account, membership] = await Promise.all([currentAccount(), currentMembership()])
  return (
    <Card className="mx-auto max-w-xl">
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      <p className="mt-3 text-muted">{body}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        {account?.roles.length ? <ButtonLink href={pathIn(locale, '/admin')}>{t('to-admin')}</ButtonLink> : null}
        {membership ? (
          <ButtonLink href={pathIn(locale, '/merchant')} kind={account?.roles.length ? 'secondary' : 'primary'}>
            {t('to-merchant', { name: membership.merchantName })}
          </ButtonLink>
        ) : null}
        {account ? null : <ButtonLink href={pathIn(locale, '/sign-in')}>{t('sign-in')}</ButtonLink>}
        {children}
      </div>
    </Card>
  )
}
