'use client'

import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'

type Words = Record<'share' | 'copy' | 'copied', string>

// What the page says its address is, without whatever followed it on the way here.
const ownAddress = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? window.location.href

/**
 * Hands the page on: a link to the ways of doing so, which the phone's own share sheet takes over where there is one;
 * and a button that copies the address where the browser can.
 */
export function ShareLink({
  href,
  name,
  words,
  icons,
  className,
}: {
  href: string
  name: string
  words: Words
  icons: Record<keyof Words, ReactNode>
  className: string
}) {
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  const share = (event: MouseEvent) => {
    if (!('share' in navigator) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // Closing the sheet without sending counts as a failure there; nothing is wrong.
    navigator.share({ title: name, url: ownAddress() }).catch(() => {})
  }
  const copy = async () => {
    await navigator.clipboard.writeText(ownAddress()).then(
      () => setIsCopied(true),
      // A browser may refuse; the page behind the link shows the address to be copied by hand.
      () => window.location.assign(href),
    )
  }
  return (
    <>
      <a href={href} rel="nofollow" className={className} onClick={share}>
        {icons.share}
        {words.share}
      </a>
      {canCopy ? (
        <button type="button" className={className} onClick={copy}>
          {isCopied ? icons.copied : icons.copy}
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
      ) : null}
    </>
  )
}
