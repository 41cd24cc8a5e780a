import { Page, Text, View } from '@react-pdf/renderer'
import { Brand, base, DemoMark, fitting, line, mm, muted, QrCode, Stars, shownAddress } from './marks'
import type { StallCard } from './types'

/** A card to stand on a stall: whose it is, and the code that leads to everything it sells. */
export function StallPage({ size, words, merchant }: StallCard) {
  const scale = size === 'A4' ? 1 : 0.7
  const side = mm(18) * scale
  return (
    <Page size={size} style={{ ...base, padding: side, justifyContent: 'space-between', alignItems: 'center' }}>
      <View style={{ width: '100%', flexDirection: 'row', justifyContent: 'space-between' }}>
        <Brand words={words} scale={1.3 * scale} />
        <DemoMark words={words} size={9 * scale} />
      </View>
      <View style={{ alignItems: 'center', gap: 6 * scale }}>
        <Text
          style={{
            ...base,
            fontSize: fitting(merchant.name, 40 * scale, 34),
            lineHeight: 1.3,
            fontWeight: 600,
            textAlign: 'center',
          }}
        >
          {merchant.name}
        </Text>
        {merchant.place ? (
          <Text style={{ ...base, fontSize: 15 * scale, color: muted, textAlign: 'center' }}>{merchant.place}</Text>
        ) : null}
      </View>
      <View style={{ alignItems: 'center', gap: 8 * scale }}>
        <QrCode url={merchant.url} side={mm(96) * scale} />
        <Text style={{ ...base, fontSize: 17 * scale, lineHeight: 1.35, fontWeight: 600, textAlign: 'center' }}>
          {words.scan}
        </Text>
        <Text style={{ ...base, fontSize: 10 * scale, color: muted }}>{shownAddress(merchant.url)}</Text>
      </View>
      <View style={{ width: '100%' }}>
        {merchant.products.map(({ name, stars }) => (
          <View
            key={name}
            style={{
              flexDirection: 'row',
              justifyContent: 'space-between',
              gap: 12 * scale,
              paddingVertical: 5 * scale,
              borderTop: `0.5pt solid ${line}`,
            }}
          >
            <Text style={{ ...base, fontSize: 13 * scale, flex: 1, maxLines: 1, textOverflow: 'ellipsis' }}>
              {name}
            </Text>
            <Stars count={stars} size={12 * scale} label={words.stars} />
          </View>
        ))}
        {merchant.more ? (
          <Text style={{ ...base, fontSize: 11 * scale, color: muted, paddingTop: 4 * scale }}>{merchant.more}</Text>
        ) : null}
      </View>
    </Page>
  )
}
