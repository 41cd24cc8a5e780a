import type { Metadata } from 'next'
import { AddressList } from '@/components/registry/address-list'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { composed } from '@/lib/format/text'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardOptions } from '@/lib/registry/queries/code-names'
import { listUnplaced } from '@/lib/registry/queries/unplaced'
import { keepable } from '@/lib/workbooks/cell-text'

type Props = PageProps<'/[locale]/admin/registry/addresses'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('addresses.title') }
}

export default async function AddressesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const { after } = await searchParams
  const from = typeof after === 'string' ? composed(keepable(after)).slice(0, 600) : ''
  const [found, wards] = await Promise.all([listUnplaced(staff, from), listWardOptions(locale)])
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead title={t('addresses.title')} intro={t('addresses.intro')} />
      <RegistryNav locale={locale} current="addresses" />
      <p className="mb-4 text-muted">
        {t('addresses.count', { count: found.total })}
        {found.withoutAddress > 0 ? `. ${t('addresses.withoutAddress', { count: found.withoutAddress })}` : ''}
      </p>
      <AddressList locale={locale} addresses={found.addresses} wards={wards} next={found.next} />
    </>
  )
}
