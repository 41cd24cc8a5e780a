import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const shop = join(root, 'app/[locale]/(shop)')

const fileOf = (from: string, name: string) => {
  const base = name.startsWith('@/') ? join(root, name.slice(2)) : join(dirname(from), name)
  return [base, `${base}.tsx`, `${base}.ts`].find((path) => /\.tsx?$/.test(path) && existsSync(path))
}

/** The file and everything it imports from the project, directly or not. */
function reached(file: string, seen = new Set<string>()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '((?:@\/|\.)[^']+)'/g)) {
    const next = fileOf(file, name)
    if (next) reached(next, seen)
  }
  return seen
}

const needsReact = (file: string) => {
  const text = readFileSync(file, 'utf8')
  return (
    text.startsWith("'use client'") && /\buse(?:State|Effect|Ref|ActionState|FormStatus)\b|\son[A-Z]\w+=\{/.test(text)
  )
}

// Drawn for each visit, with React: forms that answer in place.
const withReact = ['listings/[slug]/report', 'verify/answer']
// Says whether there is React; the face of an error that only React can meet.
const harmless = ['components/layout/hydrated.tsx', 'app/[locale]/(shop)/error.tsx']

describe('the shop', () => {
  it('asks nothing of React in the browser, for its kept pages come without (docs/decisions/094)', () => {
    const pages = readdirSync(shop, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|\/)(?:page|layout|error)\.tsx$/.test(path))
      .filter((page) => !withReact.some((folder) => page.startsWith(folder)))
    expect(pages.length).toBeGreaterThan(20)
    const files = new Set(pages.flatMap((page) => [...reached(join(shop, page))]))
    const found = [...files].filter(needsReact).map((file) => file.slice(root.length + 1))
    expect(found.sort()).toEqual([...harmless].sort())
  })
})
