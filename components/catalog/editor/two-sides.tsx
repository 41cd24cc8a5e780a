'use client'

import type { ReactNode } from 'react'

type Side = { title: string; text: string }

/** One thing in two versions, one above the other, with what can be done about it. */
export function TwoSides({
  name,
  language,
  sides,
  nothing,
  children,
}: {
  name: string
  language: string
  sides: [Side, Side]
  /** The word for a version without any. */
  nothing: string
  children: ReactNode
}) {
  return (
    <li className="flex flex-col gap-3 border-t border-quy/40 pt-3">
      <h2 className="font-semibold">{name}</h2>
      <dl className="grid gap-3 sm:grid-cols-2">
        {sides.map(({ title, text }) => (
          <div key={title} className="min-w-0">
            <dt className="text-sm text-muted">{title}</dt>
            <dd
              lang={text ? language : undefined}
              className="max-h-64 overflow-y-auto border-l-4 border-quy pl-3 whitespace-pre-line wrap-anywhere"
            >
              {text || <span className="text-muted">{nothing}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">{children}</div>
    </li>
  )
}

/** The language a unit is written in, for those who hear it. */
export const languageOf = (unit: string) => (/^(?:detail|alt)-en-|En$/.test(unit) ? 'en' : 'vi')
