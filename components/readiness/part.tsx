import type { ReactNode } from 'react'

/** A part of the page under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="scroll-mt-20">
      <h2 id={`${id}-title`} className="mb-2 text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
