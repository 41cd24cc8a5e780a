'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addReference, editStatement, reviseReference, type Saved, withdrawReference } from './commands'
import { referenceInput, statementInput, withdrawInput } from './input'
import { lawTags } from './tags'

const unknown: Saved = { ok: false, reason: 'unknown' }

/** Puts a legal reference on record, or writes its next version. */
export async function saveReferenceAction(
  locale: Locale,
  at: { id: string; version: number } | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(referenceInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const saved = !at
    ? await addReference(admin, parsed.data)
    : isUuid(at.id)
      ? await reviseReference(admin, at.id, at.version, parsed.data)
      : unknown
  if (!saved.ok)
    return failed(previous, {
      message: translator(locale, 'law')(`refused.${saved.reason}`),
      values: typedValues(form),
    })
  updateTag(lawTags.law)
  return redirect(pathIn(locale, `/admin/settings/law?done=${at ? 'revised' : 'added'}`))
}

/** Withdraws a reference that was recorded by mistake. */
export async function withdrawReferenceAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(withdrawInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const done = isUuid(id) ? await withdrawReference(admin, id, parsed.data.words) : unknown
  if (!done.ok) return failed(previous, { message: translator(locale, 'law')(`refused.${done.reason}`) })
  updateTag(lawTags.law)
  return redirect(pathIn(locale, '/admin/settings/law?done=withdrawn'))
}

/** Changes what the booth says of a solution. */
export async function editStatementAction(
  locale: Locale,
  solution: 'E_SIGNATURE' | 'E_CONTRACT' | 'E_INVOICE' | 'TRACEABILITY',
  position: number,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(statementInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { saysVi, saysEn } = parsed.data
  const t = translator(locale, 'law')
  const edited = await editStatement(admin, solution, position, { vi: saysVi, en: saysEn })
  if (!edited.ok) return failed(previous, { message: t('refused.unknown'), values: typedValues(form) })
  return { ...succeeded(previous, t('statements.done')), values: typedValues(form) }
}
