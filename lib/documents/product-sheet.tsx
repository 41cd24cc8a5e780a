import { Page, Text, View } from '@react-pdf/renderer'
import {
  Brand,
  base,
  DemoMark,
  fitting,
  line,
  mm,
  muted,
  QrCode,
  Square,
  Stars,
  shownAddress,
  son,
  wash,
} from './marks'
import type { PrintedLine, PrintedProduct, PrintedWords } from './types'

function Lines({ lines, scale }: { lines: PrintedLine[]; scale: number }) {
  return (
    <View>
      {lines.map(({ label, text }) => (
        <View
          key={label}
          wrap={false}
          style={{
            flexDirection: 'row',
            gap: 10 * scale,
            paddingVertical: 3 * scale,
            borderBottom: `0.5pt solid ${line}`,
          }}
        >
          <Text style={{ ...base, fontSize: 9 * scale, color: muted, width: '34%' }}>{label}</Text>
          <Text style={{ ...base, fontSize: 9 * scale, flex: 1 }}>{text}</Text>
        </View>
      ))}
    </View>
  )
}

/** What a shopper reads of one product; flows on to further pages when there is much of it. */
export function ProductBody({
  product,
  words,
  scale,
}: {
  product: PrintedProduct
  words: PrintedWords
  scale: number
}) {
  const side = mm(78) * scale
  return (
    <View>
      <View style={{ flexDirection: 'row', gap: 18 * scale }}>
        <Square picture={product.picture} side={side} />
        <View style={{ flex: 1, gap: 6 * scale }}>
          <Text style={{ ...base, fontSize: 9 * scale, color: muted }}>{product.setName}</Text>
          <Text style={{ ...base, fontSize: fitting(product.name, 24 * scale, 44), lineHeight: 1.3, fontWeight: 600 }}>
            {product.name}
          </Text>
          {product.otherName ? (
            <Text style={{ ...base, fontSize: 11 * scale, color: muted }}>{product.otherName}</Text>
          ) : null}
          <Stars count={product.stars} size={14 * scale} label={words.stars} />
          <View>
            <Text style={{ ...base, fontSize: 11 * scale, fontWeight: 600 }}>{product.maker}</Text>
            {product.place ? <Text style={{ ...base, fontSize: 10 * scale }}>{product.place}</Text> : null}
          </View>
          {product.price ? (
            <Text style={{ ...base, fontSize: 16 * scale, lineHeight: 1.3, fontWeight: 600, color: son }}>
              {[product.price.amount, product.price.per].filter(Boolean).join(' ')}
            </Text>
          ) : null}
        </View>
      </View>
      <View style={{ marginTop: 14 * scale, gap: 6 * scale }}>
        {product.story.map((paragraph) => (
          <Text key={paragraph} style={{ ...base, fontSize: 10.5 * scale, lineHeight: 1.6 }}>
            {paragraph}
          </Text>
        ))}
      </View>
      {product.details.length > 0 ? (
        <View style={{ marginTop: 12 * scale }}>
          <Lines lines={product.details} scale={scale} />
        </View>
      ) : null}
      {product.notices.map((notice) => (
        <Text key={notice} style={{ ...base, fontSize: 10 * scale, fontWeight: 600, marginTop: 10 * scale }}>
          {notice}
        </Text>
      ))}
    </View>
  )
}

/** The certificate beside the code that leads to the page. */
export function CertificateBox({
  product,
  words,
  scale,
}: {
  product: PrintedProduct
  words: PrintedWords
  scale: number
}) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: 'row',
        gap: 16 * scale,
        marginTop: 16 * scale,
        padding: 12 * scale,
        backgroundColor: wash,
        borderRadius: 6 * scale,
      }}
    >
      <View style={{ flex: 1 }}>
        <Text style={{ ...base, fontSize: 11 * scale, fontWeight: 600, marginBottom: 3 * scale }}>
          {words.certificate}
        </Text>
        <Lines lines={product.certificate} scale={scale} />
      </View>
      <View style={{ alignItems: 'center', width: mm(34) * scale }}>
        <QrCode url={product.url} side={mm(34) * scale} />
        <Text style={{ ...base, fontSize: 7.5 * scale, lineHeight: 1.3, textAlign: 'center', marginTop: 3 * scale }}>
          {words.scan}
        </Text>
      </View>
    </View>
  )
}

export function SheetPage({
  product,
  words,
  size,
}: {
  product: PrintedProduct
  words: PrintedWords
  size: 'A4' | 'A5'
}) {
  const scale = size === 'A4' ? 1 : 0.74
  const side = mm(16) * scale
  return (
    <Page size={size} style={{ ...base, paddingHorizontal: side, paddingTop: side, paddingBottom: mm(20) * scale }}>
      <View fixed style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 16 * scale }}>
        <Brand words={words} scale={scale} />
        <DemoMark words={words} size={8 * scale} />
      </View>
      <ProductBody product={product} words={words} scale={scale} />
      <CertificateBox product={product} words={words} scale={scale} />
      <View
        fixed
        style={{
          position: 'absolute',
          left: side,
          right: side,
          bottom: mm(9) * scale,
          flexDirection: 'row',
          justifyContent: 'space-between',
          gap: 12 * scale,
        }}
      >
        <Text style={{ ...base, fontSize: 7.5 * scale, color: muted }}>{shownAddress(product.url)}</Text>
        <Text style={{ ...base, fontSize: 7.5 * scale, color: muted }}>{words.foot}</Text>
      </View>
    </Page>
  )
}
