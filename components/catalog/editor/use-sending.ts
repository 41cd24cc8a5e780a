import { type RefObject, useEffect, useRef, useState, useTransition } from 'react'
import type { Checks, EditorState } from '@/lib/catalog/editor-state'
import type { DraftSaver } from './draft-saver'

/** Sends the draft to review once it holds everything the page says; else leads to what stands in the way. */
export function useSending({
  saver,
  send,
  root,
}: {
  saver: RefObject<DraftSaver | null>
  send: (savedAt: string) => Promise<EditorState>
  root: RefObject<HTMLElement | null>
}) {
  const [answer, setAnswer] = useState<EditorState | null>(null)
  const [isPending, start] = useTransition()
  const attempts = useRef(0)

  useEffect(() => {
    if (answer && !answer.ok) root.current?.querySelector<HTMLElement>('[aria-invalid], #conflicts')?.focus()
  }, [answer, root])

  const go = () =>
    start(async () => {
      const current = saver.current
      if (!current) return
      const attempt = ++attempts.current
      if (!(await current.flush())) {
        setAnswer({ attempt, ok: false })
        return
      }
      try {
        const sent = await send(current.state.savedAt)
        if (sent) setAnswer({ ...sent, attempt })
      } catch (error) {
        // A redirect travels as an error; everything else means that there was no answer.
        if (error instanceof Error && 'digest' in error) throw error
        setAnswer({ attempt, ok: false })
      }
    })

  return {
    send: go,
    isPending,
    /** Why the draft was not sent; null before anybody tried. */
    refusal: answer && !answer.ok ? answer : null,
    /** Once somebody tried to send, what is still missing stands under its field. */
    errors: ({ gaps }: Checks): Record<string, string> =>
      answer?.errors ? Object.fromEntries(gaps.map(({ field, text }) => [field, text])) : {},
  }
}
