import { Text, View } from '@react-pdf/renderer'
import { base, ink, line, muted, wash } from './marks'
import { ProgressBar } from './progress-charts'
import { inner, SubHeading, small } from './progress-page'
import type { ProgressReport, ProgressRow, ProgressTable } from './types'

const columns = [36, 13, 9, 17, 9, 16] as const
const right = { textAlign: 'right' as const }
/** How a column is set: words to the left, numbers to the right. */
const set = [{}, right, right, { paddingLeft: 12 }, right, { paddingLeft: 12 }] as const
const widthOf = (i: number) => ({ width: `${columns[i] ?? 10}%` })

/** One target, every group a row, with all of them together below. */
export function TargetTable({
  target: { title, note, line: mark, lineLabel, head, rows, total },
}: {
  target: ProgressReport['targets'][number]
}) {
  return (
    <View wrap={false}>
      <SubHeading>{title}</SubHeading>
      <Text style={{ ...small, marginBottom: 4 }}>{note}</Text>
      <View style={{ ...headRow, alignItems: 'flex-end' }}>
        {head.map((text, i) => (
          <Text
            key={text}
            style={{ ...base, fontSize: 8.5, lineHeight: 1.35, fontWeight: 600, ...widthOf(i), ...set[i] }}
          >
            {text}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <TargetRow key={row.name} row={row} mark={mark} />
      ))}
      {total ? <TargetRow row={total} mark={mark} isTotal /> : null}
      <Text style={{ ...small, fontSize: 7.5, marginTop: 2 }}>{lineLabel}</Text>
    </View>
  )
}

function TargetRow({ row, mark, isTotal }: { row: ProgressRow; mark: number; isTotal?: boolean }) {
  const weight = isTotal ? 600 : 400
  const cell = (i: number) => ({ ...base, fontSize: 9, lineHeight: 1.35, fontWeight: weight, ...widthOf(i), ...set[i] })
  return (
    <View
      wrap={false}
      style={{
        ...{ flexDirection: 'row', alignItems: 'center', paddingVertical: 2.6, paddingHorizontal: 4 },
        ...(isTotal ? { borderTop: `1pt solid ${muted}`, marginTop: -0.5 } : { borderBottom: `0.5pt solid ${line}` }),
      }}
    >
      <Text style={cell(0)}>{row.name}</Text>
      <Text style={{ ...cell(1), fontWeight: 600 }}>{row.tally}</Text>
      <Text style={cell(2)}>{row.share}</Text>
      <View style={{ ...widthOf(3), ...set[3] }}>
        <ProgressBar part={row.part} mark={mark} isMet={row.isMet === true} width={inner * 0.17 - 14} height={9} />
      </View>
      <Text style={cell(4)}>{row.change}</Text>
      <Text style={{ ...cell(5), fontWeight: row.isMet ? 600 : weight }}>{row.result}</Text>
    </View>
  )
}

const headRow = { flexDirection: 'row', backgroundColor: wash, paddingVertical: 3, paddingHorizontal: 4 } as const

const cellStyle = (widths: number[], i: number, isWords = false) => ({
  ...base,
  fontSize: 8.5,
  lineHeight: 1.4,
  width: `${widths[i] ?? 10}%`,
  ...(i === 0 || isWords ? { paddingRight: 6 } : { paddingLeft: 4, ...right }),
})

type Body = Pick<ProgressTable, 'head' | 'widths' | 'rows'> & { isWords?: boolean }

function Rows({ head, widths, rows, isWords }: Body) {
  return (
    <View>
      <View style={{ ...headRow, alignItems: 'flex-end' }}>
        {head.map((text, i) => (
          <Text key={text} style={{ ...cellStyle(widths, i, isWords), fontWeight: 600 }}>
            {text}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <View
          key={row[0]}
          style={{
            ...{ flexDirection: 'row', paddingVertical: 2, paddingHorizontal: 4 },
            borderBottom: `0.5pt solid ${line}`,
          }}
        >
          {row.map((text, i) => (
            <Text key={head[i]} style={{ ...cellStyle(widths, i, isWords), color: ink }}>
              {text}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}

/** A table that stays on one page; its columns are numbers, or words where said. */
export function NumberTable({ table: { title, note, ...rest }, isWords }: { table: ProgressTable; isWords?: boolean }) {
  return (
    <View wrap={false}>
      <SubHeading>{title}</SubHeading>
      {note ? <Text style={{ ...small, marginBottom: 4 }}>{note}</Text> : null}
      <Rows {...rest} isWords={isWords} />
    </View>
  )
}

/** Rows of one half of a page; as many as fit below the title of the first. */
const HALF = 38

/** A table of many rows in two columns, page by page, below its heading. */
export function LongTable({ table: { note, head, widths, rows } }: { table: ProgressTable }) {
  const pages = Array.from({ length: Math.ceil(rows.length / (2 * HALF)) }, (_, i) =>
    rows.slice(i * 2 * HALF, (i + 1) * 2 * HALF),
  )
  return pages.map((page, i) => {
    const half = Math.ceil(page.length / 2)
    return (
      <View key={page[0]?.[0]} wrap={false} style={{ marginTop: i === 0 ? 0 : 12 }}>
        {i === 0 && note ? <Text style={{ ...small, marginBottom: 4 }}>{note}</Text> : null}
        <View style={{ flexDirection: 'row', gap: 14 }}>
          {[page.slice(0, half), page.slice(half)].map((part) => (
            <View key={part[0]?.[0] ?? 'rest'} style={{ width: (inner - 14) / 2 }}>
              <Rows head={head} widths={widths} rows={part} />
            </View>
          ))}
        </View>
      </View>
    )
  })
}
