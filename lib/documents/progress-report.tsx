import { Page, Text, View } from '@react-pdf/renderer'
import { base } from './marks'
import { ShareChart } from './progress-charts'
import { ProgressCover } from './progress-cover'
import { WardTiles } from './progress-map'
import { Foot, inner, padding, Section, SubHeading, small } from './progress-page'
import { LongTable, NumberTable, TargetTable } from './progress-tables'
import type { ProgressReport, ReportSection } from './types'

/**
 * A month's progress on A4: a first page with its results, then each group and the year behind, merchants and how it was
 * counted, and the wards as a map and a table.
 */
export function ProgressPages(report: ProgressReport) {
  const { words, sections, targets, trends, tables, definitions, method, map, wards, page } = report
  const headed = (id: ReportSection) => {
    const at = sections.findIndex((one) => one.id === id)
    return { id, title: `${at + 1}. ${sections[at]?.title ?? ''}` }
  }
  const foot = <Foot text={words.foot} page={page} />
  // Pages of their own, as the engine leaves an empty one before some breaks.
  return (
    <>
      <ProgressCover {...report} />
      <Page size="A4" style={{ ...base, ...padding }}>
        {foot}
        <Section {...headed('groups')} />
        {targets.map((target) => (
          <TargetTable key={target.title} target={target} />
        ))}
        <View wrap={false}>
          <Section {...headed('trends')} />
          <Trends trends={trends} />
        </View>
      </Page>
      <Page size="A4" style={{ ...base, ...padding }}>
        {foot}
        <Section {...headed('merchants')} />
        {tables.map((table) => (
          <NumberTable key={table.title} table={table} />
        ))}
        <View wrap={false}>
          <Section {...headed('method')} />
          <NumberTable table={definitions} isWords />
        </View>
        <Method method={method} />
      </Page>
      {map ? (
        <Page size="A4" style={{ ...base, ...padding }}>
          {foot}
          <Section {...headed('map')} />
          <WardTiles map={map} />
        </Page>
      ) : null}
      {wards ? (
        <Page size="A4" style={{ ...base, ...padding }}>
          {foot}
          <Section {...headed('wards')} />
          <LongTable table={wards} />
        </Page>
      ) : null}
    </>
  )
}

function Trends({ trends }: { trends: ProgressReport['trends'] }) {
  const width = (inner - 36) / 3
  return (
    <>
      <Text style={{ ...small, marginBottom: 6 }}>{trends.note}</Text>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 18, rowGap: 8 }}>
        {trends.charts.map((chart) => (
          <View key={chart.name} wrap={false} style={{ width }}>
            <Text style={{ ...base, fontSize: 8.5, lineHeight: 1.35, fontWeight: 600, minHeight: 24 }}>
              {chart.name}
            </Text>
            <ShareChart chart={chart} width={width} height={44} />
          </View>
        ))}
      </View>
    </>
  )
}

function Method({ method }: { method: ProgressReport['method'] }) {
  return (
    <View wrap={false}>
      <SubHeading>{method.title}</SubHeading>
      {method.lines.map(({ label, text }) => (
        <View key={label} wrap={false} style={{ flexDirection: 'row', gap: 10, paddingVertical: 2 }}>
          <Text style={{ ...small, width: '20%' }}>{label}</Text>
          <Text style={{ ...base, fontSize: 8.5, flex: 1 }}>{text}</Text>
        </View>
      ))}
    </View>
  )
}
