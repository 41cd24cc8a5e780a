import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

const shade = () => Math.floor(Math.random() * 256)

/** As a phone takes it: large, lying on its side. */
export const photo = () =>
  sharp({ create: { width: 2600, height: 1950, channels: 3, background: { r: shade(), g: shade(), b: shade() } } })
    .composite([
      { input: { create: { width: 700, height: 700, channels: 3, background: '#3c6e47' } }, left: 200, top: 200 },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** As a good camera takes it: 50 megapixels, some 20 MB. */
export const huge = () =>
  sharp({ create: { width: 8160, height: 6120, channels: 3, background: '#b8862b' } })
    .composite([{ input: randomBytes(510 * 510 * 3), raw: { width: 510, height: 510, channels: 3 }, tile: true }])
    .jpeg({ quality: 55 })
    .toBuffer()
