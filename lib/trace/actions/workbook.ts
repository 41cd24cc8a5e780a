'use server'

import { updateTag } from 'next/cache'
import { requireMerchant } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { applyLotWorkbook } from '../commands/import-workbook'

/** Carries an uploaded workbook of lots and steps out, whole. */
export async function applyLotWorkbookAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const merchant = await requireMerchant(locale)
  const id = String(form.get('importId'))
  const t = translator(locale, 'lot-workbook')
  const applied = isUuid(id)
    ? await applyLotWorkbook(merchant, id, new Date())
    : ({ ok: false, reason: 'unknown' } as const)
  if (!applied.ok) return failed(previous, { message: t(`refused.${applied.reason}`) })
  for (const slug of applied.slugs) updateTag(catalogTags.listing(slug))
  return succeeded(previous, t('done', { lots: applied.lots, steps: applied.steps }))
}
