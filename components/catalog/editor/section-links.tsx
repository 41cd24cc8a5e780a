import type { EditorWords } from './editor-words'

/** The parts of the long form, each a step away; plain anchors, so that they work before the script runs. */
export function SectionLinks({ words, details }: { words: EditorWords; details: string | null }) {
  const sections = [
    ['pictures-title', words.pictures],
    ['text-title', words.text],
    ...(details ? [['details-title', details]] : []),
    ['price-title', words.price],
    ['places-title', words.places],
  ] as const
  return (
    <nav aria-label={words.parts} className="mb-6">
      <ul className="flex flex-wrap gap-x-5">
        {sections.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center text-lam underline underline-offset-4">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
