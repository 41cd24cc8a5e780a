import { roomForPictures } from '@/lib/catalog/rules-pictures'
import { matchPicture } from './picture-names'
import type { ProductState, RowIssue } from './types'

export type MatchedPicture =
  | { name: string; ok: true; product: ProductState }
  | { name: string; ok: false; product: ProductState | null; issue: RowIssue }

const fault = (code: string): RowIssue => ({ code, field: null })

/** Why a product takes no picture just now; null when it does. */
function blockOf({ draft, isSubmitted }: ProductState): RowIssue | null {
  if (draft) return null
  return fault(isSubmitted ? 'sent-already' : 'no-draft-yet')
}

/**
 * Which file is whose picture, the pictures of each product in their order; a draft takes no more than it has room for.
 * Names of products are the code of the certificate, the registered name and the name on the draft.
 */
export function matchPictures(files: readonly string[], products: readonly ProductState[]): MatchedPicture[] {
  const named = products.map((product) => ({
    product,
    productId: product.productId,
    names: [product.code, product.name, product.draft?.content.nameVi ?? null],
  }))
  const ordered = files.map((name, at) => ({ name, at, match: matchPicture(name, named) }))
  const rank = new Map(products.map(({ productId }, at) => [productId, at]))
  const placeOf = ({ match }: (typeof ordered)[number]) =>
    match.kind === 'one' ? [rank.get(match.product.productId) ?? 0, match.order] : [products.length, 0]
  ordered.sort((a, b) => {
    const [aProduct = 0, aOrder = 0] = placeOf(a)
    const [bProduct = 0, bOrder = 0] = placeOf(b)
    return aProduct - bProduct || aOrder - bOrder || a.at - b.at
  })
  const room = new Map(
    products.map(({ productId, draft }) => [productId, roomForPictures(draft?.content.pictures.length ?? 0)]),
  )
  return ordered.map(({ name, match }): MatchedPicture => {
    if (match.kind !== 'one')
      return { name, ok: false, product: null, issue: fault(match.kind === 'none' ? 'no-product' : 'several-products') }
    const { product } = match.product
    const block = blockOf(product)
    if (block) return { name, ok: false, product, issue: block }
    const left = room.get(product.productId) ?? 0
    if (left === 0) return { name, ok: false, product, issue: fault('too-many') }
    room.set(product.productId, left - 1)
    return { name, ok: true, product }
  })
}
