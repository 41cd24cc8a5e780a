import { Text, View } from '@react-pdf/renderer'
import { base, mm, muted, son } from './marks'

const side = mm(18)

/** The width between the margins, in points. */
export const inner = mm(210) - 2 * side
export const padding = { paddingHorizontal: side, paddingTop: mm(16), paddingBottom: mm(20) } as const
export const small = { ...base, fontSize: 8.5, color: muted } as const

/** Where a part of the report begins: what the contents and a reader's outline lead to. */
export const Section = ({ id, title }: { id: string; title: string }) => (
  // Spread, as the engine takes a bookmark on any part and its types name only pages.
  <View id={id} {...{ bookmark: title }} style={{ marginTop: 14, marginBottom: 2 }}>
    <Text style={{ ...base, fontSize: 15, lineHeight: 1.35, fontWeight: 600, color: son }}>{title}</Text>
  </View>
)

/** A heading within a part; it never stands alone at the foot of a page. */
export const SubHeading = ({ children }: { children: string }) => (
  <Text minPresenceAhead={90} style={{ ...base, fontSize: 11.5, fontWeight: 600, marginTop: 8, marginBottom: 1 }}>
    {children}
  </Text>
)

const foot = { ...small, fontSize: 7.5, position: 'absolute', bottom: mm(9) } as const

// Each by itself: a number that is filled in page by page takes what stands beside it along.
export const Foot = ({ text, page }: { text: string; page: string }) => (
  <>
    <Text fixed style={{ ...foot, left: side }}>
      {text}
    </Text>
    <View
      fixed
      style={{ position: 'absolute', bottom: mm(9), right: side, width: 120 }}
      render={({ pageNumber, totalPages }: { pageNumber: number; totalPages?: number }) => (
        <Text style={{ ...small, fontSize: 7.5, textAlign: 'right' }}>
          {page.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages ?? pageNumber))}
        </Text>
      )}
    />
  </>
)
