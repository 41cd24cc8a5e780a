'use server'

import type { FormState } from '@/lib/forms/form-state'
import { answerForm } from '../answer-form'
import { recordAcceptedProof, withdrawProof } from '../commands/proofs'
import { recordProofInput, refuseProofInput } from '../input'

/** Keeps a proof that the administrator has seen. */
export async function recordProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, recordProofInput, recordAcceptedProof, 'recorded')
}

/** Ends an accepted proof. */
export async function withdrawProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, refuseProofInput, withdrawProof, 'withdrawn')
}
