import { TextArea, TextField } from '@/components/ui/field'
import { MIN_STORY } from '@/lib/catalog/rules-content'
import type { ListingText } from '@/lib/catalog/types'
import { type EditorParts, fieldOf, typedOr } from './editor-parts'
import { fill } from './fill'

/** Name and story, Vietnamese first; the English part folds away where it is not written. */
export function TextSection({ parts, text }: { parts: EditorParts; text: ListingText }) {
  const { words, state } = parts
  const field = (name: keyof ListingText) => ({
    ...fieldOf(parts, name),
    defaultValue: typedOr(parts, name, text[name]),
  })
  const isEnglishOpen = ['nameEn', 'storyEn'].some((name) => state.errors?.[name])
  return (
    <section
      aria-labelledby="text-title"
      className="flex flex-col gap-5 rounded-xl border border-line bg-sheet p-4 sm:p-6"
    >
      <h2 id="text-title" className="scroll-mt-20 text-xl">
        {words.text}
      </h2>
      <TextField {...field('nameVi')} label={words['name-vi']} hint={words['name-hint']} maxLength={120} />
      <TextArea
        {...field('storyVi')}
        label={words['story-vi']}
        hint={fill(words['story-hint'], { min: MIN_STORY })}
        rows={9}
        maxLength={6000}
      />
      <details
        open={isEnglishOpen || text.nameEn !== '' || text.storyEn !== ''}
        className="rounded-lg border border-line px-4"
      >
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
          {words.english} <span className="font-normal text-muted">({words.optional})</span>
        </summary>
        <div className="flex flex-col gap-5 pb-4" lang="en">
          <TextField {...field('nameEn')} label={words['name-en']} maxLength={120} />
          <TextArea {...field('storyEn')} label={words['story-en']} rows={7} maxLength={6000} />
        </div>
      </details>
    </section>
  )
}
