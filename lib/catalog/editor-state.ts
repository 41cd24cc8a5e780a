import type { FormState } from '@/lib/forms/form-state'
import type { FormValues } from './form-values'
import type { Marks, Unit } from './rules-merge'
import type { ContentPicture } from './types'

/** Something that was changed here and elsewhere; `theirs` is how the form would write what is kept. */
export type UnitConflict = { unit: Unit; theirs: FormValues }

/** What is missing, with the field to fill, and what could be better. */
export type Checks = { gaps: { field: string; text: string }[]; hints: string[] }

/** What the editor hears about a save, whichever way it was sent. */
export type SaveAnswer = {
  /** Time of the draft, ISO; the next save starts from it, and from the marks. */
  savedAt: string
  marks: Marks
  /** One sentence for each field that could not be read and was not saved. */
  faults: Record<string, string>
  conflicts: UnitConflict[]
  /** Fields that were changed elsewhere only, as the form should write them. */
  updates: FormValues
  /** The draft's pictures in their order. */
  pictures: ContentPicture[]
  checks: Checks
  /** Who else saved meanwhile, in words; null when nobody did. */
  since: string | null
}

/** What the editor's action answers, beside what every form's does. */
export type EditorState = FormState & { saved?: SaveAnswer; signedOut?: boolean }
