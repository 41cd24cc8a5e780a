import { Search } from 'lucide-react'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import type { StaffActor } from '@/lib/auth/actors'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listProducerChoices, PRODUCERS_SHOWN } from '@/lib/merchants/queries/list-producers'
import type { ProducerChoice } from '@/lib/merchants/types'
import { findRegistryOverview } from '@/lib/registry/queries/products'

/** Producers of the registry to choose from: a search, and for each what `actions` offers. */
export async function ProducerChoices({
  staff,
  locale,
  address,
  query,
  actions,
}: {
  staff: StaffActor
  locale: Locale
  /** The page this is on, which the search form asks again. */
  address: Route
  query: string
  actions: (producer: ProducerChoice) => ReactNode
}) {
  const t = translator(locale, 'merchants')
  const producers = await listProducerChoices(staff, query)
  const hasProducers = producers.length > 0 || query !== '' || (await findRegistryOverview(staff)).producers > 0
  return (
    <>
      <search>
        <form action={address} className="mb-6 flex flex-wrap items-end gap-3">
          <TextField
            name="q"
            type="search"
            label={t('create.search')}
            hint={t('create.search-hint')}
            defaultValue={query}
            maxLength={100}
            className="min-w-0 flex-1 basis-72"
          />
          <Button kind="secondary">
            <Search aria-hidden className="size-5" />
            {t('search-submit')}
          </Button>
        </form>
      </search>
      {producers.length === 0 ? (
        <NoProducer locale={locale} query={query} hasProducers={hasProducers} />
      ) : (
        <>
          <h2 className="mb-3 text-xl">{query ? t('create.found') : t('create.suggested')}</h2>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
            {producers.map((producer) => (
              <li key={producer.id} className="grid gap-x-6 gap-y-3 px-4 py-4 lg:grid-cols-[1fr_auto] lg:items-center">
                <ProducerFace producer={producer} locale={locale} />
                <div className="flex flex-wrap items-center gap-x-5 gap-y-1 sm:gap-2">{actions(producer)}</div>
              </li>
            ))}
          </ul>
          {producers.length === PRODUCERS_SHOWN ? (
            <p className="mt-3 text-sm text-muted">{t('create.limit', { count: PRODUCERS_SHOWN })}</p>
          ) : null}
        </>
      )}
    </>
  )
}

function NoProducer({ locale, query, hasProducers }: { locale: Locale; query: string; hasProducers: boolean }) {
  const t = translator(locale, 'merchants')
  if (query) return <EmptyState title={t('create.empty')}>{t('create.empty-more')}</EmptyState>
  if (hasProducers) return <EmptyState title={t('create.all-open')}>{t('create.all-open-more')}</EmptyState>
  return (
    <EmptyState title={t('create.no-producer')}>
      <p className="mb-4">{t('create.no-producer-more')}</p>
      <ButtonLink href={pathIn(locale, '/admin/registry')}>{t('create.to-registry')}</ButtonLink>
    </EmptyState>
  )
}

/** A producer in two lines. */
export function ProducerFace({ producer, locale }: { producer: ProducerChoice; locale: Locale }) {
  const t = translator(locale, 'merchants')
  return (
    <div className="min-w-0">
      <p className="font-semibold">{producer.name}</p>
      <p className="text-sm text-muted">
        {[
          t(`form.${producer.legalForm}`),
          producer.wardVi && inLocale(locale, producer.wardVi, producer.wardEn),
          producer.taxCodeShown,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="text-sm">{t('create.products', { certified: producer.certified, products: producer.products })}</p>
    </div>
  )
}
