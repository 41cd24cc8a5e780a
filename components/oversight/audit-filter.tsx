import { Button, ButtonLink } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { noFilter } from '@/lib/oversight/filter'
import type { EntryFilter } from '@/lib/oversight/types'
import { verbWords } from './verb-words'

/** What to look for in the log; the address holds it. */
export function AuditFilter({ locale, filter, verbs }: { locale: Locale; filter: EntryFilter; verbs: string[] }) {
  const t = translator(locale, 'audit')
  const options = verbs
    .map((value) => ({ value, label: verbWords(locale, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  const isAsked = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <search className="mb-5 block">
      <form action={pathIn(locale, '/admin/audit')} className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-6">
        <TextField
          name="who"
          label={t('filter.who')}
          hint={t('filter.who-hint')}
          defaultValue={filter.who}
          maxLength={120}
          className="xl:col-span-2"
        />
        <SelectField
          name="verb"
          label={t('filter.verb')}
          defaultValue={filter.verb}
          options={[{ value: '', label: t('filter.any') }, ...options]}
          className="xl:col-span-2"
        />
        <TextField
          name="object"
          label={t('filter.object')}
          defaultValue={filter.object}
          maxLength={80}
          className="xl:col-span-2"
        />
        <TextField name="from" type="date" label={t('filter.from')} defaultValue={filter.from ?? ''} />
        <TextField name="until" type="date" label={t('filter.until')} defaultValue={filter.until ?? ''} />
        <div className="flex flex-wrap gap-2 xl:col-span-4">
          <Button>{t('filter.go')}</Button>
          {isAsked ? (
            <ButtonLink kind="quiet" href={pathIn(locale, '/admin/audit')}>
              {t('filter.clear')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  )
}
