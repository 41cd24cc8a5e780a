const digits: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

// Words around the number: the unit, "exactly", and what introduces it.
const around = ['đồng', 'đ', 'chẵn', 'việt', 'nam', 'vnđ', 'vnd', 'bằng', 'chữ', 'số', 'tiền', 'và']

const digitOf = (word: string | undefined): number | null => (word === undefined ? null : (digits[word] ?? null))

/** `hai mươi mốt`, `mười lăm`, `linh bảy`, `chín`: what stands behind the hundreds. */
function readTens(words: readonly string[]): number | null {
  const [first, second, third] = words
  if (words.length > 3) return null
  if (words.length === 0) return 0
  if (first === 'linh' || first === 'lẻ') return words.length === 2 ? digitOf(second) : null
  if (first === 'mười') return words.length > 2 ? null : words.length === 1 ? 10 : plus(10, digitOf(second))
  const tens = digitOf(first)
  if (words.length === 1) return tens
  if (second !== 'mươi' && second !== 'mười')
    return words.length === 2 && tens ? plus(10 * tens, digitOf(second)) : null
  return tens === null || tens < 2 ? null : words.length === 2 ? tens * 10 : plus(tens * 10, digitOf(third))
}

const plus = (base: number, more: number | null) => (more === null ? null : base + more)

/** A number below a thousand. */
function readHundreds(words: readonly string[]): bigint | null {
  if (words.length === 0) return null
  const at = words.indexOf('trăm')
  if (at > 1 || at === 0) return null
  const hundreds = at === 1 ? digitOf(words[0]) : 0
  const rest = readTens(words.slice(at + 1))
  return hundreds === null || rest === null ? null : BigInt(hundreds * 100 + rest)
}

const scales: readonly (readonly [names: readonly string[], value: bigint])[] = [
  [['tỷ', 'tỉ'], 1_000_000_000n],
  [['triệu'], 1_000_000n],
  [['nghìn', 'ngàn'], 1_000n],
]

/** Splits at the largest unit: what stands before it counts so often, what stands behind it is smaller. */
function readScaled(words: readonly string[], from: number): bigint | null {
  const [names, value] = scales[from] ?? []
  if (!names || !value) return readHundreds(words)
  const at = words.findLastIndex((word) => names.includes(word))
  if (at === -1) return readScaled(words, from + 1)
  // Thousands of billions have no unit of their own: "hai nghìn tỷ".
  const often = from === 0 ? readScaled(words.slice(0, at), 1) : readHundreds(words.slice(0, at))
  const rest = at === words.length - 1 ? 0n : readScaled(words.slice(at + 1), from + 1)
  if (often === null || rest === null || rest >= value) return null
  return often * value + rest
}

/** The number that Vietnamese words say, as invoices write amounts; null when they say none. */
export function readNumberWords(text: string): bigint | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const isNegative = words[0] === 'âm' || words[0] === 'trừ'
  const number = words.slice(isNegative ? 1 : 0).filter((word) => !around.includes(word))
  const value = readScaled(number, 0)
  return value !== null && isNegative ? -value : value
}
