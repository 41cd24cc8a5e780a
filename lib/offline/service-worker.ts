import { filesOf, type KeptCache, limits, mayKeep, offlinePath, surplus, titleOf, treatmentOf } from './rules'
import type { PageRequest, WorkerScope } from './worker-scope'

declare const BUILD: string

const worker = globalThis as unknown as WorkerScope
/** The offline pages and what they need; made anew by each build. */
const core = `booth-core-${BUILD}`
/** How long a page that is kept may keep its reader waiting for a fresh one. */
const PATIENCE_MS = 3000

worker.addEventListener('install', (event) => event.waitUntil(prepare()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const treatment = treatmentOf(event.request, worker.location.origin)
  if (treatment === 'leave') return
  event.respondWith(
    treatment === 'page'
      ? pageAnswer(event)
      : fileAnswer(event.request.url, treatment, (work) => event.waitUntil(work)),
  )
})
worker.addEventListener('message', (event) => event.waitUntil(keepSeen(event.data as string[])))

async function prepare() {
  const cache = await caches.open(core)
  const files = ['/mark.svg']
  for (const path of ['/offline', '/en/offline']) {
    const answer = await fetch(path)
    if (!answer.ok) throw answer
    files.push(...filesOf(await answer.clone().text()))
    await cache.put(path, answer)
  }
  await cache.addAll([...new Set(files)])
  // Pages already open lose nothing by it: their files stay kept, and pages come from the network first.
  await worker.skipWaiting()
}

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith('booth-core') && name !== core) await caches.delete(name)
  await worker.registration.navigationPreload?.enable()
}

/** A fresh page; the kept one when the network fails, errs or is slow; else the page that says so. */
async function pageAnswer(event: PageRequest): Promise<Response> {
  const { url } = event.request
  const fresh = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(event.request))
  event.waitUntil(fresh.then((answer) => keepPage(url, answer)).catch(() => {}))
  const kept = await (await caches.open('booth-pages')).match(url)
  try {
    if (!kept) return await fresh
    const answer = await Promise.race([fresh, new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null))])
    return answer && answer.status < 500 ? answer : kept
  } catch {
    return kept ?? (await caches.match(offlinePath(new URL(url).pathname))) ?? Response.error()
  }
}

async function keepPage(url: string, answer: Response) {
  const { pathname } = new URL(url)
  const isKept =
    pathname !== offlinePath(pathname) &&
    mayKeep(answer) &&
    /^text\/html/.test(answer.headers.get('content-type') ?? '')
  const copy = isKept ? answer.clone() : null
  const cache = await caches.open('booth-pages')
  if (copy) {
    const html = await copy.text()
    const headers = new Headers(copy.headers)
    headers.set('x-title', encodeURIComponent(titleOf(html)))
    // Tells the page that it is a kept one, and since when.
    await cache.put(url, new Response(html.replace('<html', `<html data-kept="${Date.now()}"`), { headers }))
    await Promise.all((Object.keys(limits) as KeptCache[]).map(trim))
  } else if (answer.status < 500) {
    await cache.delete(url)
  }
}

/** An unchanging file: the kept one, else a fresh one, else the same picture in another width, else no picture. */
async function fileAnswer(url: string, treatment: 'file' | 'picture', meanwhile: (work: Promise<unknown>) => void) {
  const kept = await caches.match(url)
  if (kept) return kept
  try {
    const answer = await fetch(url)
    if (mayKeep(answer)) {
      const copy = answer.clone()
      meanwhile(caches.open(`booth-${treatment}s`).then((cache) => cache.put(url, copy)))
    }
    return answer
  } catch (error) {
    for (const width of [480, 800, 320, 1600]) {
      const other = await caches.match(url.replace(/\d+\.webp$/, `${width}.webp`))
      if (other) return other
    }
    // A script that is not there has to fail; a picture is only not shown, which the browser need not call an error.
    if (treatment === 'file') throw error
    return new Response(null, { status: 204 })
  }
}

async function trim(name: KeptCache) {
  const cache = await caches.open(name)
  const keys = await cache.keys()
  const times = await Promise.all(
    keys.map(async (key) => Date.parse((await cache.match(key))?.headers.get('date') ?? '')),
  )
  const gone = new Set(surplus(times, limits[name], Date.now()))
  await Promise.all(keys.map((key, i) => (gone.has(i) ? cache.delete(key) : null)))
}

/** The page that brought the worker along was loaded before it: its address comes first, then what it loaded. */
async function keepSeen([page = '', ...files]: string[]) {
  const { origin } = worker.location
  if (treatmentOf({ method: 'GET', url: page, mode: 'navigate' }, origin) === 'page')
    await keepPage(page, await fetch(page))
  for (const url of files) {
    const treatment = treatmentOf({ method: 'GET', url, mode: '' }, origin)
    if (treatment === 'file' || treatment === 'picture') await fileAnswer(url, treatment, (work) => work)
  }
}
