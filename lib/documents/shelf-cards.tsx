import { Line, Page, Svg, Text, View } from '@react-pdf/renderer'
import { base, DemoMark, fitting, ink, mm, muted, QrCode, Stars, son } from './marks'
import type { PrintedProduct, PrintedWords, ShelfCards } from './types'

const a6 = { width: mm(148), height: mm(105) }
const small = { width: mm(92), height: mm(66), columns: 2, rows: 4 }
const page = { width: mm(210), height: mm(297) }
const left = (page.width - small.width * small.columns) / 2
const top = (page.height - small.height * small.rows) / 2

type Box = { width: number; height: number }

/** Name, stars, maker and price to be read from a step away, and the code for whoever wants to know more. */
function Card({ product, words, box }: { product: PrintedProduct; words: PrintedWords; box: Box }) {
  const scale = box.width / a6.width
  const code = mm(36) * scale
  return (
    <View style={{ ...box, padding: mm(9) * scale, justifyContent: 'space-between' }}>
      <View style={{ gap: 3 * scale }}>
        <View
          style={{ width: mm(14) * scale, height: mm(1.2) * scale, backgroundColor: son, marginBottom: 2 * scale }}
        />
        <Text
          style={{
            ...base,
            fontSize: fitting(product.name, 24 * scale, 42),
            lineHeight: 1.3,
            fontWeight: 600,
            maxLines: 2,
            textOverflow: 'ellipsis',
          }}
        >
          {product.name}
        </Text>
        {product.otherName ? (
          <Text style={{ ...base, fontSize: 11 * scale, color: muted, maxLines: 1, textOverflow: 'ellipsis' }}>
            {product.otherName}
          </Text>
        ) : null}
        {product.price ? <Price price={product.price} scale={scale} /> : null}
      </View>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' }}>
        <View style={{ flex: 1, gap: 4 * scale, paddingRight: 8 * scale }}>
          <Stars count={product.stars} size={17 * scale} label={words.stars} />
          <Text style={{ ...base, fontSize: 11 * scale, lineHeight: 1.35, maxLines: 2, textOverflow: 'ellipsis' }}>
            {[product.maker, product.place].filter(Boolean).join(' · ')}
          </Text>
          {product.notices.map((notice) => (
            <Text key={notice} style={{ ...base, fontSize: Math.max(6, 7 * scale), lineHeight: 1.3 }}>
              {notice}
            </Text>
          ))}
          <Text style={{ ...base, fontSize: Math.max(6, 8 * scale), lineHeight: 1.3, color: muted }}>
            {words.brand}
          </Text>
          <DemoMark words={words} size={Math.max(6, 7.5 * scale)} />
        </View>
        <View style={{ width: code, alignItems: 'center' }}>
          <QrCode url={product.url} side={code} />
          <Text style={{ ...base, fontSize: Math.max(6.5, 8 * scale), lineHeight: 1.3, textAlign: 'center' }}>
            {words.scan}
          </Text>
        </View>
      </View>
    </View>
  )
}

/** What a shopper looks for on a shelf: larger than the name, with what it is for beside it. */
function Price({ price: { amount, per }, scale }: { price: NonNullable<PrintedProduct['price']>; scale: number }) {
  return (
    <Text style={{ ...base, fontSize: fitting(amount, 38 * scale, 13), lineHeight: 1.25, fontWeight: 600, color: son }}>
      {amount}
      {per ? <Text style={{ fontSize: 15 * scale, color: ink }}>{`\u00a0${per}`}</Text> : null}
    </Text>
  )
}

const reach = mm(5)

/** Short lines outside the cards at every edge, to lay a ruler along. */
function CutMarks() {
  const columns = Array.from({ length: small.columns + 1 }, (_, at) => left + at * small.width)
  const rows = Array.from({ length: small.rows + 1 }, (_, at) => top + at * small.height)
  const right = page.width - left
  const bottom = page.height - top
  const stroke = { stroke: '#8A8172', strokeWidth: 0.5 }
  return (
    <Svg style={{ position: 'absolute', left: 0, top: 0 }} width={page.width} height={page.height}>
      {columns.map((x) => (
        <Line key={`above-${x}`} x1={x} x2={x} y1={top - reach} y2={top - mm(1)} {...stroke} />
      ))}
      {columns.map((x) => (
        <Line key={`below-${x}`} x1={x} x2={x} y1={bottom + mm(1)} y2={bottom + reach} {...stroke} />
      ))}
      {rows.map((y) => (
        <Line key={`left-${y}`} y1={y} y2={y} x1={left - reach} x2={left - mm(1)} {...stroke} />
      ))}
      {rows.map((y) => (
        <Line key={`right-${y}`} y1={y} y2={y} x1={right + mm(1)} x2={right + reach} {...stroke} />
      ))}
      {rows
        .slice(1, -1)
        .flatMap((y) =>
          columns
            .slice(1, -1)
            .flatMap((x) => [
              <Line key={`across-${x}-${y}`} x1={x - mm(2)} x2={x + mm(2)} y1={y} y2={y} {...stroke} />,
              <Line key={`down-${x}-${y}`} x1={x} x2={x} y1={y - mm(2)} y2={y + mm(2)} {...stroke} />,
            ]),
        )}
    </Svg>
  )
}

const perPage = small.columns * small.rows

export function ShelfPages({ size, words, products }: ShelfCards) {
  if (size === 'A6')
    return products.map((product) => (
      <Page key={product.url} size={[a6.width, a6.height]}>
        <Card product={product} words={words} box={a6} />
      </Page>
    ))
  const pages = Array.from({ length: Math.ceil(products.length / perPage) }, (_, at) =>
    products.slice(at * perPage, (at + 1) * perPage),
  )
  return pages.map((cards) => (
    <Page key={cards[0]?.url} size="A4">
      <View style={{ position: 'absolute', left, top, width: small.width * 2, flexDirection: 'row', flexWrap: 'wrap' }}>
        {cards.map((product) => (
          <Card key={product.url} product={product} words={words} box={small} />
        ))}
      </View>
      <CutMarks />
    </Page>
  ))
}
