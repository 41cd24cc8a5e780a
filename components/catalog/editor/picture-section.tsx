'use client'

import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { MAX_PICTURES } from '@/lib/catalog/rules-content'
import { moved } from '@/lib/catalog/rules-pictures'
import type { ContentPicture } from '@/lib/catalog/types'
import type { EditorParts } from './editor-parts'
import { fill } from './fill'
import { PictureCard } from './picture-card'
import { PictureUpload } from './picture-upload'

/** The draft's pictures: order and removal are the form's until it is saved, uploads are the draft's at once. */
export function PictureSection({
  parts,
  pictures,
  onPictures,
  openedAt,
  onUploaded,
  onTouched,
  told,
}: {
  parts: EditorParts
  pictures: ContentPicture[]
  onPictures: (pictures: ContentPicture[]) => void
  openedAt: string
  onUploaded: (picture: ContentPicture, savedAt: string) => void
  onTouched: () => void
  /** What became of an upload without the script. */
  told: string[]
}) {
  const { words, formId, state } = parts
  const [removed, setRemoved] = useState<ContentPicture[]>([])
  const stillRemoved = removed.filter((one) => !pictures.some(({ pictureId }) => pictureId === one.pictureId))
  const ids = pictures.map(({ pictureId }) => pictureId)
  // Somebody whose session has ended gets the form back without its pictures; what was typed about them travels on.
  const carried =
    pictures.length === 0 ? Object.entries(state.values ?? {}).filter(([name]) => name.startsWith('alt-')) : []
  const change = (next: ContentPicture[]) => {
    onPictures(next)
    onTouched()
  }
  const move = (id: string, by: -1 | 1) =>
    change(moved(ids, id, by).flatMap((one) => pictures.find(({ pictureId }) => pictureId === one) ?? []))
  const remove = (picture: ContentPicture) => {
    setRemoved([...stillRemoved, picture])
    change(pictures.filter(({ pictureId }) => pictureId !== picture.pictureId))
  }
  return (
    <section aria-labelledby="pictures-title" className="rounded-xl border border-line bg-sheet p-4 sm:p-6">
      <h2 id="pictures-title" className="text-xl">
        {words.pictures}
      </h2>
      <p className="mt-1 text-sm text-muted">{fill(words['pictures-hint'], { max: MAX_PICTURES })}</p>
      <input
        type="hidden"
        name="pictures"
        form={formId}
        value={carried.length > 0 ? state.values?.pictures : ids.join(',')}
      />
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} form={formId} value={value} />
      ))}
      <input
        type="hidden"
        name="removed"
        form={formId}
        value={stillRemoved.map(({ pictureId }) => pictureId).join(',')}
      />
      {pictures.length > 0 ? (
        <ol className="mt-4 grid gap-4 sm:grid-cols-2">
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.pictureId}
              parts={parts}
              picture={picture}
              position={index + 1}
              isLast={index === pictures.length - 1}
              onMove={move}
              onRemove={remove}
            />
          ))}
        </ol>
      ) : null}
      {stillRemoved.length > 0 ? (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 text-sm text-muted">
          {fill(words.removed, { n: stillRemoved.length })}
          <Button type="button" kind="quiet" onClick={() => change([...pictures, ...stillRemoved])}>
            <Undo2 aria-hidden className="size-4" />
            {words.undo}
          </Button>
        </p>
      ) : null}
      <PictureUpload
        parts={parts}
        openedAt={openedAt}
        room={MAX_PICTURES - pictures.length}
        onUploaded={onUploaded}
        told={told}
        error={state.errors?.pictures}
      />
    </section>
  )
}
