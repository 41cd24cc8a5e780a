import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { filterOf } from '@/components/merchants/list-address'
import { PermissionForm } from '@/components/merchants/permission-form'
import { permissionWords } from '@/components/merchants/permission-words'
import { ProducerChoices, ProducerFace } from '@/components/merchants/producer-choices'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { requireRegistering } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findMerchant } from '@/lib/merchants/queries/find-merchant'
import { findProducerChoice } from '@/lib/merchants/queries/list-producers'

type Props = PageProps<'/[locale]/admin/merchants/[id]/authorisations/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('permissions.add') }
}

export default async function NewAuthorisationPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireRegistering(locale)
  const file = isUuid(id) ? await findMerchant(staff, id, new Date()) : null
  if (!file) notFound()
  const query = await searchParams
  const producer = isUuid(query.producer) ? await findProducerChoice(staff, query.producer) : null
  const t = translator(locale, 'merchants')
  const address = pathIn(locale, `/admin/merchants/${id}/authorisations/new`)
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/merchants/${id}`)}>
        {translator(locale, 'readiness')('admin.back')}
      </BackLink>
      <PageHead title={t('permissions.page-title', { name: file.name })} intro={t('permissions.intro')} />
      {producer ? (
        <div className="max-w-3xl space-y-6">
          <Card>
            <h2 className="mb-2 text-xl">{t('permissions.chosen')}</h2>
            <ProducerFace producer={producer} locale={locale} />
            <ButtonLink kind="quiet" href={address} className="mt-2 px-0">
              {t('permissions.change')}
            </ButtonLink>
          </Card>
          <Card>
            <PermissionForm locale={locale} merchantId={id} producerId={producer.id} words={permissionWords(locale)} />
          </Card>
        </div>
      ) : (
        <ProducerChoices
          staff={staff}
          locale={locale}
          address={address}
          query={filterOf(query).query}
          actions={(one) => (
            <ButtonLink kind="secondary" href={`${address}?producer=${one.id}` as Route}>
              {t('create.choose')}
            </ButtonLink>
          )}
        />
      )}
    </>
  )
}
