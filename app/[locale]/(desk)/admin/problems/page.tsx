import type { Metadata } from 'next'
import { problemFilter } from '@/components/problems/problem-address'
import { ProblemList } from '@/components/problems/problem-list'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/problems'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'problems')('desk.title') }
}

export default async function ProblemsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'problems')
  const t = translator(locale, 'problems')
  return (
    <>
      <PageHead title={t('desk.title')} intro={t('desk.intro')} />
      <ProblemList staff={staff} locale={locale} filter={problemFilter(await searchParams)} />
    </>
  )
}
