'use client'

import { PassOnLink } from '@/components/ui/pass-on-link'

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
  return (
    <section className="rounded-xl border-2 border-lam bg-lam-wash p-4" aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1">{words.once}</p>
      <p className="text-sm text-muted">{until}</p>
      <div className="mt-3">
        <PassOnLink link={link} words={words} />
      </div>
    </section>
  )
}
