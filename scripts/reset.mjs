import './steps/node-version.mjs'
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { clusterFolderOf, reachableFolder } from './steps/cluster.mjs'
import { externalDatabaseUrl, loadOperatorSettings } from './steps/environment.mjs'
import { readJson } from './steps/json-file.mjs'
import { command } from './steps/lifetime.mjs'
import { dataFolder } from './steps/paths.mjs'
import { findServer, stopServer } from './steps/postgres.mjs'
import { isStillThat, stopOrphans, stopProcess } from './steps/processes.mjs'
import { PlainError, say } from './steps/progress.mjs'

// Stops the booth of this data folder and removes everything it keeps.
await command(async () => {
  loadOperatorSettings()
  const data = dataFolder()
  const outside = reachableFolder(data)
  if (externalDatabaseUrl())
    throw new PlainError(
      'DATABASE_URL is set: this command only removes the database it made itself. Empty yours with its own tools.',
    )
  if (!existsSync(data)) return say(`There is nothing in ${data}.`)
  if (!(await isConfirmed(data, existsSync(outside) ? outside : null))) throw new PlainError('Nothing was removed.')
  await stopEverything(data)
  // Only what the booth made: an operator may have pointed DATA_DIR at a folder with more in it.
  const ours = /^(postgres(\.new-\d+)?|uploads|run|logs|secret\.json(\..+)?|cluster\.json)$/
  for (const name of readdirSync(data).filter((name) => ours.test(name)))
    rmSync(join(data, name), { recursive: true, force: true })
  rmSync(outside, { recursive: true, force: true })
  if (readdirSync(data).length === 0) rmdirSync(data)
  say('Removed. npm start makes everything anew.')
})

async function isConfirmed(data, outside) {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) throw new PlainError('To remove everything without being asked: npm run reset -- --yes')
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  say(
    `This removes the database, all pictures and the secrets in ${data}${outside ? ` and ${outside}` : ''}. It cannot be undone.`,
  )
  const answer = await prompt.question('Type "remove" to go on: ')
  prompt.close()
  return answer.trim() === 'remove'
}

async function stopEverything(data) {
  const noted = readJson(join(data, 'run/booth.json'))
  // The start command stops its server and database itself, which may take a while.
  if (isStillThat(noted?.by)) await stopProcess(noted.by.pid, { patienceMs: 45_000 })
  await stopOrphans(join(data, 'run'))
  const server = findServer(clusterFolderOf(data))
  if (server) await stopServer(server.pid)
}
