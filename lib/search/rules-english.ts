/** Other forms of an English word: candle and candles, berry and berries. No Vietnamese syllable ends in s. */
export function englishForms(word: string): string[] {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return []
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`]
  if (/ves$/.test(word)) return [`${word.slice(0, -3)}f`, word.slice(0, -1)]
  if (/(?:ch|sh|x|ss)es$/.test(word)) return [word.slice(0, -2)]
  if (/[^su]s$/.test(word)) return [word.slice(0, -1)]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word}s`]
  if (/(?:ch|sh|x|ss)$/.test(word)) return [`${word}es`]
  return word.endsWith('f') ? [`${word.slice(0, -1)}ves`, `${word}s`] : [`${word}s`]
}

/** The same text with its last word in its other forms. */
export const otherEndings = (text: string): string[] => {
  const words = text.split(' ')
  return englishForms(words.at(-1) ?? '').map((form) => [...words.slice(0, -1), form].join(' '))
}
