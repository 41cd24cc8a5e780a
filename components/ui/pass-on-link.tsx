'use client'

import { Check, Copy, Share2 } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { Button } from './button'

/** `share`: of the button that hands the link to another app; there is none without it. */
export type PassOnWords = Record<'label' | 'copy' | 'copied' | 'failed', string> & {
  share?: string
  shareText?: string
}

const never = () => () => {}

/** A link to keep or to pass on: as text that can be selected, and with buttons where the browser can do more. */
export function PassOnLink({ link, words }: { link: string; words: PassOnWords }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const can = useSyncExternalStore(
    never,
    () => ('share' in navigator ? 'share' : 'clipboard' in navigator ? 'copy' : 'nothing'),
    () => 'nothing',
  )
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  // Closing the sheet without sending counts as a failure there; nothing is wrong.
  const share = () => void navigator.share({ title: words.shareText, url: link }).catch(() => {})
  return (
    <div>
      <label className="block">
        <span className="sr-only">{words.label}</span>
        <textarea
          readOnly
          rows={3}
          value={link}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          className="w-full resize-none break-all rounded-lg border border-line bg-sheet px-3 py-2 font-mono text-sm"
        />
      </label>
      {can === 'nothing' ? null : (
        <div className="mt-2 flex flex-wrap items-center gap-3" aria-live="polite">
          {can === 'share' && words.share ? (
            <Button type="button" kind="secondary" onClick={share}>
              <Share2 aria-hidden className="size-5" />
              {words.share}
            </Button>
          ) : null}
          <Button type="button" kind="secondary" onClick={copy}>
            {copied === 'yes' ? <Check aria-hidden className="size-5" /> : <Copy aria-hidden className="size-5" />}
            {copied === 'yes' ? words.copied : words.copy}
          </Button>
          {copied === 'failed' ? <span>{words.failed}</span> : null}
        </div>
      )}
    </div>
  )
}
