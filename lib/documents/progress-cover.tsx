import { Link, Page, Text, View } from '@react-pdf/renderer'
import { Brand, base, DemoMark, line, mm, muted, son, wash } from './marks'
import { celadon, cobalt } from './progress-charts'
import { Foot, inner, padding, small } from './progress-page'
import type { ProgressReport } from './types'

/** The first page: what it is, of when, what it says, and what follows. */
export function ProgressCover(report: ProgressReport) {
  const { words, heading, scope, cover, sections, summary, cards, page } = report
  return (
    <Page size="A4" style={{ ...base, ...padding }}>
      <Foot text={words.foot} page={page} />
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Brand words={words} scale={1.25} />
        <DemoMark words={words} size={10} />
      </View>
      <View style={{ marginTop: mm(24), borderLeft: `4pt solid ${son}`, paddingLeft: 16 }}>
        <Text style={{ ...base, fontSize: 11, color: muted }}>{cover.kicker}</Text>
        <Text style={{ ...base, fontSize: 28, lineHeight: 1.3, fontWeight: 600, marginTop: 4, marginBottom: 8 }}>
          {heading}
        </Text>
        {scope.map((text) => (
          <Text key={text} style={{ ...base, fontSize: 11.5 }}>
            {text}
          </Text>
        ))}
      </View>
      <Cards cards={cards} />
      <View style={{ marginTop: 22 }}>
        <Text style={{ ...base, fontSize: 14, fontWeight: 600, marginBottom: 6 }}>{cover.summaryTitle}</Text>
        {summary.map((text) => (
          <View key={text} style={{ flexDirection: 'row', gap: 8, marginBottom: 5 }}>
            <View style={{ width: 5, height: 5, marginTop: 6, backgroundColor: son }} />
            <Text style={{ ...base, fontSize: 11, flex: 1 }}>{text}</Text>
          </View>
        ))}
      </View>
      <View
        style={{ flexDirection: 'row', gap: 24, marginTop: 'auto', borderTop: `0.5pt solid ${line}`, paddingTop: 10 }}
      >
        <View style={{ width: (inner - 24) / 2 }}>
          <Text style={{ ...base, fontSize: 9, fontWeight: 600 }}>{cover.contentsTitle}</Text>
          {sections.map(({ id, title }, i) => (
            <Link key={id} src={`#${id}`} style={{ ...small, lineHeight: 1.4, textDecoration: 'none' }}>
              {`${i + 1}. ${title}`}
            </Link>
          ))}
        </View>
        <View style={{ width: (inner - 24) / 2 }}>
          {cover.lines.map(({ label, text }) => (
            <View key={label} style={{ marginBottom: 4 }}>
              <Text style={{ ...base, fontSize: 9, fontWeight: 600 }}>{label}</Text>
              <Text style={{ ...small, lineHeight: 1.4 }}>{text}</Text>
            </View>
          ))}
        </View>
      </View>
    </Page>
  )
}

function Cards({ cards }: { cards: ProgressReport['cards'] }) {
  return (
    <View style={{ flexDirection: 'row', gap: 10, marginTop: 26 }}>
      {cards.map((card) => (
        <View
          key={card.title}
          wrap={false}
          style={{
            flex: 1,
            backgroundColor: wash,
            borderTop: `3pt solid ${card.isMet ? celadon : cobalt}`,
            padding: 11,
          }}
        >
          <Text style={{ ...base, fontSize: 9.5, lineHeight: 1.35, fontWeight: 600, minHeight: 40 }}>{card.title}</Text>
          <Text style={{ ...base, fontSize: 26, lineHeight: 1.3, fontWeight: 600 }}>{card.figure}</Text>
          <Text style={small}>{card.unit}</Text>
          <Text
            style={{ ...base, fontSize: 10, fontWeight: 600, marginTop: 3, color: card.isMet ? '#2C5A4B' : cobalt }}
          >
            {card.result}
          </Text>
          <Text style={{ ...small, fontSize: 7.5, marginTop: 4 }}>{card.note}</Text>
        </View>
      ))}
    </View>
  )
}
