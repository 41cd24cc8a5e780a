import { createHash } from 'node:crypto'
import { parseRecipe } from '@/lib/files/drawings/recipes'
import { drawVariant } from '@/lib/files/drawn-pictures'
import { sharp } from '@/lib/files/image-engine'
import { cutBox, type Shape } from '@/lib/files/rules-shape'
import { fileStore } from '@/lib/files/store'
import { turns } from '@/lib/files/turns'
import { type VariantWidth, variantKey, variantWidths } from '@/lib/files/variants'

/** Largest picture that is taken in, in bytes. */
export const maxPictureBytes = 12 * 1024 * 1024
/** Shortest side that is taken in, in pixels. */
export const minPictureSide = 320
const maxPixels = 64_000_000
const secondsPerStep = 30

export type PictureRefusal = 'not-a-picture' | 'heic' | 'too-large' | 'too-small' | 'too-many-pixels'
type Picture = { contentHash: string; width: number; height: number }
export type ProcessedPicture = { ok: true; picture: Picture } | { ok: false; reason: PictureRefusal }

const inTurn = turns(2)
const refuse = (reason: PictureRefusal) => ({ ok: false as const, reason })

/** What the first bytes say, whatever the file is called; keeps every other decoder of libvips out of reach. */
function formatOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'heic' | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return /^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s.test(head) ? 'heic' : null
}

/** Opens the first frame only, strictly, and never more pixels than the limit. */
const opened = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1, sequentialRead: true }).timeout({
    seconds: secondsPerStep,
  })

/** Width and height as the header says; null when it cannot be read. */
async function sizeOf(bytes: Uint8Array, format: string): Promise<{ width: number; height: number } | null> {
  try {
    const seen = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata()
    return seen.format === format ? { width: seen.width, height: seen.height } : null
  } catch {
    return null
  }
}

type Announce = (picture: Picture) => Promise<void>
type Master = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

const variantOf = ({ data, info }: Master, width: VariantWidth): Promise<Buffer> =>
  sharp(data, { raw: info })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78, effort: 4, smartSubsample: true })
    .toBuffer()

async function encode(master: Master, announce: Announce): Promise<ProcessedPicture> {
  const largest = await variantOf(master, 1600)
  const contentHash = createHash('sha256').update(largest).digest('hex')
  const picture = { contentHash, width: master.info.width, height: master.info.height }
  await announce(picture)
  const store = fileStore()
  // The largest is written last: where it is, the others are.
  if (!(await store.has(variantKey(contentHash, 1600))))
    for (const width of variantWidths) {
      const bytes = width === 1600 ? largest : await variantOf(master, width)
      await store.put(variantKey(contentHash, width), bytes, 'image/webp')
    }
  return { ok: true, picture }
}

/**
 * Re-encodes a JPEG, PNG or WebP (first frame, upright, sRGB, on white, without any metadata) and keeps it as WebP in
 * all four widths under the hash of the largest. Nothing is enlarged: a narrow source fills the wider files with its own
 * width. `width` and `height` are the largest file's, in pixels. `announce` hears of the picture before a file is written.
 */
export async function processPicture(
  bytes: Uint8Array,
  announce: Announce = async () => {},
): Promise<ProcessedPicture> {
  return withMaster(bytes, (master) => encode(master, announce))
}

/** Opens a picture as it may be kept, one of a few at a time; a refusal for what is none or may not be taken in. */
async function withMaster<Kept>(
  bytes: Uint8Array,
  keep: (master: Master) => Promise<Kept>,
): Promise<Kept | { ok: false; reason: PictureRefusal }> {
  if (bytes.length > maxPictureBytes) return refuse('too-large')
  const format = formatOf(bytes)
  if (format === 'heic') return refuse('heic')
  const size = format && (await sizeOf(bytes, format))
  if (!size) return refuse('not-a-picture')
  if (size.width * size.height > maxPixels) return refuse('too-many-pixels')
  if (Math.min(size.width, size.height) < minPictureSide) return refuse('too-small')
  return inTurn(async () => {
    let master: Master
    try {
      master = await opened(bytes)
        .autoOrient()
        .resize({ width: 1600, height: 3200, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true })
    } catch {
      // Its header was sound and its body was not: cut off, damaged, or made to mislead.
      return refuse('not-a-picture')
    }
    return keep(master)
  })
}

/** A stranger's JPEG, PNG or WebP drawn anew as WebP, upright, for reading on a screen; null when it is no such picture. Nothing is kept. */
export async function pictureToRead(bytes: Uint8Array): Promise<Buffer | null> {
  const format = formatOf(bytes)
  const size = format && format !== 'heic' ? await sizeOf(bytes, format) : null
  if (!size || size.width * size.height > maxPixels) return null
  return inTurn(async () => {
    try {
      return await opened(bytes)
        .autoOrient()
        .resize({ width: 2000, height: 4000, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .webp({ quality: 82 })
        .toBuffer()
    } catch {
      return null
    }
  })
}
/** The same re-encoding without keeping anything: the picture as WebP in the widths asked for, in pixels, in their order. */
export const reencodePicture = (
  bytes: Uint8Array,
  widths: readonly VariantWidth[],
): Promise<{ ok: true; variants: Buffer[] } | { ok: false; reason: PictureRefusal }> =>
  withMaster(bytes, async (master) => {
    const variants: Buffer[] = []
    for (const width of widths) variants.push(await variantOf(master, width))
    return { ok: true as const, variants }
  })

type Source = { contentHash: string; recipe: string | null }

/** A picture's largest file; a drawing of the project whose file is not there yet is drawn. */
async function largestOf({ contentHash, recipe }: Source): Promise<Uint8Array | null> {
  const file = await fileStore().get(variantKey(contentHash, 1600))
  if (file) return file.bytes
  return recipe && parseRecipe(recipe) ? drawVariant(contentHash, recipe, 1600) : null
}

/**
 * A kept picture turned and cut as asked, kept as a picture of its own; the one it was made of stays. `missing` when its
 * file is not there, `too-small` when less than the shortest side would be left.
 */
export async function reshapePicture(
  source: Source,
  { turn, trim }: Shape,
  announce: Announce = async () => {},
): Promise<ProcessedPicture | { ok: false; reason: 'missing' }> {
  const bytes = await largestOf(source)
  if (!bytes) return { ok: false, reason: 'missing' }
  return inTurn(async () => {
    const turned = await opened(bytes).rotate(turn).raw().toBuffer({ resolveWithObject: true })
    const box = cutBox(turned.info, trim)
    if (Math.min(box.width, box.height) < minPictureSide) return refuse('too-small')
    const master = await sharp(turned.data, { raw: turned.info })
      .extract(box)
      .resize({ width: 1600, height: 3200, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return encode(master, announce)
  })
}
