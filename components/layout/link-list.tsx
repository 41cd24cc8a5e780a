'use client'

import { markup } from '@/components/ui/markup'

export type ListedLink = { href: string; name: string; note?: string }

/** A list of links, written as text for what it saves on every page (docs/decisions/060); `note` stands on the right. */
export function LinkList({
  links,
  linkClass,
  className,
}: {
  links: ListedLink[]
  linkClass: string
  className?: string
}) {
  const { html } = markup`${links.map(
    ({ href, name, note }) =>
      markup`<li><a href="${href}" class="${linkClass}"><span class="leading-snug">${name}</span>${
        note && markup`<span class="text-sm text-muted tabular-nums">${note}</span>`
      }</a></li>`,
  )}`
  return <ul className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
