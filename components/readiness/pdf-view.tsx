'use client'

import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { FrameNews, FrameOrder, FrameWords } from './pdf-frame-talk'

type Words = Record<'title' | 'loading' | 'failed' | 'locked' | 'gone', string>
type State = 'loading' | 'shown' | 'failed' | 'locked' | 'gone'

const frameBorders = 2
const maxWaitMs = 40_000

/**
 * A stranger's PDF, fetched with the reader's session and drawn in a frame that has no origin of its own: neither the file nor
 * what draws it can reach the desk.
 */
export function PdfView({
  address,
  locale,
  words,
  frameWords,
}: {
  address: string
  locale: string
  words: Words
  frameWords: FrameWords
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<State>('loading')
  const [height, setHeight] = useState<number | null>(null)
  const order = JSON.stringify(frameWords)
  useEffect(() => {
    const fetching = new AbortController()
    const settle = (next: State) => {
      clearTimeout(limit)
      setState(next)
    }
    const limit = setTimeout(() => settle('failed'), maxWaitMs)
    async function send(target: Window) {
      try {
        const answer = await fetch(address, { signal: fetching.signal, cache: 'no-store' })
        if (!answer.ok) return settle('gone')
        const bytes = await answer.arrayBuffer()
        const message: FrameOrder = { bytes, words: JSON.parse(order), locale }
        // A frame without an origin can be named in no other way; only our own page is ever in it.
        target.postMessage(message, '*', [bytes])
      } catch {
        if (!fetching.signal.aborted) settle('failed')
      }
    }
    function hear({ source, data }: MessageEvent<FrameNews>) {
      const target = frame.current?.contentWindow
      if (!target || source !== target) return
      if (data.kind === 'ready') void send(target)
      else {
        if (data.kind === 'shown' && Number.isFinite(data.height)) setHeight(data.height)
        settle(data.kind === 'shown' ? 'shown' : data.isLocked ? 'locked' : 'failed')
      }
    }
    window.addEventListener('message', hear)
    // Set here, so that the frame is not ready before somebody listens.
    frame.current?.setAttribute('src', '/api/viewer/frame')
    return () => {
      window.removeEventListener('message', hear)
      clearTimeout(limit)
      fetching.abort()
    }
  }, [address, locale, order])
  const isOver = state !== 'loading' && state !== 'shown'
  return (
    <>
      <p role="status" className={state === 'loading' ? 'py-2 text-muted' : 'sr-only'}>
        {state === 'loading' ? words.loading : ''}
      </p>
      {isOver ? <Notice kind="warning">{words[state]}</Notice> : null}
      <iframe
        ref={frame}
        title={words.title}
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        hidden={isOver}
        style={height === null ? undefined : { height: `min(90vh, ${height + frameBorders}px)` }}
        className="h-[75vh] min-h-48 w-full rounded-lg border border-line"
      />
    </>
  )
}
