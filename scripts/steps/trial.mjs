import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterFolderOf, reachableFolder } from './cluster.mjs'
import { readJson, writeJson } from './json-file.mjs'
import { atEnd } from './lifetime.mjs'
import { isRoot } from './paths.mjs'
import { findServer, stopServer } from './postgres.mjs'
import { isStillThat, mark, noteChildrenIn, stopOrphans } from './processes.mjs'

const operatorsOwn =
  /^(DATABASE_URL|DATA_DIR|DIGEST_SALT|FORCE_COLOR|HOSTNAME|NODE_ENV|PORT|PUBLIC_URL|TRUST_PROXY|(NEXTAUTH|S3|SMTP)_.*)$/
const prefix = 'gian-hang-thu-do-test-'

/** What an operator set must not reach a test: neither their database nor their storage nor their addresses. */
export function trialEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !operatorsOwn.test(name))
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** A data folder for one test run, removed when it ends; what a killed run left behind goes first. */
export async function makeTrialFolder() {
  const temporary = realpathSync(tmpdir())
  for (const name of readdirSync(temporary).filter((name) => name.startsWith(prefix)))
    await sweep(join(temporary, name))
  const folder = mkdtempSync(join(temporary, prefix))
  if (isRoot()) chmodSync(folder, 0o711)
  writeJson(join(folder, 'owner.json'), mark(process.pid))
  noteChildrenIn(join(folder, 'run'))
  atEnd(() => remove(folder))
  return folder
}

async function sweep(folder) {
  const owner = readJson(join(folder, 'owner.json'))
  if (!owner || isStillThat(owner)) return
  await stopOrphans(join(folder, 'run'))
  const database = findServer(clusterFolderOf(folder))
  if (database) await stopServer(database.pid)
  remove(folder)
}

function remove(folder) {
  rmSync(reachableFolder(folder), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}
