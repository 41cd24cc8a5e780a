'use client'

import { cn } from '@/components/ui/class-names'
import { Table } from '@/components/ui/table'

/** A ward's figures as they are shown; `tile` is its place on the map. Bare texts, since the browser is sent them twice. */
export type WardRow = {
  code: string
  name: string
  short: string
  tally: [reached: string, missing: string, total: string]
  share: string
  shade: number
  tile: [column: number, row: number] | null
}

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

const pathOf = (path: string, { code }: WardRow) => path.replace('*', code)

/** The wards as tiles, each roughly where it lies; on small screens, where names would not fit, the table stands alone. */
export function WardTiles({ rows, paths, words, columns }: Props & { columns: number }) {
  return (
    <ul className="grid gap-0.5" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {rows.map((row) => {
        const { code, name, short, tally, share, shade, tile } = row
        if (!tile) return null
        const isEmpty = tally[2] === '0'
        const said = (isEmpty ? words.empty : words.tile)
          .replace('{name}', name)
          .replace('{tally}', `${tally[0]} / ${tally[2]}`)
          .replace('{share}', share)
        return (
          <li key={code} style={{ gridColumn: tile[0], gridRow: tile[1] }}>
            <a href={pathOf(paths.total, row)} title={said} className={cn('ward-tile', shades[shade])}>
              <span>{short}</span> <b>{isEmpty ? '–' : share}</b>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The same figures as a table, each number with the way to its rows. */
export function WardTable({ rows, paths, words }: Props) {
  const sides = ['reached', 'missing', 'total'] as const
  return (
    <Table
      caption={words.caption}
      head={
        <tr>
          {(['ward', ...sides, 'share'] as const).map((head) => (
            <th key={head} scope="col">
              {words[head]}
            </th>
          ))}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.code} className="tabular-nums">
          <th scope="row" className="border-t border-line align-top">
            {row.name}
          </th>
          {sides.map((side, at) => (
            <td key={side}>
              {row.tally[at] === '0' ? (
                '0'
              ) : (
                <a href={pathOf(paths[side], row)} className="number-link">
                  {row.tally[at]}
                  <span className="sr-only">{` (${words[side]}: ${row.name})`}</span>
                </a>
              )}
            </td>
          ))}
          <td>{row.share}</td>
        </tr>
      ))}
    </Table>
  )
}

/** What a shade of the map stands for. */
export const ShadeBox = ({ shade }: { shade: number }) => (
  <span className={cn('inline-block size-4 rounded border border-line', shades[shade])} />
)
