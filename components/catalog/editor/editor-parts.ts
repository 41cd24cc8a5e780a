import type { EditorState } from '@/lib/catalog/editor-state'
import type { Locale } from '@/lib/i18n/locales'
import type { EditorWords } from './editor-words'

/** What every part of the editor needs: its fields belong to one form, wherever they stand on the page. */
export type EditorParts = {
  locale: Locale
  listingId: string
  formId: string
  words: EditorWords
  state: EditorState
  /** False until the script runs: then buttons must do their work by submitting the form. */
  isLive: boolean
}

/** Ties a field to the editor's form, with an id that no page kept hidden in the document has too. */
export const fieldOf = ({ formId, state }: EditorParts, name: string) => ({
  form: formId,
  id: `${formId}-${name}`,
  name,
  error: state.errors?.[name],
})

/** What a field shows: what was typed when the form came back, else what is saved. */
export const typedOr = ({ state }: EditorParts, name: string, saved: string) => state.values?.[name] ?? saved
