import type { Metadata } from 'next'
import { ClosingForm } from '@/components/account/closing-form'
import { BackLink } from '@/components/ui/back-link'
import { Button } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { keepAccountAction } from '@/lib/account/actions/own-account'
import { GRACE_DAYS } from '@/lib/account/rules'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { formatDay } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/closing'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'own-account')('closing.title') }
}

export default async function ClosingPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  await requirePerson(locale)
  const account = await currentAccount()
  const { done } = await searchParams
  const t = translator(locale, 'own-account')
  const days = GRACE_DAYS
  return (
    <>
      <BackLink href={pathIn(locale, '/account')}>{t('back')}</BackLink>
      <PageHead title={t('closing.title')} />
      <div className="max-w-2xl space-y-6">
        {done === 'asked' || done === 'kept' ? <Notice kind="success">{t(`closing.done.${done}`)}</Notice> : null}
        {account?.closesOn ? (
          <Notice kind="warning" title={t('closing.asked-title', { day: formatDay(account.closesOn) })}>
            <p>{t('closing.asked')}</p>
            <form action={keepAccountAction} className="mt-3">
              <input type="hidden" name="locale" value={locale} />
              <Button>{t('closing.keep')}</Button>
            </form>
          </Notice>
        ) : null}
        <Card>
          <h2 className="mb-3 text-xl">{t('closing.what-title')}</h2>
          <ul className="list-disc space-y-2 pl-5">
            <li>{t('closing.what-1', { days })}</li>
            <li>{t('closing.what-2', { days })}</li>
            <li>{t('closing.what-3')}</li>
            <li>
              {t.rich('closing.what-4', {
                link: (words) => (
                  <a
                    href="/api/own-data"
                    download
                    className="inline-block py-2.5 text-lam underline underline-offset-4"
                  >
                    {words}
                  </a>
                ),
              })}
            </li>
          </ul>
        </Card>
        {account?.closesOn ? null : (
          <Card>
            <ClosingForm
              locale={locale}
              words={{
                password: t('closing.password'),
                show: t('closing.show'),
                hide: t('closing.hide'),
                submit: t('closing.submit', { days }),
                busy: t('closing.busy'),
              }}
            />
          </Card>
        )}
      </div>
    </>
  )
}
