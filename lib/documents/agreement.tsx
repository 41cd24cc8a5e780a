import { Page, Text, View } from '@react-pdf/renderer'
import { base, line, mm, muted, son } from './marks'
import type { Agreement, AgreementParty, AgreementText } from './types'

const centred = { ...base, textAlign: 'center' } as const

// An article stays on one page as long as it is no longer than a third of one.
const staysWhole = (body: string) => body.length < 1500

function Party({ party: { role, name, lines } }: { party: AgreementParty }) {
  return (
    <View style={{ marginTop: 8 }} wrap={false}>
      <Text style={{ ...base, fontWeight: 600 }}>
        {role}: {name}
      </Text>
      {lines.map(({ label, text }) => (
        <Text key={label} style={base}>
          {label}: {text}
        </Text>
      ))}
    </View>
  )
}

/** Room for the marks that signing tools like to draw. */
function Signing({ parties, signing }: Pick<AgreementText, 'parties' | 'signing'>) {
  return (
    <View wrap={false} style={{ marginTop: 16 }}>
      <Text style={{ ...base, fontSize: 9, color: muted, marginBottom: 8 }}>{signing}</Text>
      <View style={{ flexDirection: 'row', gap: 12 }}>
        {parties.map(({ role, name }) => (
          <View key={role} style={{ flex: 1, height: mm(34), border: `0.5pt solid ${line}`, padding: 6 }}>
            <Text style={{ ...centred, fontWeight: 600 }}>{role}</Text>
            <Text style={{ ...centred, fontSize: 9 }}>{name}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

function TextPages({ text, demo }: { text: AgreementText; demo: string | null }) {
  const { state, title, number, day, parties, articles, signing, foot } = text
  return (
    <Page size="A4" style={{ ...base, paddingHorizontal: mm(22), paddingTop: mm(18), paddingBottom: mm(22) }}>
      {demo ? <Text style={{ ...centred, color: son, fontWeight: 600, marginBottom: 6 }}>{demo}</Text> : null}
      {state ? (
        <View style={{ marginBottom: 14 }}>
          <Text style={{ ...centred, fontWeight: 600 }}>{state.name}</Text>
          <Text style={{ ...centred, fontWeight: 600, borderBottom: `0.7pt solid ${line}`, paddingBottom: 3 }}>
            {state.motto}
          </Text>
        </View>
      ) : null}
      <Text style={{ ...centred, fontSize: 16, lineHeight: 1.35, fontWeight: 600 }}>{title}</Text>
      <Text style={{ ...centred, color: muted }}>
        {number} · {day}
      </Text>
      {parties.map((party) => (
        <Party key={party.role} party={party} />
      ))}
      {articles.map((article) => (
        <View key={article.title} wrap={!staysWhole(article.body)} style={{ marginTop: 9 }}>
          <Text minPresenceAhead={30} style={{ ...base, fontWeight: 600 }}>
            {article.title}
          </Text>
          <Text style={{ ...base, textAlign: 'justify' }}>{article.body}</Text>
        </View>
      ))}
      {state ? <Signing parties={parties} signing={signing} /> : null}
      {/* A text that is drawn anew on each page needs a box that has its place. */}
      <View
        fixed
        style={{ position: 'absolute', left: mm(22), right: mm(22), bottom: mm(10) }}
        render={({ pageNumber }) => (
          <Text style={{ ...base, fontSize: 7.5, color: muted }}>
            {foot} · {pageNumber}
          </Text>
        )}
      />
    </Page>
  )
}

/** An agreement: each language begins a page; the parties sign beneath the first, which counts. */
export const AgreementPages = ({ texts, demo }: Agreement) =>
  texts.map((text) => <TextPages key={text.title} text={text} demo={demo} />)
