/**
 * How many slips turn one word into another: a letter missing, added, changed, or two neighbours swapped
 * (Damerau–Levenshtein, each place touched once). More than `most` is `most` + 1.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const slips = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** A word typed for an input method that was off, without accents: `goosm` and `go61m` are gom; null when it is none. */
export function withoutInputMethod(word: string): string | null {
  if (/^[a-z]+[0-9][a-z0-9]*$/.test(word)) return word.replace(/\d/g, '')
  const telex = word
    .replace(/(?<=[aeiouyw][a-z]*)[sfrxj](?=[a-z]*$)/, '')
    .replace(/([aeod])\1/g, '$1')
    .replace(/(?<=[aou])w/g, '')
    .replace(/w/g, 'u')
  return telex === word ? null : telex
}

const sounds: readonly [RegExp, string][] = [
  [/^(?:tr|ch)/, 'c'],
  [/^(?:gi|d|r|v)/, 'z'],
  [/^(?:s|x)/, 's'],
  [/^(?:l|n)(?!g|h)/, 'l'],
  [/^(?:ngh|ng)/, 'N'],
  [/^(?:gh|g)/, 'g'],
  [/^(?:ph|f)/, 'f'],
  [/^(?:qu)/, 'kw'],
  [/^(?:c|k|q)(?!h)/, 'k'],
  [/y/g, 'i'],
  [/(?:nh|ng|n)$/, 'n'],
  [/(?:ch|c|t)$/, 't'],
]

/** How an unaccented syllable sounds to people who do not tell tr from ch, s from x, l from n, -n from -ng and so on. */
export const soundOf = (word: string) => sounds.reduce((sound, [spelling, same]) => sound.replace(spelling, same), word)
