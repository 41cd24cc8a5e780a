'use client'

import { Undo2 } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { MAX_PICTURES } from '@/lib/catalog/rules-content'
import { moved } from '@/lib/catalog/rules-pictures'
import type { ContentPicture } from '@/lib/catalog/types'
import type { DraftSaver } from './draft-saver'
import type { EditorParts } from './editor-parts'
import { faultText } from './fault-text'
import { fill } from './fill'
import { PictureCard } from './picture-card'
import { PictureUpload } from './picture-upload'
import { shapePicture } from './shape-picture'

/** What can be brought back: a picture that was taken away, or the one from before a change. */
type Past = { picture: ContentPicture; insteadOf: string | null }

/** The draft's pictures: their order is the form's until it is saved, everything else happens to the draft at once. */
export function PictureSection({
  parts,
  pictures,
  onPictures,
  openedAt,
  saver,
  told,
}: {
  parts: EditorParts
  pictures: ContentPicture[]
  onPictures: (change: (before: ContentPicture[]) => ContentPicture[]) => void
  openedAt: string
  saver: RefObject<DraftSaver | null>
  /** What became of an upload without the script. */
  told: string[]
}) {
  const { words, formId, state, listingId } = parts
  const { shape } = words
  const [removed, setRemoved] = useState<ContentPicture[]>([])
  const [changed, setChanged] = useState<Past | null>(null)
  const [fault, setFault] = useState('')
  const stillRemoved = removed.filter((one) => !pictures.some(({ pictureId }) => pictureId === one.pictureId))
  const ids = pictures.map(({ pictureId }) => pictureId)
  // Somebody whose session has ended gets the form back without its pictures; what was typed about them travels on.
  const carried =
    pictures.length === 0 ? Object.entries(state.values ?? {}).filter(([name]) => name.startsWith('alt-')) : []
  const touch = () => requestAnimationFrame(() => saver.current?.touched())
  const move = (id: string, by: -1 | 1) => {
    onPictures((before) => moved(ids, id, by).flatMap((one) => before.find(({ pictureId }) => pictureId === one) ?? []))
    touch()
  }
  const remove = (picture: ContentPicture) => {
    setRemoved([...stillRemoved, picture])
    onPictures((before) => before.filter(({ pictureId }) => pictureId !== picture.pictureId))
    touch()
  }
  const put = (picture: ContentPicture, insteadOf: string | null) => {
    saver.current?.joined(picture, insteadOf)
    onPictures((before) =>
      before.some(({ pictureId }) => pictureId === insteadOf)
        ? before.map((one) => (one.pictureId === insteadOf ? picture : one))
        : [...before, picture],
    )
  }
  async function reshape(picture: ContentPicture, values: Record<string, string>) {
    // What is typed about it goes first, so that it moves along with the picture.
    await saver.current?.flush()
    const shaped = await shapePicture(listingId, picture.pictureId, values)
    if (shaped.ok) {
      put(shaped.picture, picture.pictureId)
      setChanged({ picture, insteadOf: shaped.picture.pictureId })
    }
    return shaped
  }
  async function bringBack({ picture, insteadOf }: Past) {
    await saver.current?.flush()
    const back = { do: 'restore', altVi: picture.altVi, altEn: picture.altEn, ...(insteadOf ? { insteadOf } : {}) }
    const shaped = await shapePicture(listingId, picture.pictureId, back)
    setFault(shaped.ok ? '' : faultText(words, shaped.fault, shape.this))
    if (!shaped.ok) return
    put(shaped.picture, insteadOf)
    if (insteadOf) setChanged(null)
    else setRemoved((before) => before.filter((one) => one !== picture))
  }
  return (
    <section aria-labelledby="pictures-title" className="rounded-xl border border-line bg-sheet p-4 sm:p-6">
      <h2 id="pictures-title" className="scroll-mt-20 text-xl">
        {words.pictures}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {fill(parts.isLive ? shape.hint : words['pictures-hint'], { max: MAX_PICTURES })}
      </p>
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
              onShape={reshape}
            />
          ))}
        </ol>
      ) : null}
      <div role="status" className="mt-3 flex flex-col items-start text-sm text-muted empty:hidden">
        {changed && ids.includes(changed.insteadOf ?? '') ? (
          <PastLine
            text={fill(shape.done, { n: ids.indexOf(changed.insteadOf ?? '') + 1 })}
            action={shape.undo}
            onAction={() => bringBack(changed)}
          />
        ) : null}
        {stillRemoved.length > 0 && pictures.length < MAX_PICTURES ? (
          <PastLine
            text={fill(shape.removed, { n: stillRemoved.length })}
            action={shape.restore}
            onAction={async () => {
              for (const picture of stillRemoved) await bringBack({ picture, insteadOf: null })
            }}
          />
        ) : null}
      </div>
      {fault ? (
        <Notice kind="error" className="mt-3">
          {fault}
        </Notice>
      ) : null}
      <PictureUpload
        parts={parts}
        openedAt={openedAt}
        room={MAX_PICTURES - pictures.length}
        onUploaded={(picture) => put(picture, null)}
        told={told}
        error={state.errors?.pictures}
      />
    </section>
  )
}

function PastLine({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      {text}
      <Button type="button" kind="quiet" onClick={onAction}>
        <Undo2 aria-hidden className="size-4" />
        {action}
      </Button>
    </p>
  )
}
