import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout this script belongs to, whatever the current folder is. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export const inProject = (...parts) => join(projectFolder, ...parts)

/** Where everything that must outlive a run is kept; a relative DATA_DIR is read from the project folder. */
export const dataFolder = () => resolve(projectFolder, process.env.DATA_DIR || '.data')

export const isRoot = () => process.getuid?.() === 0

/** Makes the data folder and its rooms; closed to others, but passable for the postgres user when root made it. */
export function prepareDataFolder(data = dataFolder()) {
  const isNew = !existsSync(data)
  for (const room of ['uploads', 'run', 'logs']) mkdirSync(join(data, room), { recursive: true, mode: 0o700 })
  if (isNew) chmodSync(data, isRoot() ? 0o711 : 0o700)
  return data
}

/** A lock file for work on the checkout itself, whatever data folder is used. */
export function projectLock(name) {
  mkdirSync(inProject('.data/run'), { recursive: true, mode: isRoot() ? 0o711 : 0o700 })
  return inProject('.data/run', name)
}

/** The names in a folder; none when it is not there or closed to us. */
export function listFolder(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
