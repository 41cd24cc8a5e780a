'use client'

import { Notice } from '@/components/ui/notice'
import type { Checks } from '@/lib/catalog/editor-state'
import type { EditorWords } from './editor-words'

/** What the saved draft still lacks, each a way to its field, and what could be better. */
export function CheckList({ words, checks, formId }: { words: EditorWords; checks: Checks; formId: string }) {
  const { gaps, hints } = checks
  return (
    <>
      {gaps.length > 0 ? (
        <Notice kind="warning" title={words['gaps-title']}>
          <ul>
            {gaps.map(({ field, text }) => (
              <li key={field}>
                <a
                  href={`#${formId}-${field}`}
                  onClick={(event) => {
                    const target = document.getElementById(`${formId}-${field}`)
                    if (!target) return
                    event.preventDefault()
                    for (
                      let around = target.closest('details');
                      around;
                      around = around.parentElement?.closest('details') ?? null
                    )
                      around.open = true
                    target.focus()
                    target.scrollIntoView({ block: 'center' })
                  }}
                  className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success">{words['gaps-none']}</Notice>
      )}
      {hints.length > 0 ? (
        <Notice title={words['hints-title']}>
          <ul className="list-disc pl-5">
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
