import { Text, View } from '@react-pdf/renderer'
import { base, line, muted } from './marks'
import { inner, small } from './progress-page'
import type { ProgressMap } from './types'

const grounds = ['#FFFFFF', '#DDE4F1', '#B9C7E2', '#8FA5CF', '#D9E9E1'] as const
const HEIGHT = 42
const GAP = 1.5

/** The wards as tiles; shades are told apart in grey too, and each tile has its number. */
export function WardTiles({ map: { note, columns, tiles, legend } }: { map: ProgressMap }) {
  const width = (inner - GAP * (columns - 1)) / columns
  const rows = Math.max(0, ...tiles.map(({ row }) => row))
  return (
    <View wrap={false}>
      <Text style={{ ...small, marginBottom: 6 }}>{note}</Text>
      <View style={{ height: rows * (HEIGHT + GAP), position: 'relative' }}>
        {tiles.map((tile) => (
          <View
            key={`${tile.column} ${tile.row}`}
            style={{
              ...{
                position: 'absolute',
                left: (tile.column - 1) * (width + GAP),
                top: (tile.row - 1) * (HEIGHT + GAP),
              },
              ...{ width, height: HEIGHT, padding: 2, justifyContent: 'space-between' },
              ...{ backgroundColor: grounds[tile.shade], border: `0.5pt solid ${line}` },
            }}
          >
            <Text style={{ ...base, fontSize: 6.6, lineHeight: 1.25 }}>{tile.name}</Text>
            <Text style={{ ...base, fontSize: 8, lineHeight: 1.2, fontWeight: 600 }}>{tile.share}</Text>
          </View>
        ))}
      </View>
      <View style={{ flexDirection: 'row', gap: 14, marginTop: 6 }}>
        {legend.map((text, i) => (
          <View key={text} style={{ flexDirection: 'row', alignItems: 'center', gap: 4 }}>
            <View style={{ width: 9, height: 9, backgroundColor: grounds[i], border: `0.5pt solid ${muted}` }} />
            <Text style={{ ...small, fontSize: 7.5 }}>{text}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
