'use server'

import { redirect } from 'next/navigation'
import { requireAdmin, requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { sendJob } from '@/lib/jobs/boss'
import { rowsAskedIn } from '@/lib/targets/row-address'
import { requestExport } from './commands/exports'
import { issueReport } from './commands/issue-report'
import { figureExportJob } from './export-job'
import { reportForm } from './input'

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
