import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodeForm } from '@/components/second-factor/code-form'
import { codeWords } from '@/components/second-factor/code-words'
import { SetUp } from '@/components/second-factor/set-up'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { showFactorAction } from '@/lib/auth/actions/second-factor'
import { currentSecondStep, offeredSecret } from '@/lib/auth/second-step'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/sign-in/second-factor'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'second-factor')('title') }
}

export default async function SecondFactorPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const half = await currentSecondStep()
  const secret = half?.step === 'enrol' ? await offeredSecret(half) : null
  if (!half || half.step === 'done' || (half.step === 'enrol' && !secret)) redirect(pathIn(locale, '/sign-in'))
  const t = translator(locale, 'second-factor')
  return (
    <div className="mx-auto max-w-md">
      <BackLink href={pathIn(locale, '/sign-in')}>{t('back')}</BackLink>
      <h1 className="text-2xl sm:text-3xl">{t(secret ? 'set-up.title' : 'title')}</h1>
      <p className="mb-6 mt-2 text-muted">{t(secret ? 'set-up.required' : 'intro')}</p>
      <Card>
        {secret ? (
          <SetUp locale={locale} secret={secret} account={half.account} />
        ) : (
          <>
            <CodeForm locale={locale} action={showFactorAction} kind="phone" words={codeWords(locale, 'code')} />
            <details className="mt-6 border-t border-line pt-2">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
                {t('recovery.title')}
              </summary>
              <p className="mb-4 mt-1 text-muted">{t('recovery.intro')}</p>
              <CodeForm
                locale={locale}
                action={showFactorAction}
                kind="recovery"
                words={codeWords(locale, 'recovery')}
              />
            </details>
          </>
        )}
      </Card>
    </div>
  )
}
