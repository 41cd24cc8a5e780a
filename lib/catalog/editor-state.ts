import type { FormState } from '@/lib/forms/form-state'

/** What the editor's action answers, beside what every form's does. */
export type EditorState = FormState & {
  /** Time of the draft that was just saved, ISO; the next save starts from it. */
  savedAt?: string
  /** Somebody saved meanwhile: when (ISO), and in words. */
  conflict?: { savedAt: string }
  signedOut?: boolean
}
