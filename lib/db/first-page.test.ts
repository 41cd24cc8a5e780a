import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const fileOf = (from: string, name: string) => {
  const base = name.startsWith('@/') ? join(root, name.slice(2)) : join(dirname(from), name)
  return [base, `${base}.tsx`, `${base}.ts`].find((path) => /\.tsx?$/.test(path) && existsSync(path))
}

/** The file and all that is loaded with it from the project: no types, and nothing that is imported when it is needed. */
function loaded(file: string, seen = new Set<string>()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type)[^']*?'((?:@\/|\.)[^']+)'/gm,
  )) {
    const next = fileOf(file, name)
    if (next) loaded(next, seen)
  }
  return seen
}

const bringsPrisma = (file: string) => loaded(join(root, file)).has(join(root, 'lib/db/client.ts'))

describe('what shoppers wait for', () => {
  it.each([
    'app/[locale]/(shop)/page.tsx',
    'app/[locale]/(shop)/layout.tsx',
    'app/api/health/route.ts',
    'app/api/internal/refresh/route.ts',
    'lib/jobs/refresh.ts',
    'lib/pages/door.ts',
    'lib/trace/epcis-door.ts',
    'components/search/shop-door.ts',
    'components/search/results.worker.ts',
    'app/api/suggest/route.ts',
    'app/[locale]/(shop)/browse/page.tsx',
    'app/[locale]/(shop)/groups/[slug]/page.tsx',
  ])('is there before Prisma is loaded: not by %s (docs/decisions/184)', (file) => {
    expect(bringsPrisma(file)).toBe(false)
  })

  it('would be known to bring it', () => {
    expect(bringsPrisma('app/[locale]/(desk)/merchant/page.tsx')).toBe(true)
  })
})
