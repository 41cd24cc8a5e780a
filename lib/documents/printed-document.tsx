import { Document, renderToBuffer } from '@react-pdf/renderer'
import { DossierPages } from './dossier'
import { registerFonts } from './fonts'
import { SheetPage } from './product-sheet'
import { ShelfPages } from './shelf-cards'
import { StallPage } from './stall-card'
import type { PrintOrder } from './types'

function Pages(order: PrintOrder) {
  if (order.kind === 'shelf') return <ShelfPages {...order} />
  if (order.kind === 'stall') return <StallPage {...order} />
  if (order.kind === 'dossier') return <DossierPages {...order} />
  return order.products.map((product) => (
    <SheetPage key={product.url} product={product} words={order.words} size={order.size} />
  ))
}

/** A PDF with every letter it uses inside. Takes a second of work: ask for it in a worker (`drawDocument`). */
export async function documentBytes(order: PrintOrder): Promise<Buffer> {
  registerFonts()
  return renderToBuffer(
    <Document title={order.title} language={order.language} creator={order.words.brand} producer={order.words.brand}>
      <Pages {...order} />
    </Document>,
  )
}
