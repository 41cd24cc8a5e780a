'use client'

import { Camera, CircleAlert, Images } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { MAX_PICTURES, MAX_UPLOADS_A_DAY } from '@/lib/catalog/rules-content'
import type { ContentPicture } from '@/lib/catalog/types'
import type { EditorParts } from './editor-parts'
import { fill } from './fill'
import { type SendFault, sendPicture } from './send-picture'

const chooser =
  'relative inline-flex min-h-11 w-full cursor-pointer flex-wrap items-center justify-center gap-2 rounded-lg px-4 py-3 font-semibold focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-lam sm:w-auto'

type Failure = { file: File; fault: SendFault }
// What the browser can open it turns into JPEG; what neither can open the server names.
const TYPES = 'image/*,.heic,.heif'

/** Takes pictures from the camera or the album, one request each; a plain form of files before the script runs. */
export function PictureUpload({
  parts,
  openedAt,
  room,
  onUploaded,
  told,
  error,
}: {
  parts: EditorParts
  openedAt: string
  room: number
  onUploaded: (picture: ContentPicture) => void
  told: string[]
  error?: string
}) {
  const { words, locale, listingId, isLive } = parts
  const [progress, setProgress] = useState('')
  const [failures, setFailures] = useState<Failure[]>([])
  const busy = useRef(false)

  async function upload(files: File[]) {
    if (busy.current || files.length === 0) return
    busy.current = true
    setFailures([])
    let time = openedAt
    let added = 0
    for (const [index, file] of files.entries()) {
      setProgress(fill(words['upload-left'], { n: index + 1, total: files.length }))
      const sent = await sendPicture(locale, listingId, time, file)
      if (!sent.ok) setFailures((before) => [...before, { file, fault: sent.fault }])
      else {
        time = sent.answer.savedAt ?? time
        for (const picture of sent.answer.added) onUploaded(picture)
        added += sent.answer.added.length
      }
    }
    setProgress(added > 0 ? fill(words.uploaded, { n: added }) : '')
    busy.current = false
  }

  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    void upload(files)
  }
  const faults = [
    ...told.map((line) => ({ key: line, line })),
    ...failures.map(({ file, fault }) => ({
      key: `${file.name}-${file.lastModified}`,
      line: fill(words['upload-fault'][fault], { name: file.name, max: MAX_PICTURES, daily: MAX_UPLOADS_A_DAY }),
    })),
  ]
  const again = failures.filter(({ fault }) => fault === 'failed' || fault === 'signed-out').map(({ file }) => file)
  return (
    <form
      id="pictures"
      method="post"
      action={`/api/pictures?listing=${listingId}&locale=${locale}`}
      encType="multipart/form-data"
      // Without the script a form that leaves the page would take along what was typed and not saved.
      target={isLive ? undefined : '_blank'}
      className="mt-4 flex flex-col items-start gap-3"
    >
      <input type="hidden" name="openedAt" value={openedAt} />
      {room > 0 && isLive ? (
        <label className={cn(chooser, 'hidden bg-son text-on-son hover:brightness-110 pointer-coarse:inline-flex')}>
          <Camera aria-hidden className="size-5 shrink-0" />
          {words.shape.camera}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            onChange={chosen}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
      ) : null}
      {room > 0 ? (
        <label className={cn(chooser, 'border border-dashed border-muted bg-paper hover:border-ink')}>
          <Images aria-hidden className="size-5 shrink-0" />
          {isLive ? words.shape.album : words.choose}
          <input
            type="file"
            id={`${parts.formId}-pictures`}
            name="pictures"
            accept={TYPES}
            multiple
            onChange={isLive ? chosen : undefined}
            aria-describedby={error ? 'pictures-error' : undefined}
            aria-invalid={error ? true : undefined}
            className={isLive ? 'absolute inset-0 cursor-pointer opacity-0' : 'w-full min-w-0 font-normal'}
          />
        </label>
      ) : null}
      {isLive ? null : (
        <>
          <p className="text-sm text-muted">{words['save-first']}</p>
          <Button kind="secondary">{words.upload}</Button>
        </>
      )}
      <p role="status" className="text-sm text-muted empty:hidden">
        {progress}
      </p>
      {error ? (
        <p id="pictures-error" className="flex items-start gap-1.5 text-sm font-semibold text-son">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
      <div role="alert" className="empty:hidden">
        {faults.length > 0 ? (
          <ul className="flex flex-col gap-1 text-sm font-semibold text-son">
            {faults.map(({ key, line }) => (
              <li key={key} className="flex items-start gap-1.5">
                <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                <span className="min-w-0 wrap-anywhere">{line}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {again.length > 0 ? (
        <Button type="button" kind="secondary" onClick={() => upload(again)}>
          {words.retry}
        </Button>
      ) : null}
    </form>
  )
}
