import type { FormState } from '@/lib/forms/form-state'
import { failed, succeeded, typedValues } from '@/lib/forms/parse-form'

/** What a command answers that a form asked for. */
type Done<Reason extends string> = { ok: true } | { ok: false; reason: Reason }

/** The answer of a form at the desk: that it is done, or why not with everything that was typed in `form`. */
export const answered = <Reason extends string>(
  previous: FormState,
  done: Done<Reason>,
  told: string,
  refused: (reason: Reason) => string,
  form?: FormData,
): FormState =>
  done.ok
    ? succeeded(previous, told)
    : failed(previous, { message: refused(done.reason), ...(form && { values: typedValues(form) }) })
