'use client'

import type { Sent } from './kept-steps'

/** A picture or paper that was chosen on this device and has no answer yet. */
export type KeptFile = {
  id: string
  url: string
  /** What goes with it: the lot, its step and what kind it is. */
  fields: Record<string, string>
  name: string
  file: Blob
  refused: string | null
  keptAt: number
}

/** Said to the page when a file was put among the kept ones. */
export const FILES_CHANGED = 'booth-trace-files'

const STORE = 'files'

/** Runs one request on the device's store of files; null where the browser keeps nothing. */
async function onStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> {
  try {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('booth-trace', 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    try {
      return await new Promise<Value>((resolve, reject) => {
        const transaction = opened.transaction(STORE, mode, { durability: 'strict' })
        const request = ask(transaction.objectStore(STORE))
        // Only a finished transaction is on the device for good.
        transaction.oncomplete = () => resolve(request.result)
        transaction.onabort = () => reject(transaction.error)
      })
    } finally {
      opened.close()
    }
  } catch {
    return null
  }
}

/** What this device keeps, oldest first. */
export const keptFiles = async (): Promise<KeptFile[]> =>
  ((await onStore<KeptFile[]>('readonly', (store) => store.getAll())) ?? []).sort((a, b) => a.keptAt - b.keptAt)

/** Keeps a file until it was taken; false where this device cannot. */
export const keepFile = async (kept: KeptFile): Promise<boolean> =>
  (await onStore('readwrite', (store) => store.put(kept))) !== null

export const dropFile = (id: string) => onStore('readwrite', (store) => store.delete(id))

/** Sends one file; its id makes sure that sending it again changes nothing. */
async function sendFile({ id, url, fields, name, file }: KeptFile): Promise<Sent> {
  const form = new FormData()
  form.set('id', id)
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', file, name)
  try {
    const answer = await fetch(url, { method: 'POST', body: form, headers: { accept: 'application/json' } })
    if (answer.status >= 500 || answer.status === 429) return { kind: 'no-network' }
    if (answer.status === 401 || answer.status === 403) return { kind: 'sign-in', message: '', errors: {} }
    const { message } = (await answer.json()) as { message: string }
    return { kind: answer.ok ? 'taken' : 'refused', message, errors: {} }
  } catch {
    return { kind: 'no-network' }
  }
}

/** Sends what waits, but files of steps that wait themselves; answers how many were taken. */
export async function sendKeptFiles(waitingSteps: ReadonlySet<string>): Promise<number> {
  let taken = 0
  for (const kept of await keptFiles()) {
    if (kept.refused !== null || waitingSteps.has(kept.fields.eventId ?? '')) continue
    const sent = await sendFile(kept)
    if (sent.kind === 'sign-in') break
    if (sent.kind === 'no-network') continue
    if (sent.kind === 'refused') await keepFile({ ...kept, refused: sent.message })
    else {
      await dropFile(kept.id)
      taken++
    }
  }
  return taken
}
