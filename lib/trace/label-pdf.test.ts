import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ean13Svg } from '@/lib/gs1/ean13'
import { alone, labelPdf, onA4 } from './label-pdf'
import { sheets } from './labels'

const label = (at: number) => ({
  link: `https://booth.example/01/02900000000018/10/A1/21/${at}`,
  lines: [`Lô (A\\1)`, `# ${at}`],
})
function* labels(count: number) {
  for (let at = 0; at < count; at++) yield label(at)
}
const pdfOf = (count: number, paper = onA4(sheets['a4-24'])) =>
  Buffer.concat([...labelPdf(labels(count), count, paper)]).toString('latin1')

const contents = (pdf: string) =>
  [...pdf.matchAll(/\/Length (\d+)\/Filter\/FlateDecode>>stream\n/g)].map((found) => {
    const start = (found.index ?? 0) + found[0].length
    return inflateSync(Buffer.from(pdf.slice(start, start + Number(found[1])), 'latin1')).toString('latin1')
  })

/** Paints the rectangles of one symbol as a viewer would and lets a camera's reader look at it. */
function seen(drawing: string) {
  const scale = 6
  const bars = [...drawing.matchAll(/(\d+) (\d+) (\d+) 1\.02 re/g)].map(([, x, y, length]) =>
    [x, y, length].map(Number),
  )
  const side = Math.max(...bars.map(([, y = 0]) => y)) + 5
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255)
  for (const [x = 0, y = 0, length = 0] of bars)
    for (let row = y * scale; row < (y + 1) * scale; row++)
      pixels.fill(0, (row * side * scale + x * scale) * 4, (row * side * scale + (x + length) * scale) * 4)
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255
  return jsQR(pixels, side * scale, side * scale)?.data
}

describe('labels as PDF', () => {
  it('hold symbols that a camera reads and text that is no operator', () => {
    const [page = ''] = contents(pdfOf(2))
    const drawings = page.split('\n').filter(Boolean)
    expect(drawings.map(seen)).toEqual([label(0).link, label(1).link])
    expect(page).toContain('(L\\364 \\(A\\\\1\\)) Tj')
  })

  it.each([1, 24, 25, 100])('of %d labels find every object where their table says', (count) => {
    const pdf = pdfOf(count)
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1])
    expect(pdf.slice(start, start + 5)).toBe('xref\n')
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
    expect(offsets.map((offset, at) => pdf.slice(offset).startsWith(`${at + 1} 0 obj\n`))).not.toContain(false)
    expect(pdf).toContain(`/Count ${Math.ceil(count / 24)}/`)
    expect(contents(pdf).join('').match(/ cm /g)).toHaveLength(count)
  })

  it('are as large as their label when there is one', () => {
    expect(pdfOf(1, alone(70, 37))).toContain('/MediaBox[0 0 198.425 104.882]')
  })
})

/** Widths of the bars and gaps of each digit's left half, odd parity first; an even one is the same backwards (ISO/IEC 15420). */
const widths = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
const parities = ['OOOOOO', 'OOEOEE', 'OOEEOE', 'OOEEEO', 'OEOOEE', 'OEEOOE', 'OEEEOO', 'OEOEOE', 'OEOEEO', 'OEEOEO']

/** Reads an EAN-13 from the lengths of its bars and gaps along one line, as a scanner does. */
function scanned(line: boolean[]): string {
  const first = line.indexOf(true)
  const dark = line.slice(first, line.lastIndexOf(true) + 1)
  const module = dark.length / 95
  const lengths: number[] = []
  for (const [at, bar] of dark.entries())
    if (bar === dark[at - 1]) lengths.push((lengths.pop() ?? 0) + 1)
    else lengths.push(1)
  const runs = lengths.map((length) => Math.round(length / module))
  const digits = (from: number) =>
    Array.from({ length: 6 }, (_, at) => runs.slice(from + at * 4, from + at * 4 + 4).join(''))
  const backwards = (pattern: string) => [...pattern].reverse().join('')
  const left = digits(3).map((pattern) => ({
    digit: widths.indexOf(pattern) >= 0 ? widths.indexOf(pattern) : widths.indexOf(backwards(pattern)),
    parity: widths.includes(pattern) ? 'O' : 'E',
  }))
  const right = digits(32).map((pattern) => widths.indexOf(pattern))
  return [
    parities.indexOf(left.map(({ parity }) => parity).join('')),
    ...left.map(({ digit }) => digit),
    ...right,
  ].join('')
}

describe('a bar code', () => {
  it.each(['8934567890120', '4006381333931', '9780201379624', '0012345678905'])(
    '%s is read as it was drawn',
    async (digits) => {
      const { data, info } = await sharp(Buffer.from(ean13Svg(digits)), { density: 600 })
        .flatten({ background: '#fff' })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const row = Math.floor(info.height / 3) * info.width * info.channels
      const line = Array.from({ length: info.width }, (_, x) => (data[row + x * info.channels] ?? 255) < 128)
      expect(scanned(line)).toBe(digits)
    },
  )
})
