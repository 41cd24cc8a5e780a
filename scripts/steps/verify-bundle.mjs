import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inProject, projectFolder } from './paths.mjs'

const folder = inProject('node_modules/.cache/verify')
const record = path.join(folder, 'latest.json')

const sources = { verify: 'prisma/cli/verify.ts', 'verify.worker': 'lib/verifier/verify.worker.ts' }

/** Size and time of change: what tells that a file is the one that was read. */
const stamp = (file) => {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

/** The bundle of an earlier run; null when there is none, or a file that it was made of has changed since. */
function fresh() {
  try {
    const { made, inputs } = JSON.parse(readFileSync(record, 'utf8'))
    const isFresh = Object.entries(inputs).every(([file, before]) => stamp(inProject(file)) === before)
    return isFresh ? path.join(folder, made, 'verify.mjs') : null
  } catch {
    return null
  }
}

/** Where the bundle is another file than the source, so is its worker, which needs no loader for TypeScript. */
const workerBeside = {
  name: 'worker beside',
  setup: ({ onLoad }) =>
    onLoad({ filter: /verifier-pool\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace('./verify.worker.ts', './verify.worker.mjs'),
    })),
}

async function make() {
  const { build } = await import('esbuild')
  const made = `${process.pid}-${Date.now()}`
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: Object.entries(sources).map(([out, file]) => ({ in: file, out })),
    outdir: path.join(folder, made),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': projectFolder },
    define: { 'process.env.NEXT_RUNTIME': '"command"' },
    metafile: true,
    logLevel: 'silent',
    plugins: [workerBeside],
  })
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((file) => [file, stamp(inProject(file))]))
  // Whoever reads the record reads a whole one.
  writeFileSync(`${record}.${process.pid}`, JSON.stringify({ made, inputs }))
  renameSync(`${record}.${process.pid}`, record)
  return path.join(folder, made, 'verify.mjs')
}

const dayMs = 86_400_000

/** Bundles that nobody has started for a day. */
function sweep() {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name)
    if (Date.now() - statSync(old).mtimeMs > dayMs) rmSync(old, { recursive: true, force: true })
  }
}

/**
 * The command as one file of JavaScript, made where sources have changed: it starts in a third of the time. Null where none can be
 * made, such as in a folder that may not be written.
 */
export async function verifyBundle() {
  const known = fresh()
  if (known) return known
  try {
    mkdirSync(folder, { recursive: true })
    sweep()
    return await make()
  } catch {
    return null
  }
}
