import type { Metadata } from 'next'
import { outboxFilter } from '@/components/notices/outbox-address'
import { OutboxList } from '@/components/notices/outbox-list'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/outbox'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'outbox')('title') }
}

export default async function OutboxPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'letters')
  const t = translator(locale, 'outbox')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <OutboxList staff={staff} locale={locale} filter={outboxFilter(await searchParams)} />
    </>
  )
}
