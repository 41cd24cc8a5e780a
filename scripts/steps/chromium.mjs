import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inProject, isRoot } from './paths.mjs'
import { run } from './processes.mjs'
import { PlainError, step } from './progress.mjs'

// The one without windows first: it takes a quarter less of the processor.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium for the browser tests, as the environment Playwright's settings read; null when there is none to be had. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && !works(given)) throw new PlainError(`CHROMIUM_PATH is ${given}, which does not run.`)
  const found = given || (await playwrightsOwn()) || onPath() || (await fromDebian())
  return found ? { CHROMIUM_PATH: found } : packaged()
}

function works(program, env = process.env) {
  return spawnSync(program, ['--version'], { env, timeout: 20_000 }).status === 0
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  return works(chromium.executablePath()) ? chromium.executablePath() : null
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((program) => existsSync(program) && works(program))
}

const isDebian = () => {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

async function fromDebian() {
  if (!isRoot() || !isDebian()) return null
  try {
    await step('Installing Chromium (apt-get)', async () => {
      await aptGet('update')
      // Older releases have it with windows only.
      await aptGet(...install, 'chromium-headless-shell').catch(() => aptGet(...install, 'chromium'))
    })
  } catch (error) {
    console.error(`${error.message}\nThe Chromium of an npm package is used instead.`)
  }
  return onPath() ?? null
}

const install = ['install', '-y', '--no-install-recommends']

async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, all } = await run('apt-get', args, { env, limitMs: 300_000 })
  if (code !== 0)
    throw new PlainError(`apt-get ${args[0]} ended with ${code}:\n${all.trimEnd().split('\n').slice(-5).join('\n')}`)
}

// Its author made it for AWS Lambda: told that it is there, it also unpacks the libraries a bare machine lacks.
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = inProject('node_modules/.cache/chromium')
  const script = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())`
  for (const attempt of ['kept', 'fresh']) {
    if (attempt === 'fresh') rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    const { code } = await run(process.execPath, ['--input-type=module', '-e', script], { env, limitMs: 120_000 })
    const program = join(folder, 'chromium')
    const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
    const basis = { CHROMIUM_PATH: program, CHROMIUM_NO_SANDBOX: '1' }
    if (code === 0 && works(program)) return basis
    if (code === 0 && works(program, { ...process.env, ...libraries })) return { ...basis, ...libraries }
  }
  return null
}
