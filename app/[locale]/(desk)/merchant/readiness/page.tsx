import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { FileAnswer } from '@/components/readiness/file-form'
import { OwnReadiness } from '@/components/readiness/own-readiness'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'

type Props = PageProps<'/[locale]/merchant/readiness'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'readiness')('own.title') }
}

export default async function OwnReadinessPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const file = await findOwnReadiness(merchant, new Date())
  if (!file) notFound()
  const { solution, handed, problem, because } = await searchParams
  const answer: FileAnswer | null =
    typeof solution === 'string'
      ? {
          ...{ solution, handedIn: handed === 'in', problem: typeof problem === 'string' ? problem : null },
          because: typeof because === 'string' ? because.split(',').slice(0, 5) : [],
        }
      : null
  return <OwnReadiness locale={locale} file={file} answer={answer} />
}
