'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

export type LinkWords = Record<'once' | 'label' | 'copy' | 'copied' | 'failed', string>

/** A one-time link to pass on, shown this once; selecting by hand works where copying does not. */
export function LinkOnce({
  link,
  title,
  until,
  words,
}: {
  link: string
  title: string
  until: string
  words: LinkWords
}) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  return (
    <section className="rounded-xl border-2 border-lam bg-lam-wash p-4" aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1">{words.once}</p>
      <p className="text-sm text-muted">{until}</p>
      <label className="mt-3 block">
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
      <div className="mt-2 flex flex-wrap items-center gap-3" aria-live="polite">
        <Button type="button" kind="secondary" onClick={copy}>
          {copied === 'yes' ? <Check aria-hidden className="size-5" /> : <Copy aria-hidden className="size-5" />}
          {copied === 'yes' ? words.copied : words.copy}
        </Button>
        {copied === 'failed' ? <span>{words.failed}</span> : null}
      </div>
    </section>
  )
}
