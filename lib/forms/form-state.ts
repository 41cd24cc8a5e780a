/** What a form's action answers: shown beside the fields, with everything that was typed. */
export type FormState = {
  /** Bumped by each answer, so that a screen can tell a second error from the first. */
  attempt: number
  ok?: boolean
  message?: string
  /** Text under each field, in the reader's language. */
  errors?: Record<string, string>
  /** What was typed, to fill the fields again. */
  values?: Record<string, string>
}

export const emptyForm: FormState = { attempt: 0 }

/** An action as `useActionState` wants it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
