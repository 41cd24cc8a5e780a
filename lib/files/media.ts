import { parseRecipe } from '@/lib/files/drawings/recipes'
import { drawVariant } from '@/lib/files/drawn-pictures'
import { fileStore } from '@/lib/files/store'
import { isContentHash, variantKey, variantWidth } from '@/lib/files/variants'

const unchanging = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
} as const

const notFound = () =>
  new Response(null, {
    status: 404,
    headers: { 'Cache-Control': 'public, max-age=60', 'X-Content-Type-Options': 'nosniff' },
  })

const names = (header: string | null, tag: string) =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false

/**
 * The answer to GET /media/<hash>/<file>. A drawing of the project whose file is not there yet is drawn now; `findRecipe`
 * tells how, and answers null for uploads and for what is unknown.
 */
export async function mediaResponse(
  request: Request,
  hash: string,
  file: string,
  findRecipe: (contentHash: string) => Promise<string | null>,
): Promise<Response> {
  const width = variantWidth(file)
  if (!width || !isContentHash(hash)) return notFound()
  const tag = `"${hash.slice(0, 32)}-${width}"`
  const headers = { ...unchanging, ETag: tag, 'Content-Type': 'image/webp' }

  const stored = await fileStore().stream(variantKey(hash, width))
  if (names(request.headers.get('if-none-match'), tag) && (stored || (await findRecipe(hash)))) {
    await stored?.body.cancel()
    return new Response(null, { status: 304, headers: { ...unchanging, ETag: tag } })
  }
  if (stored) return new Response(stored.body, { headers: { ...headers, 'Content-Length': String(stored.size) } })

  const recipe = await findRecipe(hash)
  if (!recipe || !parseRecipe(recipe)) return notFound()
  const bytes = await drawVariant(hash, recipe, width)
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(bytes.length) } })
}
