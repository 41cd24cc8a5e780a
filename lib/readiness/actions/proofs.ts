'use server'

import type { FormState } from '@/lib/forms/form-state'
import { answerForm } from '../answer-form'
import { acceptProof, recordAcceptedProof, returnProof, withdrawProof } from '../commands/proofs'
import { acceptProofInput, recordProofInput, refuseProofInput } from '../input'

/** Keeps a proof that the administrator has seen. */
export async function recordProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, recordProofInput, recordAcceptedProof, 'recorded')
}

/** Accepts a proof that waits. */
export async function acceptProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, acceptProofInput, acceptProof, 'accepted')
}

/** Sends a waiting proof back. */
export async function returnProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, refuseProofInput, returnProof, 'returned')
}

/** Ends an accepted proof. */
export async function withdrawProofAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, refuseProofInput, withdrawProof, 'withdrawn')
}
