import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CalendarDownload, EndingList, monthText } from '@/components/registry/calendar-table'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { isDay } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { isMonth } from '@/lib/registry/calendar-rules'
import { listEnding } from '@/lib/registry/queries/calendar'

type Props = PageProps<'/[locale]/admin/registry/calendar/[month]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, month } = await params
  const t = translator(localeOf(locale), 'registry-care')
  return { title: isMonth(month) ? t('calendar.monthOf', { month: monthText(month) }) : t('calendar.title') }
}

export default async function CalendarMonthPage({ params, searchParams }: Props) {
  const { locale: segment, month } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'registry')
  if (!isMonth(month)) notFound()
  const { day, after } = await searchParams
  const from =
    typeof day === 'string' && isDay(day) && typeof after === 'string' && isUuid(after)
      ? { lastDay: day, productId: after }
      : null
  const t = translator(locale, 'registry-care')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/registry/calendar')}>{t('calendar.back')}</BackLink>
      <PageHead
        title={t('calendar.monthOf', { month: monthText(month) })}
        actions={<CalendarDownload locale={locale} month={month} />}
      />
      <EndingList locale={locale} month={month} {...(await listEnding(staff, month, from))} />
    </>
  )
}
