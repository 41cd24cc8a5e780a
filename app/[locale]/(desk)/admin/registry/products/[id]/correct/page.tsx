import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectProduct } from '@/components/registry/correct-forms'
import { EntryForm } from '@/components/registry/entry-form'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listSetOptions, listWardOptions } from '@/lib/registry/queries/code-names'
import { findCorrectableProduct } from '@/lib/registry/queries/correctable'

type Props = PageProps<'/[locale]/admin/registry/products/[id]/correct'>

const load = loadForRegistering(findCorrectableProduct)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('correct.product') }
}

export default async function CorrectProductPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireRegistering(locale)
  const row = await load(id)
  if (!row) notFound()
  const [wards, sets] = await Promise.all([listWardOptions(locale), listSetOptions()])
  return (
    <EntryForm locale={locale} of="products" entry={row} title="correct.product">
      <CorrectProduct locale={locale} row={row} wards={wards} sets={sets} />
    </EntryForm>
  )
}
