import { Page, Text, View } from '@react-pdf/renderer'
import { base, ink, line, wash } from './marks'
import { ProgressBar, ShareChart } from './progress-charts'
import { ProgressCover } from './progress-cover'
import { WardTiles } from './progress-map'
import { Foot, Heading, inner, padding, small } from './progress-page'
import type { ProgressReport, ProgressTable } from './types'

/** A month's progress on A4: a first page with its results, each group, the year behind, merchants, wards, and how it was counted. */
export function ProgressPages(report: ProgressReport) {
  const { words, targets, tables, map, definitions, method, page } = report
  return (
    <>
      <ProgressCover {...report} />
      <Page size="A4" style={{ ...base, ...padding }}>
        <Foot text={words.foot} page={page} />
        {targets.map((target) => (
          <TargetTable key={target.title} target={target} />
        ))}
        <Trends trends={report.trends} />
        {tables
          .filter(({ isLong }) => !isLong)
          .map((table) => (
            <NumberTable key={table.title} table={table} />
          ))}
        {map ? <WardTiles map={map} /> : null}
        {tables
          .filter(({ isLong }) => isLong)
          .map((table) => (
            <LongTable key={table.title} table={table} />
          ))}
        <NumberTable table={definitions} isWords />
        <View wrap={false}>
          <Heading>{method.title}</Heading>
          {method.lines.map(({ label, text }) => (
            <View key={label} wrap={false} style={{ flexDirection: 'row', gap: 10, paddingVertical: 2 }}>
              <Text style={{ ...small, width: '24%' }}>{label}</Text>
              <Text style={{ ...base, fontSize: 8.5, flex: 1 }}>{text}</Text>
            </View>
          ))}
        </View>
      </Page>
    </>
  )
}

function Trends({ trends }: { trends: ProgressReport['trends'] }) {
  return (
    <View wrap={false}>
      <Heading>{trends.title}</Heading>
      <Text style={{ ...small, marginBottom: 6 }}>{trends.note}</Text>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 12 }}>
        {trends.charts.map((chart) => (
          <View key={chart.name} wrap={false} style={{ width: (inner - 24) / 3 }}>
            <Text style={{ ...base, fontSize: 8.5, lineHeight: 1.35, fontWeight: 600, height: 24 }}>{chart.name}</Text>
            <ShareChart chart={chart} width={(inner - 24) / 3} height={64} />
            <Text style={{ ...base, fontSize: 8 }}>{chart.tally}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

const columns = ['27%', '15%', '10%', '22%', '11%', '15%'] as const

function TargetTable({
  target: { title, note, line: mark, lineLabel, head, rows },
}: {
  target: ProgressReport['targets'][number]
}) {
  return (
    <View wrap={false}>
      <Heading>{title}</Heading>
      <Text style={{ ...small, marginBottom: 4 }}>{note}</Text>
      <View style={{ flexDirection: 'row', backgroundColor: wash, paddingVertical: 3, paddingHorizontal: 4 }}>
        {head.map((text, i) => (
          <Text key={text} style={{ ...base, fontSize: 8.5, fontWeight: 600, width: columns[i] }}>
            {text}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <View
          key={row.name}
          wrap={false}
          style={{
            ...{ flexDirection: 'row', alignItems: 'center', paddingVertical: 3.5, paddingHorizontal: 4 },
            borderBottom: `0.5pt solid ${line}`,
          }}
        >
          <Text style={{ ...base, fontSize: 9, lineHeight: 1.35, width: columns[0], paddingRight: 6 }}>{row.name}</Text>
          <Text style={{ ...base, fontSize: 9.5, fontWeight: 600, width: columns[1] }}>{row.tally}</Text>
          <Text style={{ ...base, fontSize: 9, width: columns[2] }}>{row.share}</Text>
          <View style={{ width: columns[3], paddingRight: 8 }}>
            <ProgressBar part={row.part} mark={mark} isMet={row.isMet === true} width={inner * 0.22 - 10} height={9} />
          </View>
          <Text style={{ ...base, fontSize: 9, width: columns[4] }}>{row.change}</Text>
          <Text style={{ ...base, fontSize: 9, width: columns[5], fontWeight: row.isMet ? 600 : 400 }}>
            {row.result}
          </Text>
        </View>
      ))}
      <Text style={{ ...small, fontSize: 7.5, marginTop: 2 }}>{lineLabel}</Text>
    </View>
  )
}

const cellStyle = (widths: number[], i: number, isWords = false) => ({
  ...base,
  fontSize: 8.5,
  lineHeight: 1.4,
  width: `${widths[i] ?? 10}%`,
  paddingRight: 5,
  textAlign: i === 0 || isWords ? ('left' as const) : ('right' as const),
})

type Body = Pick<ProgressTable, 'head' | 'widths' | 'rows'> & { isWords?: boolean }

function Rows({ head, widths, rows, isWords }: Body) {
  return (
    <View>
      <View style={{ flexDirection: 'row', backgroundColor: wash, paddingVertical: 3, paddingHorizontal: 4 }}>
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
function NumberTable({ table: { title, note, ...rest }, isWords }: { table: ProgressTable; isWords?: boolean }) {
  return (
    <View wrap={false}>
      <Heading>{title}</Heading>
      {note ? <Text style={{ ...small, marginBottom: 4 }}>{note}</Text> : null}
      <Rows {...rest} isWords={isWords} />
    </View>
  )
}

/** Rows of one half of a page; as many as fit below the title of the first. */
const HALF = 38

/** A table of many rows in two columns, page by page. */
function LongTable({ table: { title, note, head, widths, rows } }: { table: ProgressTable }) {
  const pages = Array.from({ length: Math.ceil(rows.length / (2 * HALF)) }, (_, i) =>
    rows.slice(i * 2 * HALF, (i + 1) * 2 * HALF),
  )
  return pages.map((page, i) => {
    const half = Math.ceil(page.length / 2)
    return (
      <View key={page[0]?.[0]} wrap={false} style={{ marginTop: i === 0 ? 0 : 12 }}>
        {i === 0 ? <Heading>{title}</Heading> : null}
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
