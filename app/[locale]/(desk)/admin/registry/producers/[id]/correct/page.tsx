import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectProducer } from '@/components/registry/correct-forms'
import { EntryForm } from '@/components/registry/entry-form'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardOptions } from '@/lib/registry/queries/code-names'
import { findCorrectableProducer } from '@/lib/registry/queries/correctable'

type Props = PageProps<'/[locale]/admin/registry/producers/[id]/correct'>

const load = loadForRegistering(findCorrectableProducer)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('correct.producer') }
}

export default async function CorrectProducerPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireRegistering(locale)
  const row = await load(id)
  if (!row) notFound()
  const wards = await listWardOptions(locale)
  return (
    <EntryForm locale={locale} of="producers" entry={row} title="correct.producer">
      <CorrectProducer locale={locale} row={row} wards={wards} />
    </EntryForm>
  )
}
