import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { PartNav } from '@/components/ui/part-nav'
import { hintCodes } from '@/lib/desk/hint-rules'
import { filterQuery, noFilter, type QueueFilter, queueAddress } from '@/lib/desk/queue-address'
import { deskKinds, type QueueCounts } from '@/lib/desk/types'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Option = { value: string; label: string }
type Props = { locale: Locale; filter: QueueFilter; counts: QueueCounts; groups: Option[]; wards: Option[] }

/** Kinds as links with their counts, everything else as one form; what is chosen stands in the address. */
export function QueueFilters({ locale, filter, counts, groups, wards }: Props) {
  const t = translator(locale, 'queue')
  const all = deskKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const kinds = [null, ...deskKinds]
  const { group, ward, hints, isOverdue, isMine, isFailed } = filter
  const chosen = [group, ward, hints, isOverdue, isMine, isFailed].filter(Boolean).length
  return (
    <div className="mb-4 space-y-4">
      <PartNav
        label={t('kind.label')}
        look="chips"
        parts={kinds.map((kind) => ({
          href: pathIn(locale, queueAddress({ ...filter, kind })),
          label: t(`kind.${kind ?? 'all'}`),
          count: formatNumber(kind ? counts[kind] : all, locale),
          isCurrent: filter.kind === kind,
        }))}
      />
      <form
        action={pathIn(locale, '/admin/queue')}
        aria-label={t('filter.label')}
        className="flex flex-wrap items-end gap-3"
      >
        {filter.kind ? <input type="hidden" name="kind" value={filter.kind.toLowerCase()} /> : null}
        <TextField
          name="q"
          type="search"
          data-desk-search
          label={t('filter.search')}
          defaultValue={filter.query}
          maxLength={100}
          className="min-w-56 flex-1"
        />
        <FoldedFilters
          label={chosen > 0 ? `${t('filter.more')}: ${t('filter.on', { count: chosen })}` : t('filter.more')}
        >
          <Choice
            name="group"
            label={t('filter.group')}
            any={t('filter.any-group')}
            value={filter.group}
            options={groups}
          />
          <Choice name="ward" label={t('filter.ward')} any={t('filter.any-ward')} value={filter.ward} options={wards} />
          <Choice
            name="hints"
            label={t('filter.hints')}
            any={t('filter.any-hints')}
            value={filter.hints}
            options={[
              { value: 'none', label: t('filter.none') },
              { value: 'some', label: t('filter.some') },
              ...hintCodes.map((hint) => ({ value: hint, label: t(`hint.${hint}`) })),
            ]}
          />
          <Tick name="overdue" label={t('filter.overdue')} isOn={filter.isOverdue} />
          <Tick name="mine" label={t('filter.mine')} isOn={filter.isMine} />
          <Tick name="failed" label={t('filter.failed')} isOn={filter.isFailed} />
        </FoldedFilters>
        <Button kind="secondary">{t('filter.go')}</Button>
        {filterQuery({ ...filter, kind: null }) ? (
          <ButtonLink kind="quiet" href={pathIn(locale, queueAddress({ ...noFilter, kind: filter.kind }))}>
            {t('clear')}
          </ButtonLink>
        ) : null}
      </form>
    </div>
  )
}

/** On a phone behind one line, so that the first item is seen; a box to tick, since that works without the script too. */
function FoldedFilters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line px-4 has-focus-visible:outline-2 sm:hidden [&:has(:checked)~.folded]:flex">
        <input type="checkbox" className="size-5 accent-son" />
        {label}
      </label>
      <div className="folded hidden w-full flex-wrap items-end gap-3 sm:contents">{children}</div>
    </>
  )
}

function Choice({
  any,
  value,
  options,
  ...rest
}: {
  name: string
  label: string
  any: string
  value: string | null
  options: Option[]
}) {
  return (
    <SelectField
      {...rest}
      defaultValue={value ?? ''}
      options={[{ value: '', label: any }, ...options]}
      className="w-full sm:w-52"
    />
  )
}

function Tick({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      <input type="checkbox" name={name} value="1" defaultChecked={isOn} className="size-5 accent-son" />
      {label}
    </label>
  )
}
