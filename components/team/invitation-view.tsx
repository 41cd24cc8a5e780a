import { passwordWords } from '@/components/auth/password-words'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { currentAccount } from '@/lib/auth/guards'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { OpenInvitation } from '@/lib/merchants/queries/team'
import { AcceptForm, EnterForm } from './accept-forms'

/** An invitation as whoever got the link sees it: one button when signed in, else a new account or the way to sign in. */
export async function InvitationView({
  locale,
  token,
  invitation: { merchantName: merchant, role },
}: {
  locale: Locale
  token: string
  invitation: OpenInvitation
}) {
  const t = translator(locale, 'team')
  const account = await currentAccount()
  const words = passwordWords(locale, t('accept.submit'))
  const here = pathIn(locale, `/join/team/${token}`)
  return (
    <div className="mx-auto max-w-md space-y-6">
      <div>
        <h1 className="text-2xl sm:text-3xl">{t('accept.title', { merchant })}</h1>
        <p className="mt-2">{t('accept.hello', { merchant, role: t(`role.${role}`) })}</p>
        <p className="text-muted">{t(`role-note.${role}`)}</p>
      </div>
      {account ? (
        <Card>
          <p className="mb-4">{t('accept.signed-in', { name: account.name })}</p>
          <AcceptForm locale={locale} token={token} label={t('accept.accept')} busy={t('accept.busy')} />
          <p className="mt-4 text-sm text-muted">{t('accept.other')}</p>
        </Card>
      ) : (
        <>
          <Card>
            <h2 className="text-xl">{t('accept.new-title')}</h2>
            <p className="mb-4 mt-1 text-muted">{t('accept.new-intro')}</p>
            <EnterForm
              locale={locale}
              token={token}
              words={{
                name: t('accept.name'),
                identifier: t('accept.identifier'),
                identifierHint: t('accept.identifier-hint'),
                password: words.password,
                passwordHint: words.hint,
                repeat: words.repeat,
                show: words.show,
                hide: words.hide,
                submit: t('accept.submit'),
                busy: t('accept.busy'),
              }}
            />
          </Card>
          <Card>
            <h2 className="mb-3 text-xl">{t('accept.known-title')}</h2>
            <ButtonLink kind="secondary" href={`${pathIn(locale, '/sign-in')}?next=${encodeURIComponent(here)}`}>
              {t('accept.known-go')}
            </ButtonLink>
          </Card>
        </>
      )}
    </div>
  )
}
