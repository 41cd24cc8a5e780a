import { latin400, latin600, vietnamese400, vietnamese600 } from '@/components/layout/font-files'

// As app/fonts.css has them: Vietnamese letters last, so that nothing of the rest of Europe is fetched.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'

const face = (weight: 400 | 600, file: string, range: string) =>
  `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url(${file}) format("woff2");unicode-range:${range}}`

const standIn = (name: string, weight: number, local: string, measures: [string, string, string]) =>
  `@font-face{font-family:"Be Vietnam Pro as ${name}";font-weight:${weight};src:${local};size-adjust:${measures[0]};ascent-override:${measures[1]};descent-override:${measures[2]};line-gap-override:0%}`

/** The shop's letters for a page that has no stylesheet: the shop's own files, and what stands in for them until they are there. */
export const plainFonts = [
  face(400, latin400, latin),
  face(400, vietnamese400, vietnamese),
  // A phone in a market thickens the letters it has: with the bold ones a real photo would take the page over 100 KB.
  `@media (min-width:40rem){${face(600, latin600, latin)}${face(600, vietnamese600, vietnamese)}}`,
  standIn('Roboto', 400, 'local("Roboto"),local("Roboto-Regular")', ['110.6%', '90.4%', '24%']),
  standIn('Roboto', 600, 'local("Roboto Bold"),local("Roboto-Bold")', ['111.7%', '89.5%', '23.7%']),
  standIn('Arial', 400, 'local("Arial"),local("Liberation Sans"),local("LiberationSans")', ['110.4%', '90.6%', '24%']),
  standIn('Arial', 600, 'local("Arial Bold"),local("Liberation Sans Bold"),local("LiberationSans-Bold")', [
    ...(['105.2%', '95.1%', '25.2%'] as const),
  ]),
].join('')
