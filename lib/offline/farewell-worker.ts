import type { WorkerScope } from './worker-scope'

const worker = globalThis as unknown as WorkerScope

// Replaces a worker that does harm: takes over at once, throws away what was kept and is gone with the next page.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('booth-')) await caches.delete(name)
  await worker.registration.unregister()
}
