import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Modules of lib, lowest first: each may use those before it. A folder that is not named here is an error. */
const modules = [
  'config',
  'i18n',
  'format',
  'forms',
  'offline',
  'pages',
  'db',
  'files',
  'jobs',
  'verifier',
  'gs1',
  'epcis',
  'workbooks',
  'documents',
  'audit',
  'auth',
  'notices',
  'account',
  'staff',
  'oversight',
  'system',
  'trust',
  'law',
  'places',
  'taxonomy',
  'registry',
  'merchants',
  'applications',
  'catalog',
  'bulk',
  'problems',
  'readiness',
  'agreements',
  'trace',
  'desk',
  'papers',
  'search',
  'visits',
  'home',
  'targets',
  'outreach',
  'ledger',
  'reports',
  'open-data',
]

const topFolders = ['app', 'components', 'docs', 'e2e', 'lib', 'prisma', 'public', 'scripts']

/** Which top folders may be imported from which. */
const mayImport: Record<string, string[]> = {
  app: ['app', 'components', 'lib'],
  components: ['components', 'lib'],
  lib: ['lib'],
  prisma: ['prisma', 'lib'],
  e2e: ['e2e', 'lib'],
  scripts: ['scripts'],
}

const forbiddenNames = /^(utils?|helpers?|misc|common|shared|service|index)$/
const generated = path.join('lib', 'db', 'generated')

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name)
    if (name === generated) return []
    if (entry.isDirectory()) return filesBelow(name)
    return /\.(ts|tsx|mjs|css)$/.test(entry.name) ? [name] : []
  })
}

const files = Object.keys(mayImport).flatMap((folder) =>
  existsSync(path.join(root, folder)) ? filesBelow(folder) : [],
)
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('test-') || file.includes('fixtures')

/** The project files that a file imports, as paths from the root without extension. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') || name.startsWith('@/'))
    .map((name) => (name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name)))
}

const role = (file: string) => path.basename(file).replace(/\.(ts|tsx|mjs)$/, '')
const moduleOf = (file: string) => (file.startsWith('lib/') ? file.split('/')[1] : undefined)
const edges = files
  .filter((file) => !file.endsWith('.css'))
  .flatMap((file) => importsOf(file).map((target) => ({ file, target })))

describe('the house', () => {
  it('has only the rooms that are declared', () => {
    const found = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
    // What npm and a failed browser test leave behind is nobody's room.
    expect(found.filter((name) => ![...topFolders, 'node_modules', 'test-results'].includes(name))).toEqual([])
    const inLib = readdirSync(path.join(root, 'lib')).filter((name) =>
      statSync(path.join(root, 'lib', name)).isDirectory(),
    )
    expect(inLib.filter((name) => !modules.includes(name))).toEqual([])
  })

  it('imports only downwards between top folders', () => {
    const wrong = edges.filter(({ file, target }) => {
      const from = file.split('/')[0] ?? ''
      const to = target.split('/')[0] ?? ''
      return topFolders.includes(to) && !mayImport[from]?.includes(to) && !(isTest(file) && to === 'prisma')
    })
    expect(wrong).toEqual([])
  })

  it('imports only downwards between the modules of lib', () => {
    const wrong = edges.filter(({ file, target }) => {
      const from = moduleOf(file)
      const to = moduleOf(target)
      if (!from || !to || from === to || !modules.includes(from)) return false
      // Tags are names only; whoever changes what the public sees has to expire the shop's pages.
      if (role(target) === 'tags') return false
      return modules.indexOf(to) > modules.indexOf(from)
    })
    expect(wrong).toEqual([])
  })

  it('keeps rules pure: no database, no framework, no clock', () => {
    const rules = files.filter((file) => file.startsWith('lib/') && /(^|-)rules$/.test(role(file)))
    expect(rules.length).toBeGreaterThan(0)
    for (const file of rules) {
      const source = readFileSync(path.join(root, file), 'utf8')
      expect(source, file).not.toMatch(
        /new Date\(\)|Date\.now\(|Math\.random\(|from 'next|from '@\/lib\/db|server-only|process\.env/,
      )
    }
  })

  it('reads and writes only behind server-only', () => {
    const guarded = files.filter(
      (file) => file.startsWith('lib/') && !isTest(file) && /(^|\/)(queries|commands)(\/|\.ts$)/.test(file),
    )
    const open = guarded.filter((file) => !readFileSync(path.join(root, file), 'utf8').includes("import 'server-only'"))
    expect(open).toEqual([])
  })

  it('lets pages and components reach the database only through lib', () => {
    const wrong = edges.filter(
      ({ file, target }) =>
        /^(app|components)\//.test(file) && target.startsWith('lib/db/') && !file.startsWith('app/api/health/'),
    )
    expect(wrong).toEqual([])
  })

  it('keeps actions thin: they guard, parse and call', () => {
    const wrong = edges.filter(
      ({ file, target }) =>
        /(^|\/)actions(\/|\.ts$)/.test(file) && target.startsWith('lib/db/') && !target.endsWith('cached'),
    )
    expect(wrong).toEqual([])
  })

  it('makes proofs of permission in one file only', () => {
    const makers = files.filter(
      (file) =>
        !isTest(file) &&
        file !== 'lib/architecture.test.ts' &&
        /\bas (?:unknown as )?(?:(?:Admin|Review(?:er|ing)|Regist(?:rar|ering)|Auditor|Staff|Writing|Merchant)Actor|Person)\b/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    )
    expect(makers.filter((file) => file !== 'lib/auth/guards.ts')).toEqual([])
    // Another system's key is proven where keys are looked up, as people are by the guards.
    const holders = files.filter(
      (file) =>
        file !== 'lib/trace/keys.ts' &&
        /\bas (?:unknown as )?KeyHolder\b/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(holders).toEqual([])
    const borrowed = edges.filter(({ file, target }) => target.includes('lib/auth/test-actors') && !isTest(file))
    expect(borrowed).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = files.filter(
      (file) =>
        /^(app|components|lib)\//.test(file) &&
        !isTest(file) &&
        readFileSync(path.join(root, file), 'utf8').includes('process.env.'),
    )
    const allowed = ['lib/config/environment.ts', 'lib/db/cached.ts', 'lib/jobs/worker.ts']
    expect(readers.filter((file) => !allowed.includes(file))).toEqual([])
  })

  it('names files by what they are', () => {
    const wrong = files.filter(
      (file) => forbiddenNames.test(role(file)) || !/^[a-z0-9[\]().-]+$/.test(path.basename(file)),
    )
    expect(wrong).toEqual([])
  })

  it('keeps every file under 250 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  // A type that says nothing is found by the formatter's linter, which reads code and not only its letters.
  it('leaves no door open', () => {
    const doors = files.filter(
      (file) =>
        file !== 'lib/architecture.test.ts' &&
        /@ts-(?:ignore|expect-error|nocheck)|\.only\(|\.skip\(|\bTODO\b|\bFIXME\b/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    )
    expect(doors).toEqual([])
  })
})
