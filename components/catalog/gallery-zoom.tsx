'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { followGallery } from './follow-gallery'

type Words = Record<'previous' | 'next' | 'close' | 'large' | 'hint', string>

/**
 * What the gallery can do once scripts run: turn in place, and open the large picture to zoom and pan. The icons are
 * drawn by the server, so that none of their code comes along.
 */
export function GalleryZoom({
  count,
  words,
  icons,
}: {
  count: number
  words: Words
  icons: Record<'previous' | 'next' | 'close', ReactNode>
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(-1)
  const turn = useRef<(by: number) => void>(() => {})
  useEffect(() => {
    const gallery = dialog.current?.parentElement
    if (!dialog.current || !gallery) return
    const followed = followGallery(gallery, dialog.current, setAt)
    turn.current = followed.turn
    return followed.stop
  }, [])
  const buttons = (['previous', 'next'] as const).map((name, i) => (
    <button
      key={name}
      type="button"
      aria-label={words[name]}
      className={`gallery-button ${name}`}
      disabled={at + i === (i ? count : 0)}
      onClick={() => turn.current(i ? 1 : -1)}
    >
      {icons[name]}
    </button>
  ))
  return (
    <>
      {at >= 0 && count > 1 ? <div className="gallery-turn no-print">{buttons}</div> : null}
      <dialog ref={dialog} aria-label={words.large} className="zoom">
        <img alt="" draggable={false} className="zoom-image" />
        <p className="zoom-hint">{words.hint}</p>
        {count > 1 ? buttons : null}
        <button
          type="button"
          aria-label={words.close}
          className="gallery-button close"
          onClick={() => dialog.current?.close()}
        >
          {icons.close}
        </button>
      </dialog>
    </>
  )
}
