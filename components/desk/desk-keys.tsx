'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type DeskKey, deskKeys, shortcutOf } from './shortcuts'

export type KeyWords = Record<
  | DeskKey
  | ('open' | 'title' | 'close' | 'state' | 'switch' | 'note')
  | ('cannotApprove' | 'cannotReturn' | 'cannotTakeBack' | 'needsWords'),
  string
>

// Long enough to be read twice.
const TOLD_MS = 6000

const found = (name: string) => document.querySelector<HTMLElement>(`[data-desk-${name}]`)

/** Moves to the row after or before the one that has the cursor; to the first when none has. */
function moveRow(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-desk-row]')].filter((row) => row.offsetParent !== null)
  const here = rows.indexOf(document.activeElement as HTMLElement)
  const to = rows[Math.min(rows.length - 1, Math.max(0, here + by))]
  to?.focus()
  to?.scrollIntoView({ block: 'nearest' })
}

/** The keys of the desk and the list of them. They press what is on the page: whatever a key does, a button or link does too. */
export function DeskKeys({ isOn, words, toggle }: { isOn: boolean; words: KeyWords; toggle: () => Promise<void> }) {
  const help = useRef<HTMLDialogElement>(null)
  const [told, setTold] = useState('')
  useEffect(() => {
    if (!told) return
    const goes = setTimeout(() => setTold(''), TOLD_MS)
    return () => clearTimeout(goes)
  }, [told])
  const press = useCallback(
    (name: DeskKey) => {
      setTold('')
      if (name === 'help') return help.current?.showModal()
      if (name === 'next' || name === 'previous') {
        const link = found(name)
        return link ? link.click() : moveRow(name === 'next' ? 1 : -1)
      }
      const target = found(name)
      if (name === 'approve' && !target) return setTold(found('why')?.dataset.deskWhy ?? words.cannotApprove)
      if (name === 'return' && !target) return setTold(words.cannotReturn)
      if (name === 'take-back' && !target) return setTold(words.cannotTakeBack)
      if (!target) return
      if (target instanceof HTMLButtonElement) return target.click()
      target.closest('details')?.setAttribute('open', '')
      if (name === 'approve') setTold(words.needsWords)
      target.focus()
      target.scrollIntoView({ block: 'nearest' })
    },
    [words],
  )
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (help.current?.open) return
      const target = event.target instanceof HTMLElement ? event.target : null
      const name = shortcutOf({
        ...{ key: event.key, repeat: event.repeat },
        // Some input methods say only this number.
        isComposing: event.isComposing || event.keyCode === 229,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        at: target && {
          tag: target.tagName,
          type: target.getAttribute('type') ?? 'text',
          isEditable: target.isContentEditable,
        },
      })
      if (!name) return
      event.preventDefault()
      press(name)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn, press])
  return (
    <div className="no-print max-sm:hidden" data-desk-keys={isOn ? 'on' : 'off'}>
      <Button type="button" kind="quiet" onClick={() => help.current?.showModal()}>
        {words.open}
      </Button>
      <p
        role="status"
        className={
          told
            ? 'fixed inset-x-4 bottom-4 z-20 mx-auto max-w-md rounded-lg border border-quy bg-quy-wash px-4 py-3 font-semibold text-ink shadow-lg'
            : 'sr-only'
        }
      >
        {told}
      </p>
      <dialog
        ref={help}
        aria-labelledby="desk-keys"
        className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-xl border border-line bg-sheet p-6 text-ink backdrop:bg-black/50"
      >
        <h2 id="desk-keys" className="mb-3 text-lg">
          {words.title}
        </h2>
        <dl className="grid grid-cols-[3rem_1fr] gap-y-2">
          {Object.entries(deskKeys).map(([key, name]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-edge bg-paper px-2 py-0.5 font-semibold">{key}</kbd>
              </dt>
              <dd>{words[name]}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-sm text-muted">{words.note}</p>
        <p className="mt-1 text-sm">{words.state}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <form action={toggle}>
            <Button kind="secondary">{words.switch}</Button>
          </form>
          <Button type="button" onClick={() => help.current?.close()}>
            {words.close}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
