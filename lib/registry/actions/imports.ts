'use server'

import { redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { cancelImport, confirmImport, type Decided } from '../commands/decide-import'
import { mapImport } from '../commands/map-import'
import { importForm, mappingForm, registryFields } from '../input'
import type { Field } from '../row-types'

const importPath = (locale: Locale, id: string) => pathIn(locale, `/admin/registry/imports/${id}`)

export async function mapImportAction(state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const admin = await requireRegistering(locale)
  const parsed = parseForm(mappingForm, form, locale, state)
  if (!parsed.ok) return parsed.state
  const { importId, sheet, headerRow } = parsed.data
  const columns: Partial<Record<Field, number>> = {}
  for (const field of registryFields) {
    const column = parsed.data[`column-${field}`]
    if (column !== '') columns[field] = column
  }
  const mapped = await mapImport(admin, importId, { sheet, headerRow, columns })
  if (mapped.ok) redirect(importPath(locale, importId))
  const t = translator(locale, 'registry')
  const errors =
    'faults' in mapped
      ? Object.fromEntries(
          Object.entries(mapped.faults).map(([field, fault]) => [`column-${field}`, t(`mapping.${fault}`)]),
        )
      : {}
  return failed(state, { message: t(`refused.${mapped.reason}`), errors, values: typedValues(form) })
}

type Decide = typeof confirmImport

async function decide(command: Decide, state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const admin = await requireRegistering(locale)
  const parsed = parseForm(importForm, form, locale, state)
  if (!parsed.ok) return parsed.state
  const decided: Decided = await command(admin, parsed.data.importId)
  if (decided.ok) redirect(importPath(locale, parsed.data.importId))
  return failed(state, { message: translator(locale, 'registry')(`refused.${decided.reason}`) })
}

export async function confirmImportAction(state: FormState, form: FormData) {
  return decide(confirmImport, state, form)
}

export async function cancelImportAction(state: FormState, form: FormData) {
  return decide(cancelImport, state, form)
}
