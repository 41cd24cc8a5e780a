import type { Metadata } from 'next'
import { CalendarDownload, CalendarTable } from '@/components/registry/calendar-table'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { monthOf } from '@/lib/registry/calendar-rules'
import { listCalendar } from '@/lib/registry/queries/calendar'

type Props = PageProps<'/[locale]/admin/registry/calendar'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('calendar.title') }
}

export default async function CalendarPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const today = dayOf(new Date())
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead
        title={t('calendar.title')}
        intro={t('calendar.intro')}
        actions={<CalendarDownload locale={locale} />}
      />
      <RegistryNav locale={locale} current="calendar" />
      <CalendarTable locale={locale} months={await listCalendar(staff, today)} now={monthOf(today)} />
    </>
  )
}
