'use client'

import { type InputEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Suggestion = { text: string; note: string; href: string }

const PAUSE_MS = 150

/**
 * A search field with suggestions below it (the combobox of the ARIA practices). It never writes into the field and
 * lets every key pass that an input method works with; without a script it is a plain field.
 */
export function SearchBox({
  id,
  locale,
  query,
  maxLength,
  placeholder,
  className,
  words,
}: {
  id: string
  locale: string
  query: string
  maxLength: number
  placeholder: string
  className: string
  words: { list: string; found: string }
}) {
  const [isReady, setReady] = useState(false)
  const [found, setFound] = useState<Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const asking = useRef<AbortController>(null)
  const list = useRef<HTMLDivElement>(null)
  const isOpen = found.length > 0

  useEffect(() => setReady(true), [])
  useEffect(() => {
    // In braces: browsers have begun to answer with a promise, which React would take for a way to clean up.
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function close() {
    asking.current?.abort()
    setFound([])
    setActive(-1)
  }

  function ask(typed: string) {
    asking.current?.abort()
    if (!typed.trim()) return close()
    const request = new AbortController()
    const { signal } = request
    asking.current = request
    setTimeout(async () => {
      if (signal.aborted) return
      try {
        const answer = await fetch(`/api/suggest?lang=${locale}&q=${encodeURIComponent(typed)}`, { signal })
        const suggestions = answer.ok ? await answer.json() : []
        if (signal.aborted) return
        setFound(suggestions)
        setActive(-1)
      } catch {
        // Without an answer the field works as it does without suggestions.
      }
    }, PAUSE_MS)
  }

  function typed({ nativeEvent, currentTarget }: InputEvent<HTMLInputElement>) {
    // Keyboards on glass compose every word, and nothing below the field is theirs: there the list may follow along.
    const mayAsk = !nativeEvent.isComposing || matchMedia('(pointer: coarse)').matches
    if (mayAsk) ask(currentTarget.value)
  }

  function pressed(event: KeyboardEvent<HTMLInputElement>) {
    // 229: a key that an input method takes for itself, in browsers that forget to say so otherwise.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !isOpen) return
    const { key } = event
    const chosen = found[active]
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const places = found.length + 1
      setActive(((active + 1 + (key === 'ArrowDown' ? 1 : places - 1)) % places) - 1)
    } else if (key === 'Escape') close()
    else if (key === 'Enter' && chosen) location.assign(chosen.href)
    else return
    event.preventDefault()
  }

  const listId = `${id}-list`
  return (
    <>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        className={className}
        {...(isReady && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? listId : undefined,
          'aria-activedescendant': active < 0 ? undefined : `${listId}-${active}`,
        })}
        onInput={typed}
        onCompositionEnd={(event) => ask(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={close}
      />
      {isOpen && (
        // A press on a suggestion must not take the focus from the field, which would close the list.
        <div
          ref={list}
          id={listId}
          role="listbox"
          tabIndex={-1}
          aria-label={words.list}
          className="suggestions"
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map(({ text, note, href }, i) => (
            <a key={href} id={`${listId}-${i}`} role="option" tabIndex={-1} aria-selected={i === active} href={href}>
              {text} <small>{note}</small>
            </a>
          ))}
        </div>
      )}
      <span role="status" className="sr-only">
        {isOpen && words.found.replace('#', String(found.length))}
      </span>
    </>
  )
}
