import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { checkedKey, typeByEnding } from '@/lib/files/store-key'
import type { FileStore } from '@/lib/files/store-types'

const dayInMs = 24 * 60 * 60 * 1000
const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its rename is durable by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Keeps files below `root`, spread over 256 folders by the hash of their folder. */
export function diskStore(root: string): FileStore {
  const parts = path.join(/* turbopackIgnore: true */ root, '.parts')
  let swept: Promise<void> | undefined

  const placeOf = (key: string) => {
    const folder = checkedKey(key).includes('/') ? key.slice(0, key.lastIndexOf('/')) : key
    const shard = createHash('sha256').update(folder).digest('hex').slice(0, 2)
    return path.join(/* turbopackIgnore: true */ root, shard, ...key.split('/'))
  }
  const typeFile = (place: string) =>
    path.join(/* turbopackIgnore: true */ path.dirname(place), `.${path.basename(place)}.type`)

  const typeOf = async (key: string, place: string) =>
    (await orNull(readFile(typeFile(place), 'utf8'))) ?? typeByEnding(key)

  /** Removes what writes that were cut off left behind. */
  async function sweep(): Promise<void> {
    await mkdir(parts, { recursive: true })
    for (const name of await readdir(parts)) {
      const file = path.join(/* turbopackIgnore: true */ parts, name)
      const found = await orNull(stat(file))
      if (found && Date.now() - found.mtimeMs > dayInMs) await rm(file, { force: true })
    }
  }

  return {
    async put(key, bytes, contentType) {
      const place = placeOf(key)
      swept ??= sweep()
      await swept
      const folder = path.dirname(place)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const part = path.join(/* turbopackIgnore: true */ parts, randomUUID())
      try {
        await writeThrough(part, bytes)
        if (contentType === typeByEnding(key)) await rm(typeFile(place), { force: true })
        else await writeFile(typeFile(place), contentType, { mode: 0o600 })
        await rename(part, place)
        await syncFolder(folder)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },

    async get(key) {
      const place = placeOf(key)
      const bytes = await orNull(readFile(place))
      return bytes && { bytes, contentType: await typeOf(key, place) }
    },

    async stream(key) {
      const place = placeOf(key)
      const handle = await orNull(open(place, 'r'))
      if (!handle) return null
      try {
        const [{ size }, contentType] = await Promise.all([handle.stat(), typeOf(key, place)])
        // The handle closes itself when the stream ends or is cancelled.
        const body = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>
        return { body, contentType, size }
      } catch (error) {
        await handle.close()
        throw error
      }
    },

    async has(key) {
      return (await orNull(stat(placeOf(key)))) !== null
    },

    async remove(key) {
      const place = placeOf(key)
      await rm(place, { force: true })
      await rm(typeFile(place), { force: true })
    },
  }
}
