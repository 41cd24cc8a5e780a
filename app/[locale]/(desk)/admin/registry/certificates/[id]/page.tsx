import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CertificateBadge } from '@/components/registry/certificate-badge'
import { CertificateForms } from '@/components/registry/correct-forms'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listWardOptions } from '@/lib/registry/queries/code-names'
import { findCorrectableCertificate } from '@/lib/registry/queries/correctable'

type Props = PageProps<'/[locale]/admin/registry/certificates/[id]'>

const load = loadForRegistering(findCorrectableCertificate)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('correct.certificate') }
}

export default async function CertificatePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireRegistering(locale)
  const row = await load(id)
  if (!row) notFound()
  const wards = await listWardOptions(locale)
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/registry/products/${row.productId}`)}>{row.name}</BackLink>
      <PageHead
        title={row.standing.decisionNumber}
        intro={translator(locale, 'registry-care')('correct.intro')}
        actions={<CertificateBadge locale={locale} state={row.standing.state} />}
      />
      <CertificateForms locale={locale} row={row} wards={wards} today={dayOf(new Date())} />
    </>
  )
}
