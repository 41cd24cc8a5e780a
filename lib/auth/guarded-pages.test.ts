import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (folder: string, pattern: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, source: readFileSync(path.join(root, folder, file), 'utf8') }))
const pages = read('app/[locale]/(desk)/admin', /(^|\/)page\.tsx$/)

it('asks a guard of the desk on every page of the city’s side', () => {
  expect(pages.length).toBeGreaterThan(25)
  const open = pages.filter(
    ({ source }) =>
      !/await require(?:Admin|Reviewing|Registering|Staff)\(locale\b/.test(source.split('export default')[1] ?? ''),
  )
  expect(open.map(({ file }) => file)).toEqual([])
})

it('names the area on every page that is for reading, but the start', () => {
  const unnamed = pages.filter(({ source }) => /requireStaff\(locale\)/.test(source))
  expect(unnamed.map(({ file }) => file)).toEqual(['page.tsx'])
})

it('gives whoever may only read no command but those that keep the look itself', () => {
  const files = read('lib', /(^|\/)commands(\/[\w-]+)?\.ts$/)
  const loose = files
    .filter(({ source }) => /\b(?:StaffActor|AuditorActor)\b/.test(source))
    .map(({ file }) => file)
    .sort()
  expect(loose).toEqual([
    'agreements/commands/open-step-file.ts',
    'oversight/commands/check-chain.ts',
    'oversight/commands/export-entries.ts',
    'readiness/commands/open-file.ts',
    'registry/commands/take-calendar.ts',
    // A file for whoever reads the rows it holds.
    'reports/commands/exports.ts',
    'trace/commands/open-paper.ts',
  ])
})
