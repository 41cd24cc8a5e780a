/** A stretch of text that both have, that only the old one had, or that only the new one has. */
export type WordChange = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond so many words the table to compare them would take a server's memory; the middle is then told as a whole. */
const MOST_WORDS = 1200

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** What changed from one text to another, word by word; joined, `same` and `gone` are the old text, `same` and `new` the new one. */
export function wordChanges(before: string, after: string): WordChange[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const middle = compared(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: tail === 0 ? '' : old.slice(-tail).join('') },
  ])
}

function compared(old: string[], now: string[]): WordChange[] {
  if (old.length > MOST_WORDS || now.length > MOST_WORDS)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ]
  const width = now.length + 1
  // How many words the rest of both have in common, from each place on.
  const common = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const changes: WordChange[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ kind: 'same', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'gone', text: old[i] ?? '' })
      i += 1
    } else {
      changes.push({ kind: 'new', text: now[j] ?? '' })
      j += 1
    }
  }
  return changes
}

// Single spaces between changed words would make a flicker of marks: they go with the words around them.
function joined(changes: WordChange[]): WordChange[] {
  const whole: WordChange[] = []
  for (const change of changes) {
    const last = whole.at(-1)
    if (change.text === '') continue
    if (last?.kind === change.kind) last.text += change.text
    else whole.push({ ...change })
  }
  return whole
}
