import { Page, Text, View } from '@react-pdf/renderer'
import { Brand, base, DemoMark, ink, line, mm, muted, son, wash } from './marks'
import { celadon, cobalt, ProgressBar, ShareChart } from './progress-charts'
import type { ProgressReport, ProgressTable } from './types'

const side = mm(18)
const inner = mm(210) - 2 * side
const padding = { paddingHorizontal: side, paddingTop: mm(16), paddingBottom: mm(20) } as const
const small = { ...base, fontSize: 8.5, color: muted } as const

const Heading = ({ children }: { children: string }) => (
  <Text minPresenceAhead={90} style={{ ...base, fontSize: 13, fontWeight: 600, marginTop: 16, marginBottom: 2 }}>
    {children}
  </Text>
)

/** A month's progress on A4: results first, then each group, the year behind, merchants, wards, and how it was counted. */
export function ProgressPages(report: ProgressReport) {
  const { words, heading, scope, summary, cards, targets, trends, tables, method, pageOf } = report
  return (
    <Page size="A4" style={{ ...base, ...padding }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Brand words={words} />
        <DemoMark words={words} />
      </View>
      <View style={{ borderBottom: `1pt solid ${son}`, marginTop: 18, paddingBottom: 10 }}>
        <Text style={{ ...base, fontSize: 23, lineHeight: 1.3, fontWeight: 600 }}>{heading}</Text>
        {scope.map((text) => (
          <Text key={text} style={{ ...base, fontSize: 10, color: muted }}>
            {text}
          </Text>
        ))}
      </View>
      <View style={{ marginTop: 10 }}>
        {summary.map((text) => (
          <Text key={text} style={{ ...base, fontSize: 10.5, marginBottom: 4 }}>
            {text}
          </Text>
        ))}
      </View>
      <Cards cards={cards} />
      {targets.map((target) => (
        <TargetTable key={target.title} target={target} />
      ))}
      <Heading>{trends.title}</Heading>
      <Text style={{ ...small, marginBottom: 6 }}>{trends.note}</Text>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 12 }}>
        {trends.charts.map((chart) => (
          <View key={chart.name} wrap={false} style={{ width: (inner - 24) / 3 }}>
            <Text style={{ ...base, fontSize: 8.5, lineHeight: 1.35, fontWeight: 600, height: 24 }}>{chart.name}</Text>
            <ShareChart chart={chart} width={(inner - 24) / 3} height={58} />
            <Text style={{ ...base, fontSize: 8 }}>{chart.tally}</Text>
          </View>
        ))}
      </View>
      {tables.map((table) => (
        <NumberTable key={table.title} table={table} />
      ))}
      <Heading>{method.title}</Heading>
      {method.lines.map(({ label, text }) => (
        <View key={label} wrap={false} style={{ flexDirection: 'row', gap: 10, paddingVertical: 2 }}>
          <Text style={{ ...small, width: '24%' }}>{label}</Text>
          <Text style={{ ...base, fontSize: 8.5, flex: 1 }}>{text}</Text>
        </View>
      ))}
      <Foot text={words.foot} pageOf={pageOf} />
    </Page>
  )
}

function Cards({ cards }: { cards: ProgressReport['cards'] }) {
  return (
    <View style={{ flexDirection: 'row', gap: 10, marginTop: 10 }}>
      {cards.map((card) => (
        <View
          key={card.title}
          wrap={false}
          style={{
            flex: 1,
            backgroundColor: wash,
            borderTop: `2pt solid ${card.isMet ? celadon : cobalt}`,
            padding: 9,
          }}
        >
          <Text style={{ ...base, fontSize: 9, lineHeight: 1.35, fontWeight: 600, minHeight: 26 }}>{card.title}</Text>
          <Text style={{ ...base, fontSize: 22, lineHeight: 1.3, fontWeight: 600 }}>{card.figure}</Text>
          <Text style={small}>{card.unit}</Text>
          <Text style={{ ...base, fontSize: 9, marginTop: 3 }}>{card.result}</Text>
          <Text style={{ ...small, fontSize: 7.5, marginTop: 3 }}>{card.note}</Text>
        </View>
      ))}
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
    <View>
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

function NumberTable({ table: { title, note, head, widths, rows } }: { table: ProgressTable }) {
  const cell = (i: number) => ({
    ...base,
    fontSize: 8.5,
    lineHeight: 1.4,
    width: `${widths[i] ?? 10}%`,
    paddingRight: 5,
    textAlign: i === 0 ? ('left' as const) : ('right' as const),
  })
  return (
    <View>
      <Heading>{title}</Heading>
      {note ? <Text style={{ ...small, marginBottom: 4 }}>{note}</Text> : null}
      <View
        minPresenceAhead={30}
        style={{ flexDirection: 'row', backgroundColor: wash, paddingVertical: 3, paddingHorizontal: 4 }}
      >
        {head.map((text, i) => (
          <Text key={text} style={{ ...cell(i), fontWeight: 600 }}>
            {text}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <View
          key={row[0]}
          wrap={false}
          style={{
            ...{ flexDirection: 'row', paddingVertical: 2, paddingHorizontal: 4 },
            borderBottom: `0.5pt solid ${line}`,
          }}
        >
          {row.map((text, i) => (
            <Text key={head[i]} style={{ ...cell(i), color: ink }}>
              {text}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}

const Foot = ({ text, pageOf }: { text: string; pageOf: string }) => (
  <View
    fixed
    style={{
      ...{ position: 'absolute', left: side, right: side, bottom: mm(9) },
      ...{ flexDirection: 'row', justifyContent: 'space-between' },
    }}
  >
    <Text style={{ ...small, fontSize: 7.5 }}>{text}</Text>
    <Text
      style={{ ...small, fontSize: 7.5 }}
      render={({ pageNumber, totalPages }) =>
        pageOf.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))
      }
    />
  </View>
)
