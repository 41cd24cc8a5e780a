import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { textFor } from '@/lib/i18n/translator'

const lib = path.resolve(import.meta.dirname, '..')
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.ts$/.test(file) && !/test|generated/.test(file),
)

/** The calls of `recordAudit` in a file, each as it is written. */
function callsOf(file: string): string[] {
  const source = readFileSync(path.join(lib, file), 'utf8')
  if (!source.includes('recordAudit(')) return []
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'recordAudit') found.push(node.getText(tree))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** What the details of a call are named, as far as they are written where it stands. */
function detailsOf(call: string): string[] {
  const tree = ts.createSourceFile('call.ts', call, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node, isDetail: boolean) => {
    const named =
      ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node.name.getText(tree) : null
    if (isDetail && named !== null) found.push(named)
    const isPart = named !== null && ['detail', 'before', 'after'].includes(named)
    ts.forEachChild(node, (child) => visit(child, isDetail || isPart))
  }
  visit(tree, false)
  return found
}

const calls = files.flatMap(callsOf)
const without = calls.flatMap((call) => {
  const [, reason] = /\bunchanged: '(\w+)'/.exec(call) ?? []
  const [, verb] = /\bverb: '([\w.-]+)'/.exec(call) ?? []
  return reason ? [`${reason}: ${verb ?? '?'}`] : []
})

// The types ask every entry for what it changed or for why it changed nothing; this is who answered the latter.
it('knows the entries without before and after, by reason', () => {
  expect(calls.length).toBeGreaterThan(100)
  expect([...new Set(without)].sort()).toEqual([
    'asked: registry.change-proposed',
    'asked: staff.change-asked',
    'asked: user.email-asked',
    'asked: user.reset-asked',
    'link: user.link-issued',
    'read: agreement.file-opened',
    'read: application.tax-code-seen',
    'read: audit.checked',
    'read: audit.exported',
    'read: calls.exported',
    'read: figures.exported',
    'read: import.refused-downloaded',
    'read: letter.link-seen',
    'read: merchant.tax-code-seen',
    'read: proof.file-opened',
    'read: registry.calendar-exported',
    'read: trace.paper-opened',
    'secret: user.password-changed',
    'secret: user.password-reissued',
    'secret: user.password-set-by-link',
    'secret: user.recovery-codes-renewed',
  ])
})

it('has words for everything that the log can say', () => {
  const sources = files
    .map((file) => readFileSync(path.join(lib, file), 'utf8'))
    .filter((text) => text.includes('recordAudit'))
  const verbs = new Set(
    sources.flatMap((text) => [...text.matchAll(/'([a-z][a-z-]+\.[a-z][a-z-]+)'/g)].map(([, verb = '']) => verb)),
  )
  const known = [...verbs].filter((verb) => textFor('vi', 'audit', `verb.${verb}`) !== null)
  expect(known.length).toBeGreaterThan(100)
  const spoken = calls.flatMap((call) => /\bverb: '([\w.-]+)'/.exec(call)?.[1] ?? [])
  for (const locale of ['vi', 'en'] as const)
    expect([...new Set(spoken)].filter((verb) => textFor(locale, 'audit', `verb.${verb}`) === null)).toEqual([])
})

it('has words for each detail of an entry', () => {
  const named = [...new Set(calls.flatMap(detailsOf))]
  expect(named.length).toBeGreaterThan(80)
  for (const locale of ['vi', 'en'] as const)
    expect(named.filter((name) => textFor(locale, 'audit', `detail.${name}`) === null)).toEqual([])
})
