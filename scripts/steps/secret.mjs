import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.mjs'
import { withLock } from './lock.mjs'
import { prepareDataFolder } from './paths.mjs'
import { PlainError } from './progress.mjs'

/** The secrets of this data folder, made on first use and never defaulted. */
export async function readSecrets(data) {
  prepareDataFolder(data)
  const file = join(data, 'secret.json')
  return withLock(join(data, 'run/secret.lock'), () => {
    if (!existsSync(file)) {
      const random = () => randomBytes(32).toString('base64url')
      writeJson(file, { nextAuthSecret: random(), digestSalt: random(), databasePassword: random() })
    }
    const secrets = readJson(file)
    if (!secrets?.nextAuthSecret || !secrets.digestSalt || !secrets.databasePassword)
      throw new PlainError(
        `${file} cannot be read. Give it back its contents from a backup, or start anew: npm run reset`,
      )
    return secrets
  })
}
