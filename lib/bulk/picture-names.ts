import { withoutAccents } from '@/lib/format/text'

/** Letters and digits only, without accents: `Gốm  Bát-Tràng` and `gom bat trang` are the same file name. */
export const foldName = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

export type NamedProduct = { productId: string; names: readonly (string | null)[] }

export type NameMatch<P> = { kind: 'one'; product: P; order: number } | { kind: 'several' } | { kind: 'none' }

const stemOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')

// The number that puts pictures in order stands apart at the end: `-2`, `_2`, ` 2`, `(2)`.
const ordered = /[-_\s(]\s?(\d{1,3})\)?$/u

/**
 * Whose picture a file is, by its name: the whole name first, so that `Trà 3` may be a product; then without the number at
 * its end, which gives its place among the product's pictures. A folder named like the product will do as well.
 */
export function matchPicture<P extends NamedProduct>(path: string, products: readonly P[]): NameMatch<P> {
  const stem = stemOf(path)
  const folder = path.split('/').at(-2) ?? ''
  const numbered = ordered.exec(stem.trim())
  const number = Number(numbered?.[1] ?? 0)
  const bare = /^\D*?(\d{1,3})\D*$/.exec(stem)
  const tries: [string, number][] = [
    [stem, 0],
    ...(numbered ? [[stem.trim().slice(0, numbered.index), number] as [string, number]] : []),
    [folder, Number(bare?.[1] ?? 0)],
  ]
  for (const [text, order] of tries) {
    const key = foldName(text)
    if (key === '') continue
    const found = products.filter(({ names }) => names.some((name) => name !== null && foldName(name) === key))
    if (found.length > 1) return { kind: 'several' }
    if (found[0]) return { kind: 'one', product: found[0], order }
  }
  return { kind: 'none' }
}
