import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { frugalNode } from './environment.mjs'
import { withLock } from './lock.mjs'
import { inProject, projectFolder, projectLock } from './paths.mjs'
import { runOrFail } from './processes.mjs'
import { PlainError, step } from './progress.mjs'

const serverFile = inProject('.next/standalone/server.js')

/** What Node is given to serve the booth. */
export const serverArguments = [...frugalNode, serverFile]
const stampFile = inProject('.next/standalone/.built-from')

const sourceFolders = ['app', 'components', 'lib', 'public', 'prisma/schema', 'prisma/seed']
const isSource = (path) => !/(^|\/)(generated|node_modules)\/|\.test\.tsx?$|\.md$/.test(path)

/** Whether the server that was built last is what the sources say now. */
export const isBuilt = () =>
  existsSync(serverFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash()

/**
 * Builds the server unless that is done already. The build sees neither database nor secrets, here as for the container
 * image, so that the same sources always make the same server. `mayReplace` is asked before a built server is replaced.
 */
export async function buildServer({ mayReplace = () => {} } = {}) {
  await withLock(projectLock('build.lock'), async () => {
    if (isBuilt()) return
    mayReplace()
    const hash = sourcesHash()
    await step('Building the booth (next build)', async () => {
      rmSync(stampFile, { force: true })
      await runOrFail('next build', process.execPath, [inProject('node_modules/next/dist/bin/next'), 'build'], {
        env: buildEnvironment(),
      })
      completeStandalone()
    })
    writeFileSync(stampFile, hash)
  })
}

function buildEnvironment() {
  const { DATABASE_URL, NEXTAUTH_SECRET, DIGEST_SALT, DATA_DIR, PORT, HOSTNAME, ...others } = process.env
  return { ...others, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

/** Adds to the standalone server what Next leaves to a CDN; its copies of .env would outlive a change there. */
export function completeStandalone() {
  if (!existsSync(serverFile))
    throw new PlainError("next build made no .next/standalone: next.config.js must say output: 'standalone'.")
  const standalone = inProject('.next/standalone')
  for (const [from, to] of [
    ['public', 'public'],
    ['.next/static', '.next/static'],
  ]) {
    rmSync(join(standalone, to), { recursive: true, force: true })
    if (existsSync(inProject(from))) cpSync(inProject(from), join(standalone, to), { recursive: true })
  }
  for (const name of readdirSync(standalone)) if (name.startsWith('.env')) rmSync(join(standalone, name))
}

function sourcesHash() {
  const hash = createHash('sha256').update(process.versions.node)
  const loose = readdirSync(projectFolder).filter((name) =>
    /^(?!playwright|vitest).+\.(ts|tsx|js|mjs)$|^(package|package-lock|tsconfig)\.json$/.test(name),
  )
  const files = [
    ...loose.map((name) => inProject(name)),
    ...sourceFolders.flatMap((folder) => filesIn(inProject(folder))),
  ]
  for (const file of files
    .map((file) => relative(projectFolder, file))
    .filter(isSource)
    .sort()) {
    if (file === 'next-env.d.ts') continue
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(inProject(file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
