import type { Metadata } from 'next'
import Link from 'next/link'
import { LetterChoicesForm } from '@/components/notices/letter-choices-form'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findLetterChoices } from '@/lib/notices/queries/letter-choices'

type Props = PageProps<'/[locale]/account/letters'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'notices')('preferences.title') }
}

export default async function LettersPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const person = await requirePerson(locale)
  const [account, choices] = await Promise.all([currentAccount(), findLetterChoices(person)])
  const t = translator(locale, 'notices')
  return (
    <>
      <BackLink href={pathIn(locale, '/account/notices')}>{t('preferences.back')}</BackLink>
      <PageHead title={t('preferences.title')} intro={t('preferences.intro')} />
      <Card className="max-w-xl">
        {account?.email ? (
          <p className="mb-5 break-words">{t('preferences.to', { email: account.email })}</p>
        ) : (
          <Notice kind="warning" className="mb-5">
            <p>{t('preferences.no-email')}</p>
            <Link
              href={pathIn(locale, '/account')}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {t('preferences.add-email')}
            </Link>
          </Notice>
        )}
        <LetterChoicesForm
          locale={locale}
          lettersIn={account?.locale ?? locale}
          topics={choices.map(({ topic, wish }) => ({ topic, wish, label: t(`topic.${topic}`) }))}
          wishes={(['NOW', 'DAILY', 'NONE'] as const).map((value) => ({ value, label: t(`wish.${value}`) }))}
          words={{
            language: t('preferences.language'),
            vi: t('preferences.vi'),
            en: t('preferences.en'),
            submit: t('preferences.submit'),
            busy: t('preferences.busy'),
          }}
        />
        <p className="mt-5 text-sm text-muted">{t('preferences.always')}</p>
      </Card>
    </>
  )
}
