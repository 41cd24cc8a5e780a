'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { shrinkPicture } from '@/components/catalog/editor/shrink-picture'
import { Notice } from '@/components/ui/notice'
import { FILES_CHANGED, keepFile } from './kept-files'

/** A plain form of one file of a recorded step; with scripts the file is kept on the device until it was taken. */
export function KeepingForm({
  url,
  fields,
  noRoom,
  children,
}: {
  url: string
  fields: { lotId: string; eventRowId: string }
  noRoom: string
  children: ReactNode
}) {
  const [isFull, setFull] = useState(false)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    const file = typed.get('file')
    if (!(file instanceof File)) return
    const isKept = await keepFile({
      ...{ id: crypto.randomUUID(), url, name: file.name, refused: null, keptAt: Date.now() },
      fields: { ...fields, kind: String(typed.get('kind')) },
      file: file.type === 'application/pdf' ? file : await shrinkPicture(file),
    })
    setFull(!isKept)
    if (!isKept) return
    form.reset()
    window.dispatchEvent(new Event(FILES_CHANGED))
  }
  return (
    <form
      action={url}
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      className="flex flex-col gap-3 pb-2"
    >
      {isFull ? <Notice kind="error">{noRoom}</Notice> : null}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
