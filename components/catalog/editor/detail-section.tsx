'use client'

import { TextArea, TextField } from '@/components/ui/field'
import { detailLimit, isShortDetail } from '@/lib/catalog/rules-details'
import type { DetailField, Details } from '@/lib/catalog/types'
import { type EditorParts, fieldOf, typedOr } from './editor-parts'

/** One field as its set calls it. */
type AskedDetail = { field: DetailField; label: string; hint: string; required: boolean }

export type AskedDetails = {
  asked: AskedDetail[]
  words: Record<'title' | 'intro' | 'inEnglish' | 'englishIntro', string>
  /** Show only fields that came back with something in them: of a listing of which nothing else may be told. */
  typedOnly: boolean
}

/** What the product's set asks beside the story; the English of all of it folds away together. */
export function DetailSection({
  parts,
  details,
  asked: all,
  words: own,
  typedOnly,
}: { parts: EditorParts; details: Details } & AskedDetails) {
  const { words, state } = parts
  const isTyped = ({ field }: AskedDetail) =>
    Boolean(state.values?.[`detail-vi-${field}`] || state.values?.[`detail-en-${field}`])
  const asked = typedOnly ? all.filter(isTyped) : all
  if (asked.length === 0) return null
  const isEnglishOpen = asked.some(({ field }) => details[field]?.en || state.errors?.[`detail-en-${field}`])
  return (
    <section
      aria-labelledby="details-title"
      className="flex flex-col gap-5 rounded-xl border border-line bg-sheet p-4 sm:p-6"
    >
      <div>
        <h2 id="details-title" className="scroll-mt-20 text-xl">
          {own.title}
        </h2>
        {own.intro ? <p className="mt-1 text-sm text-muted">{own.intro}</p> : null}
      </div>
      {asked.map((one) => (
        <DetailInput key={one.field} parts={parts} details={details} one={one} />
      ))}
      <details open={isEnglishOpen} className="rounded-lg border border-line px-4">
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
          {words.english} <span className="font-normal text-muted">({words.optional})</span>
        </summary>
        <p className="pb-4 text-sm text-muted">{own.englishIntro}</p>
        <div className="flex flex-col gap-5 pb-4">
          {asked.map((one) => (
            <DetailInput key={one.field} parts={parts} details={details} one={one} inEnglish={own.inEnglish} />
          ))}
        </div>
      </details>
    </section>
  )
}

function DetailInput({
  parts,
  details,
  one: { field, label, hint, required },
  inEnglish,
}: {
  parts: EditorParts
  details: Details
  one: AskedDetail
  /** The word for it when this is the English of the field. */
  inEnglish?: string
}) {
  const language = inEnglish ? 'en' : 'vi'
  const name = `detail-${language}-${field}`
  const remark = inEnglish ?? (required ? null : parts.words.optional)
  const common = {
    ...fieldOf(parts, name),
    label: remark ? (
      <>
        {label} <span className="font-normal text-muted">({remark})</span>
      </>
    ) : (
      label
    ),
    hint: inEnglish ? undefined : hint,
    lang: language,
    defaultValue: typedOr(parts, name, details[field]?.[language] ?? ''),
    maxLength: detailLimit(field),
  }
  return isShortDetail(field) ? <TextField {...common} /> : <TextArea {...common} rows={3} />
}
