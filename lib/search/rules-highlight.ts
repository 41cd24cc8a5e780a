import { SHORT_WORD, type Word, wordsOf } from './rules-words'

export type TextPart = { text: string; isMatch: boolean }

/** How many letters of a word of the text the query matches, from its start; 0 for none. */
function matchedLetters(word: Word, asked: Word, isLast: boolean, byAccent: boolean) {
  const [found, wanted] = byAccent ? [word.exact, asked.exact] : [word.folded, asked.folded]
  if (found === wanted) return found.length
  return isLast && wanted.length > SHORT_WORD && found.startsWith(wanted) ? wanted.length : 0
}

type Place = { start: number; end: number; word: Word | undefined; length: number }

function placesOf(text: string): Place[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => {
    const words = wordsOf(found[0])
    return {
      start: found.index,
      end: found.index + found[0].length,
      word: words.length === 1 ? words[0] : undefined,
      // Letters can be counted only in composed text; elsewhere a word is marked whole.
      length: found[0] === found[0].normalize('NFC') ? 1 : 0,
    }
  })
}

/**
 * The text in parts, in order and complete, with what the query matched marked: whole words, the last one of three
 * letters and more also as the start of a word. Where the very accents occur only those are marked, else any.
 */
export function highlightParts(text: string, query: string): TextPart[] {
  const asked = wordsOf(query)
  const places = placesOf(text)
  const marks: { start: number; end: number }[] = []
  for (const [i, wanted] of asked.entries()) {
    const isLast = i === asked.length - 1
    for (const byAccent of wanted.exact === wanted.folded ? [false] : [true, false]) {
      const found = places.flatMap(({ start, end, word, length }) => {
        const letters = word ? matchedLetters(word, wanted, isLast, byAccent) : 0
        return letters > 0 ? [{ start, end: length ? start + letters : end }] : []
      })
      marks.push(...found)
      if (found.length > 0) break
    }
  }
  return partsOf(text, marks)
}

function partsOf(text: string, marks: { start: number; end: number }[]): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const between = text.slice(at, start)
    const last = parts.at(-1)
    if (last?.isMatch && between.trim() === '') last.text += text.slice(at, Math.max(at, end))
    else {
      if (between !== '') parts.push({ text: between, isMatch: false })
      parts.push({ text: text.slice(start, end), isMatch: true })
    }
    at = Math.max(at, end)
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}
