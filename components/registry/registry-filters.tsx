import { Button, ButtonLink } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { certificateStates } from '@/lib/registry/change-rules'
import type { Option } from '@/lib/registry/queries/code-names'
import { isNarrowed, type RegistryFilter } from '@/lib/registry/search-rules'

export type FilterOptions = {
  wards: Option[]
  sets: (Option & { labelEn: string })[]
  groups: (Option & { labelEn: string })[]
}

/** A plain GET form: what the list is narrowed to stands in the address. */
export function RegistryFilters({
  locale,
  filter,
  options,
}: {
  locale: Locale
  filter: RegistryFilter
  options: FilterOptions
}) {
  const t = translator(locale, 'registry-care')
  const any = { value: '', label: t('search.any') }
  const named = (list: (Option & { labelEn: string })[]) => [
    any,
    ...list.map(({ value, label, labelEn }) => ({ value, label: inLocale(locale, label, labelEn) })),
  ]
  const path = pathIn(locale, '/admin/registry/products')
  return (
    <search>
      {/* A new key for each filter: the browser keeps what was chosen in a field that stays. */}
      <form action={path} key={JSON.stringify(filter)} className="mb-6 grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
        <TextField
          name="q"
          type="search"
          label={t('search.words')}
          hint={t('search.wordsHint')}
          defaultValue={filter.q}
          maxLength={100}
          className="sm:col-span-2 lg:col-span-5"
        />
        <SelectField
          name="group"
          label={t('search.group')}
          defaultValue={filter.group ?? ''}
          options={named(options.groups)}
        />
        <SelectField name="set" label={t('search.set')} defaultValue={filter.set ?? ''} options={named(options.sets)} />
        <SelectField
          name="ward"
          label={t('search.ward')}
          defaultValue={filter.ward ?? ''}
          options={[any, ...options.wards]}
        />
        <SelectField
          name="stars"
          label={t('search.stars')}
          defaultValue={filter.stars ?? ''}
          options={[any, ...['5', '4', '3'].map((stars) => ({ value: stars, label: t('search.starsOf', { stars }) }))]}
        />
        <SelectField
          name="state"
          label={t('search.state')}
          defaultValue={filter.state ?? ''}
          options={[
            any,
            ...[...certificateStates, 'none' as const].map((state) => ({ value: state, label: t(`state.${state}`) })),
          ]}
        />
        <div className="flex flex-wrap gap-3 sm:col-span-2 lg:col-span-5">
          <Button kind="secondary">{t('search.button')}</Button>
          {isNarrowed(filter) ? (
            <ButtonLink kind="quiet" href={path}>
              {t('search.clear')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  )
}
