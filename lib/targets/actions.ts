'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addTarget, type Changed, changeTarget, endTarget } from './commands/change-target'
import { endForm, targetForm } from './input'
import type { TargetMetric } from './types'

/** Records a new target; the public board follows at once. */
export async function addTargetAction(
  locale: Locale,
  metric: TargetMetric,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(targetForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return answer(locale, 'added', await addTarget(admin, metric, parsed.data, new Date()), previous, form)
}

/** Records what a target becomes. */
export async function changeTargetAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(targetForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const changed = isUuid(id) ? await changeTarget(admin, id, parsed.data, new Date()) : gone
  return answer(locale, 'changed', changed, previous, form)
}

/** Records that a target ends. */
export async function endTargetAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(endForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const ended = isUuid(id) ? await endTarget(admin, id, parsed.data, new Date()) : gone
  return answer(locale, 'ended', ended, previous, form)
}

const gone: Changed = { ok: false, reason: 'gone' }

function answer(
  locale: Locale,
  done: 'added' | 'changed' | 'ended',
  changed: Changed,
  previous: FormState,
  form: FormData,
): FormState {
  if (!changed.ok) {
    const message = translator(locale, 'target-changes')(`refused.${changed.reason}`)
    return failed(previous, { message, values: typedValues(form) })
  }
  updateTag(catalogTags.shop)
  return redirect(pathIn(locale, `/admin/targets/changes?done=${done}`))
}
