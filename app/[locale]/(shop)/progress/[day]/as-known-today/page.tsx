import type { Metadata } from 'next'
import { dayMetadata, ProgressDayPage } from '@/components/targets/progress-day-page'
import { localeOf } from '@/lib/i18n/locales'

type Props = PageProps<'/[locale]/progress/[day]/as-known-today'>

export const generateStaticParams = () => [{ day: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, day } = await params
  return dayMetadata(localeOf(locale), day, 'as-known-today')
}

export default async function Page({ params }: Props) {
  const { locale, day } = await params
  return <ProgressDayPage locale={localeOf(locale)} day={day} view="as-known-today" />
}
