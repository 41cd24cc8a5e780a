'use client'

import { useActionState } from 'react'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { mapImportAction } from '@/lib/registry/actions/imports'

type Option = { value: string; label: string }
type Field = { name: string; label: string; mark?: string; value: string }

/** One select a field; on an error the choices stay and the fields at fault say why. */
export function MappingForm({
  importId,
  locale,
  sheet,
  fields,
  options,
  headerRow,
  label,
  busyLabel,
}: {
  importId: string
  locale: Locale
  sheet: string
  fields: Field[]
  options: Option[]
  headerRow: { label: string; hint: string; value: string; options: Option[] }
  label: string
  busyLabel: string
}) {
  const [state, submit] = useActionState(mapImportAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sheet" value={sheet} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ name, label: fieldLabel, mark, value }) => (
          <SelectField
            key={`${name}-${state.attempt}`}
            name={name}
            label={
              mark ? (
                <>
                  {fieldLabel} <span className="font-normal text-muted">({mark})</span>
                </>
              ) : (
                fieldLabel
              )
            }
            defaultValue={state.values?.[name] ?? value}
            error={state.errors?.[name]}
            options={options}
          />
        ))}
      </div>
      <SelectField
        key={`headerRow-${state.attempt}`}
        name="headerRow"
        label={headerRow.label}
        hint={headerRow.hint}
        defaultValue={state.values?.headerRow ?? headerRow.value}
        error={state.errors?.headerRow}
        options={headerRow.options}
        className="max-w-xl"
      />
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <SubmitButton busyLabel={busyLabel} className="self-start">
        {label}
      </SubmitButton>
    </form>
  )
}
