import { readFileSync } from 'node:fs'
import path from 'node:path'
import { coverageOf } from './woff-coverage'

export type ShareFont = { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }

const folder = 'node_modules/@fontsource/be-vietnam-pro/files'
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const
const weights = [400, 600] as const

// One name for each part: of several fonts with the same name the drawing engine looks into one only.
const nameOf = (subset: (typeof subsets)[number]) => `Be Vietnam Pro ${subset}`

/** What goes into `fontFamily`: whatever letter the first has not, the next is asked for. */
export const shareFontFamily = subsets.map((subset) => `'${nameOf(subset)}'`).join(', ')

let kept: { fonts: ShareFont[]; covered: Set<number> } | undefined

/** The letters that pictures are written with: the same family as the pages, in its parts. */
function loaded() {
  if (kept) return kept
  const fonts = weights.flatMap((weight) =>
    subsets.map(
      (subset): ShareFont => ({
        name: nameOf(subset),
        // next.config.js names these files for the image, where nothing else would bring them along.
        data: readFileSync(path.join(process.cwd(), folder, `be-vietnam-pro-${subset}-${weight}-normal.woff`)),
        weight,
        style: 'normal',
      }),
    ),
  )
  kept = {
    fonts,
    covered: new Set(fonts.filter(({ weight }) => weight === 600).flatMap(({ data }) => [...coverageOf(data)])),
  }
  return kept
}

export const shareFonts = (): ShareFont[] => loaded().fonts

/**
 * The text with only what these fonts can write, NFC and on one line. Anything else (an emoji, another script) would
 * make the drawing ask a host on the Internet for letters.
 */
export function drawableText(text: string): string {
  const { covered } = loaded()
  const known = (letter: string) =>
    covered.has(letter.codePointAt(0) ?? 0) && !/\p{Extended_Pictographic}/u.test(letter)
  return [...text.normalize('NFC')]
    .map((letter) => (/\s/u.test(letter) || known(letter) ? letter : ''))
    .join('')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim()
}
