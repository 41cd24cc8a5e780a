import path from 'node:path'
import { Font } from '@react-pdf/renderer'

export const family = 'Be Vietnam Pro'

const folder = 'node_modules/@expo-google-fonts/be-vietnam-pro'
const faces = [
  [400, '400Regular/BeVietnamPro_400Regular.ttf'],
  [600, '600SemiBold/BeVietnamPro_600SemiBold.ttf'],
] as const

/** Makes the project's letters known to the drawing engine, which embeds those that a document uses. */
export function registerFonts() {
  Font.register({
    family,
    // next.config.js names these files for the image, where nothing else would bring them along.
    fonts: faces.map(([fontWeight, file]) => ({
      src: path.join(/* turbopackIgnore: true */ process.cwd(), folder, file),
      fontWeight,
    })),
  })
  // Vietnamese is written syllable by syllable: nothing is ever hyphenated.
  Font.registerHyphenationCallback((word) => [word])
}
