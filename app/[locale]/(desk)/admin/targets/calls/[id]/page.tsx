import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CalledProducerView } from '@/components/outreach/called-producer-view'
import { Notice } from '@/components/ui/notice'
import { findRegistering, loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findCalledProducer } from '@/lib/outreach/queries/called-producer'

type Props = PageProps<'/[locale]/admin/targets/calls/[id]'>

const load = loadForStaff((staff, id) => findCalledProducer(staff, id, new Date()), 'targets')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const producer = await load(id)
  return { title: producer?.name ?? translator(localeOf(locale), 'calls')('producer') }
}

export default async function CalledProducerPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'targets')
  const producer = await load(id)
  if (!producer) notFound()
  const { done } = await searchParams
  return (
    <>
      {done === 'noted' ? (
        <Notice kind="success" className="mb-6">
          {translator(locale, 'calls')('done.noted')}
        </Notice>
      ) : null}
      <CalledProducerView locale={locale} producer={producer} mayCall={(await findRegistering()) !== null} />
    </>
  )
}
