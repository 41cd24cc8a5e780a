'use client'

/** Words, or words that lead somewhere. */
export type PlainCell = string | [words: string, href: string]

/**
 * A small table given as bare texts. In the browser's hands, since what the server draws is sent twice: as the page, and as
 * the tree of it once more.
 */
export function PlainTable({ caption, head, rows }: { caption: string; head: string[]; rows: PlainCell[][] }) {
  return (
    <table className="w-full border-collapse text-left tabular-nums [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:text-lam [&_a]:underline-offset-4 sm:[&_a]:min-h-8 [&_a:hover]:underline [&_td]:border-t [&_td]:border-line [&_td]:py-1 [&_td]:pr-2 [&_td]:whitespace-nowrap [&_th]:py-1 [&_th]:pr-2 [&_th]:font-semibold">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={String(cells[0])}>
            {cells.map((cell, at) => (
              <td key={head[at]}>{typeof cell === 'string' ? cell : <a href={cell[1]}>{cell[0]}</a>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
