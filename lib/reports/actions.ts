'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin, requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { sendJob } from '@/lib/jobs/boss'
import { readRecipientKey } from '@/lib/notices/recipient-key'
import { rowsAskedIn } from '@/lib/targets/row-address'
import { requestExport } from './commands/exports'
import { issueReport } from './commands/issue-report'
import { addRecipient, endRecipient, stopReportLetters } from './commands/recipients'
import { figureExportJob } from './export-job'
import { reportForm } from './input'
import { endRecipientForm, recipientForm } from './recipient-input'
import { monthlyReportJob } from './report-job'

/** Issues a report and shows it. */
export async function issueReportAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(reportForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { language, ...scope } = parsed.data
  const issued = await issueReport(admin, scope, language, new Date())
  if (issued.ok) return redirect(pathIn(locale, `/admin/targets/reports/${issued.id}?done=issued`))
  const reason = issued.reason === 'there-already' ? 'not-made' : issued.reason
  return failed(previous, { message: translator(locale, 'reports')(`refused.${reason}`), values: typedValues(form) })
}

/** Asks for the rows behind a figure as a workbook and shows where it is made. */
export async function requestExportAction(locale: Locale, query: Record<string, string>): Promise<void> {
  const staff = await requireStaff(locale, 'targets')
  const id = await requestExport(staff, rowsAskedIn(query, dayOf(new Date())), locale)
  await sendJob(figureExportJob, { id })
  redirect(pathIn(locale, `/admin/targets/exports/${id}`))
}

/** Puts an address on the list of those to whom reports are written. */
export async function addRecipientAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(recipientForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const t = translator(locale, 'report-letters')
  const added = await addRecipient(admin, parsed.data, new Date())
  if (!added.ok) return failed(previous, { message: t(`refused.${added.reason}`), values: typedValues(form) })
  await sendJob(monthlyReportJob, {})
  refresh()
  return succeeded(previous, t('added', { office: parsed.data.office }))
}

/** Takes an address off that list. */
export async function endRecipientAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(endRecipientForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const t = translator(locale, 'report-letters')
  const ended = isUuid(id) && (await endRecipient(admin, id, parsed.data.reason, new Date())).ok
  if (!ended) return failed(previous, { message: t('refused.unknown'), values: typedValues(form) })
  refresh()
  return succeeded(previous, t('ended'))
}

/** Stops the letters that a letter's own link names; nobody needs to be signed in. */
export async function stopReportLettersAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator(localeOf(String(form.get('locale'))), 'report-letters')
  const recipient = readRecipientKey(String(form.get('key')))
  if (!recipient || !(await stopReportLetters(recipient, new Date())))
    return failed(previous, { message: t('own.unknown') })
  return succeeded(previous, t('own.stopped'))
}
