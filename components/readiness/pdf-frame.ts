import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { FrameNews, FrameOrder, FrameWords } from './pdf-frame-talk'

/*
 * Runs in a frame without an origin: it can reach neither the booth nor the page around it, and gets a file and the words for
 * its buttons by message. Whatever a file does to pdf.js stays in here.
 */

const tell = (news: FrameNews) => window.parent.postMessage(news, '*')
const maxPages = 200
// Beyond this a phone's canvas stays empty.
const maxCanvasPixels = 12_000_000
const maxLoadMs = 20_000
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

const own = (name: string) => new URL(`/api/viewer/${name}`, location.href).href

type Library = typeof import('pdfjs-dist')

/**
 * The thread that pdf.js reads files in. A frame without an origin may start none from an address, only from its own words,
 * and browsers take those for a classic script alone. Done when pdf.js says that it is there.
 */
function startWorker(): Promise<Worker> {
  const words = `import(${JSON.stringify(own('pdf.worker.min.mjs'))})`
  const worker = new Worker(URL.createObjectURL(new Blob([words], { type: 'text/javascript' })))
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true })
    worker.addEventListener('error', () => reject(new Error('no worker')), { once: true })
  })
}

/** pdf.js with its thread, which is ended when a file keeps it busy for ever. */
async function openFile(bytes: Uint8Array) {
  const [library, worker] = await Promise.all([import(own('pdf.min.mjs')) as Promise<Library>, startWorker()])
  library.GlobalWorkerOptions.workerPort = worker
  const opening = library.getDocument({
    ...{ data: bytes, isEvalSupported: false, enableXfa: false, useWasm: false, wasmUrl: own('') },
    ...{ useWorkerFetch: false, maxImageSize: 64_000_000, verbosity: 0 },
  })
  const limit = new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new Error('too slow')), maxLoadMs)
  })
  try {
    return await Promise.race([opening.promise, limit])
  } catch (error) {
    worker.terminate()
    throw error
  }
}

const at = (text: string, number: number) => text.replace('#', String(number))

function makeSheet(words: FrameWords, number: number) {
  const sheet = document.createElement('section')
  sheet.setAttribute('aria-label', at(words.page, number))
  document.querySelector('#pages')?.append(sheet)
  return sheet
}

type Sheet = { element: HTMLElement; number: number; scale: number }

function drawer(file: PDFDocumentProxy, words: FrameWords) {
  let waiting = Promise.resolve()
  async function draw(sheet: Sheet, scale: number) {
    if (sheet.scale === scale) return
    sheet.scale = scale
    const page = await file.getPage(sheet.number)
    const shown = page.getViewport({ scale })
    const sharp = Math.min(window.devicePixelRatio, 2, Math.sqrt(maxCanvasPixels / (shown.width * shown.height)))
    const viewport = page.getViewport({ scale: scale * sharp })
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(viewport.width))
    canvas.height = Math.max(1, Math.floor(viewport.height))
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', at(words.page, sheet.number))
    sheet.element.style.width = `${shown.width}px`
    sheet.element.style.height = `${shown.height}px`
    await page.render({ canvas, viewport }).promise
    const text = document.createElement('p')
    text.className = 'text'
    const { items } = await page.getTextContent()
    text.textContent = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    sheet.element.replaceChildren(canvas, text)
  }
  // One page after another: a file of hundreds of pages must not draw them all at once.
  return (sheet: Sheet, scale: number) => {
    waiting = waiting
      .then(() => draw(sheet, scale))
      .catch(() => {
        sheet.element.textContent = words.failedPage
      })
  }
}

async function show(bytes: Uint8Array, words: FrameWords) {
  const file = await openFile(bytes)
  const first = (await file.getPage(1)).getViewport({ scale: 1 })
  const main = document.querySelector('#pages')
  if (!main) return
  const fit = Math.min(2, Math.max(0.25, (main.clientWidth - 24) / first.width))
  const draw = drawer(file, words)
  const sheets = Array.from({ length: Math.min(file.numPages, maxPages) }, (_, i): Sheet => {
    const element = makeSheet(words, i + 1)
    return { element, number: i + 1, scale: 0 }
  })
  let zoom = 1
  const inView = new Set<Element>()
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target)
      for (const sheet of sheets) if (inView.has(sheet.element)) draw(sheet, fit * zoom)
    },
    { rootMargin: '50% 0px' },
  )
  function lay() {
    for (const { element } of sheets) {
      element.style.width = `${first.width * fit * zoom}px`
      element.style.height = `${first.height * fit * zoom}px`
      watcher.unobserve(element)
      watcher.observe(element)
    }
  }
  const pages = document.createElement('p')
  const shown = sheets.length
  pages.textContent = shown < file.numPages ? at(words.firstPages, shown) : at(words.pages, shown)
  const button = (name: string, sign: string, step: -1 | 1) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.setAttribute('aria-label', name)
    made.textContent = sign
    made.addEventListener('click', () => {
      zoom = zooms[zooms.indexOf(zoom) + step] ?? zoom
      lay()
    })
    return made
  }
  document
    .querySelector('[role=toolbar]')
    ?.replaceChildren(pages, button(words.smaller, '−', -1), button(words.larger, '+', 1))
  lay()
  // The body's height is that of its pages; the document's would never be less than the frame's.
  tell({ kind: 'shown', height: Math.ceil(document.body.getBoundingClientRect().height) })
}

window.addEventListener('message', (event: MessageEvent<FrameOrder>) => {
  if (event.source !== window.parent) return
  const { bytes, words, locale } = event.data
  document.documentElement.lang = locale
  document.querySelector('[role=toolbar]')?.setAttribute('aria-label', words.toolbar)
  show(new Uint8Array(bytes), words).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    tell({ kind: 'failed', isLocked })
  })
})

tell({ kind: 'ready' })
