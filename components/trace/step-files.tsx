'use client'

import { shrinkPicture } from '@/components/catalog/editor/shrink-picture'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type KeptFile, keepFile } from './kept-files'

export type FileWords = Record<
  'pictures' | 'picturesHint' | 'papers' | 'papersHint' | 'kept' | 'refused' | 'drop' | 'noRoom',
  string
>

const choice =
  'min-h-11 w-full rounded-lg border border-edge bg-paper text-base file:mr-3 file:min-h-11 file:border-0 file:bg-lam-wash file:px-4 file:font-semibold file:text-lam'

/** The two choices of files of a step's form: for shoppers, and for the city alone. Names begin with `files-`. */
export function FileChoices({ words }: { words: FileWords }) {
  return (
    <>
      {(
        [
          ['PICTURE', words.pictures, words.picturesHint, 'image/*'],
          ['DOCUMENT', words.papers, words.papersHint, 'image/*,application/pdf'],
        ] as const
      ).map(([kind, label, hint, accept]) => (
        <div key={kind} className="flex flex-col gap-1">
          <label htmlFor={`files-${kind}`} className="font-semibold">
            {label}
          </label>
          <input
            id={`files-${kind}`}
            name={`files-${kind}`}
            type="file"
            multiple
            accept={accept}
            aria-describedby={`files-${kind}-hint`}
            className={choice}
          />
          <p id={`files-${kind}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        </div>
      ))}
    </>
  )
}

/** The files chosen in a form as they are kept on the device: pictures made small enough for a slow line. */
export async function chosenFiles(
  form: FormData,
  url: string,
  fields: { lotId: string; eventId: string },
): Promise<KeptFile[]> {
  const chosen = (['PICTURE', 'DOCUMENT'] as const).flatMap((kind) =>
    form.getAll(`files-${kind}`).flatMap((file) => (file instanceof File && file.size > 0 ? [{ kind, file }] : [])),
  )
  return Promise.all(
    chosen.map(async ({ kind, file }, at) => ({
      ...{ id: crypto.randomUUID(), url, name: file.name, refused: null, keptAt: Date.now() + at },
      fields: { ...fields, kind },
      file: file.type === 'application/pdf' ? file : await shrinkPicture(file),
    })),
  )
}

/** Keeps all of them; false where the device cannot keep one. */
export async function keepAll(files: readonly KeptFile[]): Promise<boolean> {
  for (const file of files) if (!(await keepFile(file))) return false
  return true
}

/** What of files this device still keeps, and a way out for those that were refused. */
export function KeptFiles({
  words,
  files,
  drop,
}: {
  words: FileWords
  files: readonly KeptFile[]
  drop: (id: string) => void
}) {
  const waiting = files.filter(({ refused }) => refused === null).length
  return (
    <>
      {waiting > 0 ? <Notice kind="warning">{words.kept.replace('{count}', String(waiting))}</Notice> : null}
      {files.map(({ id, name, refused }) =>
        refused === null ? null : (
          <Notice key={id} kind="error">
            <p>{words.refused.replace('{name}', name).replace('{why}', refused)}</p>
            <Button type="button" kind="secondary" className="mt-2" onClick={() => drop(id)}>
              {words.drop}
            </Button>
          </Notice>
        ),
      )}
    </>
  )
}
