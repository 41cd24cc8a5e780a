import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { instrument } from './mutation/mutants.mjs'
import { inProject, projectFolder } from './steps/paths.mjs'

// node scripts/mutate-verifier.mjs [--every=3] [--patience=5] [--longest=2] [--again=FILE] [part of a path…]
// docs/verifier-mutations.md says what it found.

const sources = 'lib/verifier'
const notOnTrial = /\.test\.ts$|\/test-|\.worker\.ts$|verifier-pool|\/types\.ts$|fair-turns|report-|command-line/
// They read the sources themselves, start threads, or try chance for many seconds.
const notRun = /purity|reasons\.test|verifier-pool|damage|fair-turns|report-|command-line/

const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
/** `--name=5` among the arguments. */
const numberFor = (name, otherwise) =>
  Number(args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise)

const every = numberFor('every', 1)
// Of processor time, since the machine may be busy with something else. Readers of bytes loop when they are mutated: less is enough.
const patienceMs = numberFor('patience', 20) * 1000
// Tests of effort last for seconds, and a mutant that survives goes through all: those that last longer than this are left aside.
const longestMs = numberFor('longest', 60) * 1000
// What an earlier run wrote of those that survived: only they are tried, once tests were added.
const report = args.find((arg) => arg.startsWith('--again='))?.slice('--again='.length)
const told = / (?:survived|not reached|noticed by time alone): /
const survivors = report
  ? new Set(
      readFileSync(report, 'utf8')
        .split('\n')
        .map((line) => line.replace(told, ': ')),
    )
  : null
const all = readdirSync(inProject(sources), { recursive: true })
  .map((file) => `${sources}/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .sort()
const rankOf = (file) => wanted.findIndex((part) => file.includes(part))
// In the order in which they are asked for: a run may be given up.
const onTrial = all
  .filter((file) => !notOnTrial.test(file) && (wanted.length === 0 || rankOf(file) >= 0))
  .sort((a, b) => rankOf(a) - rankOf(b))

const mutants = []
const texts = new Map()
for (const file of onTrial) {
  const made = instrument(file, readFileSync(inProject(file), 'utf8'), mutants.length + 1)
  texts.set(inProject(file), made.text)
  mutants.push(...made.mutants.map((each) => ({ ...each, file })))
}

const testFiles = all.filter((file) => file.endsWith('.test.ts') && !notRun.test(file))
const bundle = inProject('node_modules/.cache/mutation.mjs')
const shim = inProject('scripts/mutation/vitest.mjs')
await build({
  stdin: {
    contents: `${testFiles.map((file) => `import './${file}'`).join('\n')}\nexport { tests } from '${shim}'`,
    resolveDir: projectFolder,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  keepNames: true,
  banner: {
    js: 'const { hits: __hits, state: __state } = globalThis.__mutation; const __mutant = (id) => { __hits[id] = 1; return __state.active === id }',
  },
  packages: 'external',
  outfile: bundle,
  alias: { '@': projectFolder, vitest: shim, 'server-only': inProject('node_modules/server-only/empty.js') },
  plugins: [
    {
      name: 'mutants',
      setup({ onLoad }) {
        onLoad({ filter: /lib[\\/]verifier[\\/].*\.ts$/ }, ({ path: file }) => {
          const contents = texts.get(file) ?? readFileSync(file, 'utf8')
          // The zoo's files are kept from one mutant to the next.
          return { loader: 'ts', contents: contents.replace('bytes() as Uint8Array', '__kept(bytes)') }
        })
      },
    },
  ],
})

let reached = new Map()
// Milliseconds in which a thread made files, which is none of a mutant's business: each new thread makes those anew that it needs.
const making = new Float64Array(new SharedArrayBuffer(8))
let heard = () => {}
let thread = await start()

async function start() {
  const { href } = pathToFileURL(bundle)
  const worker = new Worker(inProject('scripts/mutation/trial.mjs'), {
    workerData: { bundle: href, mutants: mutants.length, isFirst: reached.size === 0, longestMs, making },
    // A list that grows without end is stopped before it is larger than any list may be, which would end all threads.
    resourceLimits: { maxOldGenerationSizeMb: 640 },
  })
  worker.on('message', (message) => heard(message))
  for (const event of ['error', 'exit']) worker.on(event, () => heard({ killer: 'the end of the thread' }))
  const { rehearsal } = await next()
  if (rehearsal) {
    const unfit = rehearsal.failing.slice(0, 9).join('; ') || 'none'
    console.error(`${rehearsal.count} tests, ${mutants.length} mutants; not fit for this: ${unfit}`)
    if (rehearsal.long.length > 0) console.error(`left aside as long: ${rehearsal.long.join('; ')}`)
    reached = rehearsal.reached
  }
  return worker
}

/** What the thread says next, or that it has used up its time without saying anything. */
async function next() {
  const start = process.cpuUsage()
  making[0] = 0
  const isOver = () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 - making[0] > patienceMs
  }
  const timer = setInterval(() => reached.size > 0 && isOver() && heard({ killer: 'time' }), 500)
  const message = await new Promise((resolve) => {
    heard = resolve
  })
  clearInterval(timer)
  return message
}

/** The test that noticed the mutant; null when none did. What never ends, or ends the thread, is noticed too. */
async function trial(id) {
  const answer = next()
  thread.postMessage({ id, places: reached.get(id) ?? [] })
  const { killer } = await answer
  if (killer === 'time' || killer === 'the end of the thread') {
    heard = () => {}
    await thread.terminate()
    thread = await start()
  }
  return killer
}

const share = (part, of) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`
const row = (name, own) => {
  const killed = own.filter(({ killer }) => killer).length
  if (own.length > 0) console.log(`| ${name} | ${own.length} | ${killed} | ${share(killed, own.length)} |`)
}

const isWanted = ({ file, line, what, id }) => id % every === 0 && (survivors?.has(`${file}:${line}: ${what}`) ?? true)

for (const file of onTrial) {
  const own = mutants.filter((each) => each.file === file && isWanted(each))
  for (const mutant of own) {
    mutant.killer = reached.has(mutant.id) ? await trial(mutant.id) : null
    const { line, what, killer } = mutant
    // Honest work that lasts longer than one has patience looks the same as a loop.
    if (killer === 'time') console.error(`${file}:${line} noticed by time alone: ${what}`)
    if (!killer) console.error(`${file}:${line} ${reached.has(mutant.id) ? 'survived' : 'not reached'}: ${what}`)
  }
  row(path.relative('lib/verifier', file), own)
}
row('**all**', mutants.filter(isWanted))
await thread.terminate()
