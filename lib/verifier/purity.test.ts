import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('test-'),
)

const importsOf = (file: string) =>
  ts
    .preProcessFile(readFileSync(path.join(folder, file), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)

// Cryptography and decompression; the last two only where threads are made.
const ofNode = ['node:crypto', 'node:zlib']
const ofProject = ['@/lib/format/days']
const exceptions: Record<string, string[]> = {
  'verifier-pool.ts': ['node:worker_threads', '@/lib/jobs/worker'],
  'verify.worker.ts': ['node:worker_threads'],
  'report-text.ts': ['@/lib/format/people', '@/lib/i18n/locales', '@/lib/i18n/translator'],
  'report-details.ts': ['@/lib/format/people'],
  'command-line.ts': ['@/lib/i18n/locales'],
}

describe('the verifier', () => {
  it('leans on nothing but itself and Node: no framework, no database, no library, no file, no network', () => {
    const foreign = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.'))
        .filter((name) => ![...ofNode, ...ofProject, ...(exceptions[file] ?? [])].includes(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(files.length).toBeGreaterThan(50)
    expect(foreign).toEqual([])
  })
  it('asks no clock: the moment of checking is given', () => {
    const asking = files.filter((file) =>
      /new Date\(\)|Date\.now\(|Math\.random\(/.test(readFileSync(path.join(folder, file), 'utf8')),
    )
    expect(asking).toEqual([])
  })
})
