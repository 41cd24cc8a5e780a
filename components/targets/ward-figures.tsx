'use client'

import { cn } from '@/components/ui/class-names'
import { Table } from '@/components/ui/table'
import { shortWardName } from '@/lib/places/ward-words'

/**
 * A ward's figures as they are shown, and its place on the map; 0 where it has none. Bare texts in a row, since the browser is
 * sent them twice.
 */
export type WardRow = [
  code: string,
  name: string,
  reached: string,
  missing: string,
  total: string,
  share: string,
  shade: number,
  column: number,
  row: number,
]

/** Where the numbers of a ward lead, with `*` for its code. */
export type WardPaths = Record<'reached' | 'missing' | 'total', string>

type Words = Record<'ward' | 'reached' | 'missing' | 'total' | 'share' | 'caption' | 'tile' | 'empty', string>

// Shares of the accent that ink stays readable on (4.5 to 1 and more), in the light and in the dark.
const shades = [
  'bg-sheet text-muted',
  'bg-lam/12 text-ink',
  'bg-lam/28 text-ink',
  'bg-lam/46 text-ink',
  'border-2 border-ngoc bg-ngoc-wash text-ngoc-ink',
] as const

type Props = { rows: WardRow[]; paths: WardPaths; words: Words }

const pathOf = (path: string, code: string) => path.replace('*', code)

/** The wards as tiles, each roughly where it lies; on small screens, where names would not fit, the table stands alone. */
export function WardTiles({ rows, paths, words, columns }: Props & { columns: number }) {
  return (
    <ul className="grid gap-0.5" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {rows.map(([code, name, reached, , total, share, shade, column, row]) => {
        if (column === 0) return null
        const isEmpty = total === '0'
        const said = (isEmpty ? words.empty : words.tile)
          .replace('{name}', name)
          .replace('{tally}', `${reached} / ${total}`)
          .replace('{share}', share)
        return (
          <li key={code} style={{ gridArea: `${row}/${column}` }}>
            <a href={pathOf(paths.total, code)} title={said} className={cn('ward-tile', shades[shade])}>
              <span>{shortWardName(name)}</span> <b>{isEmpty ? '–' : share}</b>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The same figures as a table, each number with the way to its rows. */
export function WardTable({ rows, paths, words }: Props) {
  return (
    <Table
      caption={words.caption}
      className="tabular-nums [&_tbody_th]:border-line [&_tbody_th]:border-t [&_tbody_th]:align-top"
      head={
        <tr>
          {(['ward', 'reached', 'missing', 'total', 'share'] as const).map((head) => (
            <th key={head} scope="col">
              {words[head]}
            </th>
          ))}
        </tr>
      }
    >
      {rows.map(([code, name, reached, missing, total, share]) => (
        <tr key={code}>
          <th scope="row">{name}</th>
          <td>{numberTo(paths.reached, code, reached)}</td>
          <td>{numberTo(paths.missing, code, missing)}</td>
          <td>{numberTo(paths.total, code, total)}</td>
          <td>{share}</td>
        </tr>
      ))}
    </Table>
  )
}

/** What a number counts is said by the heads of its row and column, and by the map's links. */
const numberTo = (path: string, code: string, value: string) =>
  value === '0' ? (
    value
  ) : (
    <a href={pathOf(path, code)} className="number-link">
      {value}
    </a>
  )

/** What a shade of the map stands for. */
export const ShadeBox = ({ shade }: { shade: number }) => (
  <span className={cn('inline-block size-4 rounded border border-line', shades[shade])} />
)
