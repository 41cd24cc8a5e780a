import type { Checks, SaveAnswer, UnitConflict } from '@/lib/catalog/editor-state'
import type { FormValues } from '@/lib/catalog/form-values'
import type { Marks, Unit } from '@/lib/catalog/rules-merge'
import type { ContentPicture } from '@/lib/catalog/types'

export type Outcome =
  | { ok: true; answer: SaveAnswer }
  | { ok: false; fault: 'offline' | 'signed-out' | 'gone' | 'failed' }
export type Parcel = { openedAt: string; marks: Marks; held: Unit[]; values: FormValues }

export type SaverState = {
  phase: 'saved' | 'typing' | 'saving' | 'offline' | 'signed-out' | 'gone' | 'failed'
  /** ISO. */
  savedAt: string
  conflicts: UnitConflict[]
  faults: Record<string, string>
  checks: Checks
  since: string | null
}

export type SaverPorts = {
  /** The form's text fields as they stand. */
  read: () => FormValues
  send: (parcel: Parcel) => Promise<Outcome>
  /** Writes fields into the form; false, unless asked for, while one of them is being typed in. */
  write: (values: FormValues, isAskedFor: boolean) => boolean
  /** Keeps what is not saved on the device; with nothing in it, forgets it. */
  keep: (unsaved: FormValues) => void
  pictures: (pictures: ContentPicture[]) => void
  changed: (state: SaverState) => void
  later: (run: () => void, ms: number) => () => void
}
