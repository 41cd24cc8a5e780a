import { cleanLine, withoutAccents } from '@/lib/format/text'

// Soft hyphens and zero-width signs come along when text is copied from web pages.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** A cell's text as one clean line: NFC, invisible signs gone, spaces folded. */
export const tidy = (text: string) => cleanLine(text.replace(invisible, ''))

/** Words without accents, case and punctuation, for comparing what people write: `Xã/Phường` becomes `xa phuong`. */
export const foldWords = (text: string) =>
  withoutAccents(tidy(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const placeholder = /^(?:[-–—.…/\\_]+|n\/?a|null|không|không có|chưa có|chưa cấp|đang cập nhật)$/i

/** Whether a cell only says that there is nothing to say. */
export const isPlaceholder = (text: string) => placeholder.test(text)

function pairs(text: string) {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** How alike two folded texts are, from 0 to 1: the share of letter pairs that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const theirs = pairs(other)
  let shared = 0
  for (const [pair, count] of pairs(one)) shared += Math.min(count, theirs.get(pair) ?? 0)
  return (2 * shared) / Math.max(1, one.length + other.length - 2)
}
