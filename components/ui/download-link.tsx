import { Download } from 'lucide-react'
import type { ReactNode } from 'react'

/** A file to fetch: a plain link, since the router knows pages only. */
export function DownloadLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border border-line bg-sheet px-4 py-2 font-semibold leading-snug text-ink transition-[border-color] duration-150 hover:border-muted"
    >
      <Download aria-hidden className="size-5 shrink-0" />
      {children}
    </a>
  )
}
