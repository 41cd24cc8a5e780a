'use server'

import type { FormState } from '@/lib/forms/form-state'
import { answerForm } from '../answer-form'
import { recordAcceptedProof, withdrawProof } from '../commands/proofs'
import { upholdProof } from '../commands/uphold-proof'
import { recordProofInput, refuseProofInput, upholdProofInput } from '../input'

/** Keeps a proof that the administrator has seen. */
export async function recordProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, recordProofInput, recordAcceptedProof, 'recorded')
}

/** Ends an accepted proof. */
export async function withdrawProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, refuseProofInput, withdrawProof, 'withdrawn')
}

/** Keeps an accepted proof that the machine has come to judge worse. */
export async function upholdProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, upholdProofInput, upholdProof, 'upheld')
}
