import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OutboxLetterView } from '@/components/notices/outbox-letter-view'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findLetter } from '@/lib/notices/queries/outbox'

type Props = PageProps<'/[locale]/admin/outbox/[id]'>

const load = loadForStaff(findLetter, 'letters')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: (await load(id))?.subject ?? translator(localeOf(locale), 'outbox')('title') }
}

export default async function OutboxLetterPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'letters')
  const letter = await load(id)
  if (!letter) notFound()
  return <OutboxLetterView locale={locale} letter={letter} isBackInQueue={(await searchParams).done === 'again'} />
}
