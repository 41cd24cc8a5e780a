import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tcvn3, vni } from './old-font-tables'
import { decodeOldFont, OldFontWatch } from './old-fonts'
import { inspectWorkbook } from './read'
import { isSyllable } from './syllables'
import { testFolder, textRow } from './test-xlsx'

const folder = testFolder()
const reference = (name: string) => readFileSync(join(process.cwd(), 'prisma/seed/reference', name), 'utf8')

const verdictOf = (...texts: string[]) => {
  const watch = new OldFontWatch()
  for (const text of texts) watch.read(text.normalize('NFC'))
  return watch.verdict()
}

const toTcvn3 = (text: string) => {
  const bytes = new Map([...tcvn3].map(([seen, meant]) => [meant, seen]))
  return [...text.toLowerCase()].map((letter) => bytes.get(letter) ?? letter).join('')
}
const toVni = (text: string) => {
  const signs = new Map(vni.map(([seen, meant]) => [meant, seen]))
  return [...text.toLowerCase()].map((letter) => signs.get(letter) ?? letter).join('')
}

const sentence = 'Hợp tác xã nông nghiệp Đường Lâm, thị xã Sơn Tây, thành phố Hà Nội: bưởi Diễn, mật ong, rượu, chè lam'

describe('syllables', () => {
  it('knows how Vietnamese words are built', () => {
    for (const word of 'Nghiêng giếng quýt khuỷu thuở oẳn gì yến Ứng xoong huỳnh'.split(' ')) {
      expect(isSyllable(word), word).toBe(true)
    }
    for (const word of ['Néi', 'Haø', 'café', 'für', 'bfa', 'tràã', '']) expect(isSyllable(word), word).toBe(false)
  })
})

describe('old fonts', () => {
  it('undoes both encodings', () => {
    expect(decodeOldFont('Hµ Néi', 'TCVN3')).toBe('Hà Nội')
    expect(decodeOldFont('Haø Noäi', 'VNI')).toBe('Hà Nội')
    expect(decodeOldFont(toTcvn3(sentence), 'TCVN3')).toBe(sentence.toLowerCase())
    expect(decodeOldFont(toVni(sentence), 'VNI')).toBe(sentence.toLowerCase())
  })

  it('names the encoding, with an example', () => {
    expect(verdictOf('Hµ Néi')).toEqual({ font: 'TCVN3', seen: 'Hµ Néi', meant: 'Hà Nội' })
    expect(verdictOf('Haø Noäi')).toEqual({ font: 'VNI', seen: 'Haø Noäi', meant: 'Hà Nội' })
    expect(verdictOf(toTcvn3(sentence))?.font).toBe('TCVN3')
    expect(verdictOf(toVni(sentence))?.font).toBe('VNI')
  })

  it('finds a few old words among modern ones', () => {
    expect(verdictOf(sentence, 'Cèm lµng Vßng, B¸nh cuèn')?.font).toBe('TCVN3')
    expect(verdictOf(sentence, 'Coám laøng Voøng, Haø Noäi')?.font).toBe('VNI')
  })

  it('leaves Vietnamese and other languages alone', () => {
    const others = [
      'Crème brûlée à la française, naïve façade, Noël, œuvre «Rau»',
      'Müller für Straße, Äpfel, Öl; Año, señor, ¿qué?, São Paulo, Łódź',
      'OCOP® 4★ © 2024, 20 °C, 5 µm, ½ kg, 100 m², £5, §3, A·B, ±1, 10×20',
    ]
    for (const text of [...others, sentence, sentence.toUpperCase(), sentence.normalize('NFD')]) {
      expect(verdictOf(text), text).toBeNull()
    }
    expect(verdictOf(reference('wards.json'), reference('taxonomy.json'), reference('product-kinds.json'))).toBeNull()
  })

  it('finds any three words of the reference names in either encoding, and never the names themselves', () => {
    const words = [...new Set(reference('product-kinds.json').match(/\p{L}+/gu) ?? [])].filter(
      (word) => /[^\x20-\x7e]/.test(word) && isSyllable(word),
    )
    const some = fc.shuffledSubarray(words, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(some, (chosen) => {
        expect(verdictOf(chosen.join(' '))).toBeNull()
        expect(verdictOf(toTcvn3(chosen.join(' ')))?.font).toBe('TCVN3')
        expect(verdictOf(toVni(chosen.join(' ')))?.font).toBe('VNI')
      }),
    )
  })

  it('refuses a workbook or a text file in an old encoding', async () => {
    const strings = [`<si><t>${toTcvn3(sentence)}</t></si>`]
    const rows = '<row r="1"><c t="s"><v>0</v></c></row>'
    const refusal = { ok: false, code: 'old-font' }
    expect(await inspectWorkbook(await folder.xlsx({ sheets: [{ name: 'A', rows }], strings }))).toMatchObject({
      ...refusal,
      params: { encoding: 'TCVN3' },
    })
    const inline = textRow(1, [toVni(sentence)])
    expect(await inspectWorkbook(await folder.xlsx({ sheets: [{ name: 'A', rows: inline }] }))).toMatchObject({
      ...refusal,
      params: { encoding: 'VNI' },
    })
    for (const encode of [toTcvn3, toVni]) {
      const text = `TT;Ten\n1;${encode(sentence)}\n`
      expect(await inspectWorkbook(folder.bytes(Buffer.from(text, 'latin1')))).toMatchObject(refusal)
      expect(await inspectWorkbook(folder.bytes(text))).toMatchObject(refusal)
    }
  })
})
