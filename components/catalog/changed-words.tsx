import { wordChanges } from '@/lib/format/word-changes'

/** One side of two texts, with the words marked that the other one does not have. */
export function ChangedWords({ before, after, side }: { before: string; after: string; side: 'before' | 'after' }) {
  const own = side === 'before' ? 'gone' : 'new'
  const parts = wordChanges(before, after)
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map((part, place) => ({ ...part, place }))
  return parts.map(({ kind, text, place }) => {
    if (kind === 'gone')
      return (
        <del key={place} className="rounded-sm bg-son-wash text-son decoration-2">
          {text}
        </del>
      )
    if (kind === 'new')
      return (
        <ins key={place} className="rounded-sm bg-ngoc-wash text-ngoc-ink decoration-2">
          {text}
        </ins>
      )
    return <span key={place}>{text}</span>
  })
}
