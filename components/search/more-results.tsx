'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'

type Words = { next: string; busy: string; added: string }

/** The way to the next page: a link, which with a script brings that page's shelf here instead. */
export function MoreResults({ href, words }: { href: string; words: Words }) {
  const [shelves, setShelves] = useState<{ from: string; html: string }[]>([])
  const [next, setNext] = useState<string | null>(href)
  const [isBusy, setBusy] = useState(false)
  const [added, setAdded] = useState(0)
  const newest = useRef<HTMLUListElement>(null)

  // Whoever reads with a keyboard or a screen reader goes on at the first of the new products.
  useEffect(() => {
    if (shelves.length > 0) newest.current?.querySelector('a')?.focus()
  }, [shelves])

  async function append(event: MouseEvent) {
    if (next === null || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    try {
      const page = new DOMParser().parseFromString(await (await fetch(next)).text(), 'text/html')
      const shelf = page.querySelector('#results .shelf')
      if (!shelf) throw new Error('no shelf')
      setShelves([...shelves, { from: next, html: shelf.innerHTML }])
      setAdded(shelf.childElementCount)
      setNext(page.querySelector('#results [rel=next]')?.getAttribute('href') ?? null)
      setBusy(false)
    } catch {
      location.assign(next)
    }
  }

  return (
    <>
      {shelves.map(({ from, html }) => (
        <ul key={from} ref={newest} className="shelf" dangerouslySetInnerHTML={{ __html: html }} />
      ))}
      <p role="status" className="sr-only">
        {shelves.length > 0 && !isBusy ? words.added.replace('#', String(added)) : null}
      </p>
      {next ? (
        <a href={next} rel="next" onClick={append} aria-busy={isBusy} className="more">
          {isBusy ? words.busy : words.next}
        </a>
      ) : null}
    </>
  )
}
