import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { VerifyRefusal } from '@/components/verify/verify-refusal'
import { VerifyResult } from '@/components/verify/verify-result'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { takeAnswer } from '@/lib/trust/verify-answer'

type Props = PageProps<'/[locale]/verify/answer/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'verify')
  return { title: t('result.title'), robots: { index: false, follow: false } }
}

/** What was found of a file, drawn once for whoever sent it; only app/api/verify asks for it. */
export default async function Page({ params }: Props) {
  await connection()
  const { locale: segment, key } = await params
  const locale = localeOf(segment)
  const answer = takeAnswer(key)
  if (!answer) notFound()
  if (answer.kind === 'refused') return <VerifyRefusal locale={locale} refusal={answer} />
  return <VerifyResult locale={locale} answer={answer} />
}
