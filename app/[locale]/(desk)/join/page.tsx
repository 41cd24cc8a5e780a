import type { Metadata } from 'next'
import { connection } from 'next/server'
import { JoinForm } from '@/components/applications/join-form'
import { JoinIntro } from '@/components/applications/join-intro'
import { joinWords } from '@/components/applications/join-words'
import { Card, PageHead } from '@/components/ui/card'
import { newToken } from '@/lib/auth/one-time-link'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/join'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'join')
  const addressIn = (each: 'vi' | 'en') => `${environment().publicUrl}${pathIn(each, '/join')}`
  return {
    title: t('title'),
    description: t('description'),
    // The one page of the desk that strangers are to find.
    robots: { index: true, follow: true },
    alternates: { canonical: addressIn(locale), languages: { vi: addressIn('vi'), en: addressIn('en') } },
  }
}

export default async function JoinPage({ params }: Props) {
  // The secret of each form is its own.
  await connection()
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'join')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={t('title')} intro={t('intro')} />
      <JoinIntro locale={locale} />
      <Card className="mt-8">
        <h2 className="mb-5 text-2xl">{t('form.title')}</h2>
        <JoinForm locale={locale} token={newToken()} stated={null} words={await joinWords(locale)} />
      </Card>
    </div>
  )
}
