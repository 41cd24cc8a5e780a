'use server'

import type { FormState } from '@/lib/forms/form-state'
import { answerForm } from '../answer-form'
import { recordExemption, withdrawExemption } from '../commands/exemptions'
import { recordExemptionInput, withdrawExemptionInput } from '../input'

/** Keeps that law does not ask a merchant for a solution. */
export async function recordExemptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, recordExemptionInput, recordExemption, 'exempted')
}

/** Ends such an entry: the solution is required again. */
export async function withdrawExemptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, withdrawExemptionInput, withdrawExemption, 'exemption-withdrawn')
}
