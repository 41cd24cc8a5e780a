'use client'

import { type ReactNode, useEffect, useState } from 'react'

/** Copying and the phone's own share sheet: shown only where the browser can do them. */
export function ShareButtons({
  url,
  name,
  words,
  icons,
  className,
}: {
  url: string
  name: string
  words: Record<'copy' | 'copied' | 'send', string>
  icons: Record<'copy' | 'copied' | 'send', ReactNode>
  className: string
}) {
  const [can, setCan] = useState({ copy: false, send: false })
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setCan({ copy: 'clipboard' in navigator, send: 'share' in navigator }), [])
  const copy = async () => {
    // A browser may refuse; the link stands beside the button to be copied by hand.
    setIsCopied(
      await navigator.clipboard.writeText(url).then(
        () => true,
        () => false,
      ),
    )
  }
  // Closing the sheet without sending counts as a failure there; nothing is wrong.
  const send = () => navigator.share({ title: name, url }).catch(() => {})
  return (
    <>
      {can.send ? (
        <button type="button" className={className} onClick={send}>
          {icons.send}
          {words.send}
        </button>
      ) : null}
      {can.copy ? (
        <button type="button" className={className} onClick={copy}>
          {isCopied ? icons.copied : icons.copy}
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
      ) : null}
    </>
  )
}
