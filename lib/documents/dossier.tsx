import { Page, Text, View } from '@react-pdf/renderer'
import { Brand, base, DemoMark, line, mm, muted, wash } from './marks'
import { CertificateBox, ProductBody } from './product-sheet'
import type { Dossier, DossierTable } from './types'

const cell = { ...base, fontSize: 8.5, flex: 1, paddingRight: 6 } as const

function Table({ table: { title, note, head, rows, empty } }: { table: DossierTable }) {
  return (
    <View style={{ marginTop: 11 }}>
      <Text minPresenceAhead={60} style={{ ...base, fontSize: 12, fontWeight: 600 }}>
        {title}
      </Text>
      {note ? <Text style={{ ...base, fontSize: 8.5, color: muted, marginBottom: 3 }}>{note}</Text> : null}
      {rows.length === 0 ? <Text style={{ ...base, fontSize: 9 }}>{empty}</Text> : null}
      {rows.length > 0 ? (
        <View style={{ flexDirection: 'row', backgroundColor: wash, paddingHorizontal: 4, paddingVertical: 2.5 }}>
          {head.map((text) => (
            <Text key={text} style={{ ...cell, fontWeight: 600 }}>
              {text}
            </Text>
          ))}
        </View>
      ) : null}
      {rows.map((row, at) => (
        <View
          key={`${at + 1}-${row[0]}`}
          wrap={false}
          style={{
            flexDirection: 'row',
            paddingHorizontal: 4,
            paddingVertical: 2.5,
            borderBottom: `0.5pt solid ${line}`,
          }}
        >
          {row.map((text, column) => (
            <Text key={head[column]} style={cell}>
              {text}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}

const padding = { paddingHorizontal: mm(16), paddingTop: mm(16), paddingBottom: mm(20) } as const

const Foot = ({ text }: { text: string }) => (
  <View fixed style={{ position: 'absolute', left: mm(16), right: mm(16), bottom: mm(9) }}>
    <Text style={{ ...base, fontSize: 7.5, color: muted }}>{text}</Text>
  </View>
)

/** What the booth knows of one product, dated and with its source, then its page as shoppers see it. */
export function DossierPages({ title, words, intro, facts, tables, source, page, pageTitle }: Dossier) {
  return (
    <>
      <Page size="A4" style={{ ...base, ...padding }}>
        <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 16 }}>
          <Brand words={words} />
          <DemoMark words={words} />
        </View>
        <Text style={{ ...base, fontSize: 20, lineHeight: 1.3, fontWeight: 600 }}>{title}</Text>
        <Text style={{ ...base, color: muted, marginTop: 4, marginBottom: 8 }}>{intro}</Text>
        {/* Not at the end, where two lines could end up on a page of their own. */}
        <Text style={{ ...base, fontSize: 8.5, color: muted, marginBottom: 8 }}>{source}</Text>
        {facts.map(({ label, text }) => (
          <View
            key={label}
            wrap={false}
            style={{ flexDirection: 'row', gap: 10, paddingVertical: 2, borderBottom: `0.5pt solid ${line}` }}
          >
            <Text style={{ ...base, fontSize: 9, color: muted, width: '34%' }}>{label}</Text>
            <Text style={{ ...base, fontSize: 9, flex: 1 }}>{text}</Text>
          </View>
        ))}
        {tables.map((table) => (
          <Table key={table.title} table={table} />
        ))}
        <Foot text={words.foot} />
      </Page>
      {page ? (
        <Page size="A4" style={{ ...base, ...padding }}>
          <Text style={{ ...base, fontSize: 12, fontWeight: 600, marginBottom: 10 }}>{pageTitle}</Text>
          <ProductBody product={page} words={words} scale={1} />
          <CertificateBox product={page} words={words} scale={1} />
          <Foot text={words.foot} />
        </Page>
      ) : null}
    </>
  )
}
