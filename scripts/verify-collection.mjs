import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './steps/paths.mjs'

// node scripts/verify-collection.mjs FOLDER TABLE.tsv      what it is for is told in docs/verifier-collections.md

/** The verdicts that each expectation allows; a verdict's own name allows that one. */
const allowed = {
  valid: ['accepted', 'untrusted', 'weak', 'review', 'unsupported'],
  invalid: ['refused', 'review', 'unsupported', 'unsigned'],
}
const most = 100

const [folder, table] = process.argv.slice(2)
if (!folder || !table) {
  console.error('node scripts/verify-collection.mjs FOLDER TABLE.tsv')
  process.exit(2)
}

/** A line of the table: file, expectation, anchors with a space between, moment of checking. */
const rows = readFileSync(table, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [file = '', expected = '', trust = '', at = ''] = line.split('\t')
    return { file, expected, options: [...optionOf('--trust', trust), ...optionOf('--at', at)] }
  })

function optionOf(name, values) {
  const given = values.split(' ').filter(Boolean)
  return given.length > 0 ? [name, ...given] : []
}

/** The reports on some files that are checked with the same options, in their order. */
function reportsOn(files, options) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [inProject('scripts/verify.mjs'), '--json', ...options, '--', ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, INIT_CWD: path.resolve(folder) } },
  )
  const reports = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  if (reports.length !== files.length) throw new Error(stderr)
  return reports
}

const reasonsOf = ({ reasons, signatures }) => [...new Set([...reasons, ...signatures.flatMap((each) => each.reasons)])]

const counts = new Map()
let disagreements = 0

function judge({ file, expected }, report) {
  const column = `${expected} -> ${report.verdict}`
  counts.set(column, (counts.get(column) ?? 0) + 1)
  if ((allowed[expected] ?? [expected]).includes(report.verdict)) return
  disagreements++
  console.log([file, expected, report.verdict, reasonsOf(report).join(' ')].join('\t'))
}

const groups = new Map()
for (const row of rows) {
  const key = row.options.join('\t')
  groups.set(key, [...(groups.get(key) ?? []), row])
}
for (const group of groups.values())
  for (let from = 0; from < group.length; from += most) {
    const part = group.slice(from, from + most)
    const reports = reportsOn(
      part.map(({ file }) => file),
      part[0].options,
    )
    for (const [place, row] of part.entries()) judge(row, reports[place])
  }
for (const [column, count] of [...counts].sort()) console.error(`${String(count).padStart(6)}  ${column}`)
process.exitCode = disagreements > 0 ? 1 : 0
