import { Document, renderToBuffer } from '@react-pdf/renderer'
import { AgreementPages } from './agreement'
import { DossierPages } from './dossier'
import { registerFonts } from './fonts'
import { SheetPage } from './product-sheet'
import { ProgressPages } from './progress-report'
import { ShelfPages } from './shelf-cards'
import { StallPage } from './stall-card'
import type { PrintOrder } from './types'

function Pages(order: PrintOrder) {
  if (order.kind === 'shelf') return <ShelfPages {...order} />
  if (order.kind === 'stall') return <StallPage {...order} />
  if (order.kind === 'dossier') return <DossierPages {...order} />
  if (order.kind === 'agreement') return <AgreementPages {...order} />
  if (order.kind === 'progress') return <ProgressPages {...order} />
  return order.products.map((product) => (
    <SheetPage key={product.url} product={product} words={order.words} size={order.size} />
  ))
}

/** A PDF with every letter it uses inside. Takes a second of work: ask for it in a worker (`drawDocument`). */
export async function documentBytes(order: PrintOrder): Promise<Buffer> {
  registerFonts()
  const brand = order.kind === 'agreement' ? order.brand : order.words.brand
  return renderToBuffer(
    <Document title={order.title} language={order.language} creator={brand} producer={brand}>
      <Pages {...order} />
    </Document>,
  )
}
