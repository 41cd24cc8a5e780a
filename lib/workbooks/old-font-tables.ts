// TCVN 5712:1993 (TCVN3, "ABC" fonts such as .VnTime) by its bytes, as programs show them that take them for Western text.
const tcvn3Bytes: [letters: string, first: number][] = [
  ['ĂÂÊÔƠƯĐăâêôơưđ', 0xa1],
  ['àảãáạ', 0xb5],
  ['ằẳẵắ', 0xbb],
  ['ặầẩẫấậè', 0xc6],
  ['ẻẽéẹềểễếệìỉ', 0xce],
  ['ĩíịò', 0xdc],
  ['ỏõóọồổỗốộờởỡớợù', 0xe1],
  ['ủũúụừửữứựỳỷỹýỵ', 0xf1],
]

/** TCVN3 as a map from the character seen to the letter meant. */
export const tcvn3 = new Map(
  tcvn3Bytes.flatMap(([letters, first]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter]),
  ),
)

const tones: [marks: string, tone: string][] = [
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
]
const shapes: Record<string, [shape: string, marks: string][]> = {
  a: [
    ['â', 'âàáåãä'],
    ['ă', 'êèéúüë'],
  ],
  e: [['ê', 'âàáåãä']],
  o: [['ô', 'âàáåãä']],
}
const order = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

function* vniLower(): Generator<[string, string]> {
  for (const [base, sounds] of [
    ['a', 'a'],
    ['e', 'e'],
    ['o', 'o'],
    ['u', 'u'],
    ['y', 'y'],
    ['ô', 'ơ'],
    ['ö', 'ư'],
  ] as const) {
    for (const [mark, tone] of tones) yield [base + mark, (sounds + tone).normalize('NFC')]
  }
  for (const [base, families] of Object.entries(shapes)) {
    for (const [shape, marks] of families) {
      for (const [index, mark] of [...marks].entries()) yield [base + mark, (shape + order[index]).normalize('NFC')]
    }
  }
  yield* [
    ['ô', 'ơ'],
    ['ö', 'ư'],
    ['ñ', 'đ'],
    ['æ', 'ỉ'],
    ['ó', 'ĩ'],
    ['ò', 'ị'],
    ['î', 'ỵ'],
  ] as [string, string][]
}

/** VNI Windows fonts (VNI-Times): a letter and the mark after it, as seen, with the letter meant. Longest first. */
export const vni: [seen: string, meant: string][] = [...vniLower()]
  .flatMap(([seen, meant]): [string, string][] => [
    [seen, meant],
    [seen.toUpperCase(), meant.toUpperCase()],
    [(seen[0] ?? '').toUpperCase() + seen.slice(1), meant.toUpperCase()],
  ])
  .sort(([one], [two]) => two.length - one.length)
