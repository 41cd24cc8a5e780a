import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { sharp } from '@/lib/files/image-engine'
import { fileStore } from '@/lib/files/store'
import { turns } from '@/lib/files/turns'
import { shareFonts } from './share-fonts'

/** What messengers show beside a link, in pixels. */
const SHARE_WIDTH = 1200
export const SHARE_HEIGHT = 630
/** The square on the left; the words have the rest. */
const PICTURE_SIDE = SHARE_HEIGHT

// A drawing lives in the slot its name falls into and gives way to the next one there: the cache never grows.
const SLOTS = 2048
const MAX_WAITING = 12
const NAME_BYTES = 32

const inTurn = turns(1)
const beingDrawn = new Map<string, Promise<Buffer>>()

export type ShareDrawing = { panel: ReactElement; pictures: Buffer[] }

/**
 * The JPEG of a drawing that `name` stands for, from the cache or drawn now; null when too many wait already.
 * `name` must change with everything that is drawn. `draw` is asked only when the cache has nothing.
 */
export async function sharePicture(name: string, draw: () => Promise<ShareDrawing>): Promise<Buffer | null> {
  const digest = createHash('sha256').update(name).digest()
  const key = `share/${(digest.readUInt16BE(0) % SLOTS).toString(16).padStart(3, '0')}`
  const kept = await fileStore().get(key)
  if (kept?.bytes.subarray(0, NAME_BYTES).equals(digest)) return kept.bytes.subarray(NAME_BYTES)
  const running = beingDrawn.get(name)
  if (running) return running
  if (beingDrawn.size >= MAX_WAITING) return null
  const work = inTurn(async () => {
    const picture = await composed(await draw())
    await fileStore().put(key, Buffer.concat([digest, picture]), 'application/octet-stream')
    return picture
  }).finally(() => beingDrawn.delete(name))
  beingDrawn.set(name, work)
  return work
}

async function composed({ panel, pictures }: ShareDrawing): Promise<Buffer> {
  // Loaded when somebody shares something: its engines are large, and most requests never need them.
  const { ImageResponse } = await import('next/og')
  const width = SHARE_WIDTH - (pictures.length > 0 ? PICTURE_SIDE : 0)
  const words = new ImageResponse(panel, { width, height: SHARE_HEIGHT, fonts: shareFonts() })
  const layers = [
    { input: Buffer.from(await words.arrayBuffer()), left: SHARE_WIDTH - width, top: 0 },
    ...(await squares(pictures)),
  ]
  return sharp({ create: { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3, background: '#fbf7ef' } })
    .composite(layers)
    .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** One picture fills the square; several share it in four. */
async function squares(pictures: Buffer[]) {
  const across = pictures.length > 1 ? 2 : 1
  const side = PICTURE_SIDE / across
  const places = Array.from({ length: pictures.length > 0 ? across * across : 0 }, (_, i) => i)
  return Promise.all(
    places.map(async (i) => ({
      input: await sharp(pictures[i % pictures.length])
        .resize(side, side, { fit: 'cover' })
        .toBuffer(),
      left: (i % across) * side,
      top: Math.floor(i / across) * side,
    })),
  )
}
