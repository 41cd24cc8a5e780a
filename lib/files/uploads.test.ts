import { expect, it, vi } from 'vitest'
import { readUpload } from '@/lib/files/uploads'

function formRequest(
  size: number,
  { declared, chunk = 4096 }: { declared: boolean; chunk?: number },
): Promise<Request> {
  const form = new FormData()
  form.set('listing', 'áo dài')
  form.set('file', new File([new Uint8Array(size).fill(7)], 'Ảnh 1.jpg', { type: 'image/jpeg' }))
  const made = new Request('http://booth/api/uploads', { method: 'POST', body: form })
  return made.arrayBuffer().then((body) => {
    const headers = new Headers({ 'Content-Type': made.headers.get('content-type') ?? '' })
    if (declared) headers.set('Content-Length', String(body.byteLength))
    return new Request('http://booth/api/uploads', {
      method: 'POST',
      headers,
      body: inPieces(body, chunk),
      duplex: 'half',
    } as RequestInit)
  })
}

let piecesRead = 0
function inPieces(body: ArrayBuffer, chunk: number): ReadableStream<Uint8Array> {
  piecesRead = 0
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= body.byteLength) return controller.close()
      piecesRead += 1
      controller.enqueue(new Uint8Array(body.slice(at, at + chunk)))
      at += chunk
    },
  })
}

it.each([{ declared: true }, { declared: false }])('reads a form within the limit, %o', async (length) => {
  const upload = await readUpload(await formRequest(50_000, length), 60_000)
  if (!upload.ok) throw new Error(upload.reason)
  expect(upload.form.get('listing')).toBe('áo dài')
  const file = upload.form.get('file')
  if (!(file instanceof File)) throw new Error('no file came through')
  expect([file.name, file.size]).toEqual(['Ảnh 1.jpg', 50_000])
})

it('makes a file of few pieces out of a body of single bytes', async () => {
  const request = await formRequest(150_000, { declared: false, chunk: 1 })
  let pieces = 0
  class CountingFile extends File {
    constructor(parts: BlobPart[], name: string) {
      super(parts, name)
      pieces = parts.length
    }
  }
  vi.stubGlobal('File', CountingFile)
  const upload = await readUpload(request, 200_000)
  vi.unstubAllGlobals()
  if (!upload.ok) throw new Error(upload.reason)
  const file = upload.form.get('file')
  if (!(file instanceof File)) throw new Error('no file came through')
  expect(piecesRead).toBeGreaterThan(150_000)
  expect([1, 2, 3, 4]).toContain(pieces)
  expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.alloc(150_000, 7))).toBe(true)
})

it('stops reading single bytes at the limit', async () => {
  const request = await formRequest(150_000, { declared: false, chunk: 1 })
  expect(await readUpload(request, 60_000)).toEqual({ ok: false, reason: 'too-large' })
  expect(piecesRead).toBeLessThan(60_010)
})

it('refuses a declared length over the limit without reading it', async () => {
  const request = await formRequest(2_000_000, { declared: true })
  expect(await readUpload(request, 60_000)).toEqual({ ok: false, reason: 'too-large' })
  expect(piecesRead).toBeLessThan(3)
})

it('stops reading an undeclared body at the limit', async () => {
  const request = await formRequest(4_000_000, { declared: false })
  expect(await readUpload(request, 60_000)).toEqual({ ok: false, reason: 'too-large' })
  expect(piecesRead).toBeLessThan(30)
})

it('does not believe a declared length that is too small', async () => {
  const request = await formRequest(4_000_000, { declared: false })
  const headers = new Headers(request.headers)
  headers.set('Content-Length', '100')
  const lying = new Request(request, { headers })
  expect(await readUpload(lying, 60_000)).toEqual({ ok: false, reason: 'too-large' })
})

it('takes nothing that is not a form', async () => {
  const post = (body: BodyInit, type: string) =>
    readUpload(new Request('http://booth/', { method: 'POST', body, headers: { 'Content-Type': type } }), 60_000)
  expect(await post('{}', 'application/json')).toEqual({ ok: false, reason: 'not-a-form' })
  expect(await post('no boundary here', 'multipart/form-data; boundary=x')).toEqual({ ok: false, reason: 'not-a-form' })
  expect(await readUpload(new Request('http://booth/'), 60_000)).toEqual({ ok: false, reason: 'not-a-form' })
})

function endless(piece: string, pauseMs: number) {
  const seen = { pulls: 0 }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      seen.pulls += 1
      controller.enqueue(new TextEncoder().encode(piece))
    },
  })
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  const request = new Request('http://booth/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  return { request, seen }
}

it('tells of the bytes that arrive and reads no further once it is let go', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const letGo = new AbortController()
  let bytes = 0
  const watch = { signal: letGo.signal, arrived: (more: number) => (bytes += more) }
  const { request, seen } = endless('--b\r\n', 100)
  const reading = readUpload(request, 60_000, watch).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1_050)
  expect(bytes).toBe(50)
  letGo.abort('too slow')
  expect(await reading).toBe('too slow')
  const { pulls } = seen
  await vi.advanceTimersByTimeAsync(10_000)
  expect(seen.pulls - pulls).toBeLessThan(3)
  expect(bytes).toBe(50)
  vi.useRealTimers()
})

it('lets go of a body of which nothing comes any more', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('--b\r\n')) })
  const request = new Request('http://booth/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  const letGo = new AbortController()
  const arrived = () => setTimeout(() => letGo.abort('too slow'))
  await expect(readUpload(request, 60_000, { signal: letGo.signal, arrived })).rejects.toBe('too slow')
})

it('drops a body that is too large while it is watched', async () => {
  const request = await formRequest(4_000_000, { declared: false })
  const watch = { signal: new AbortController().signal, arrived: () => {} }
  expect(await readUpload(request, 60_000, watch)).toEqual({ ok: false, reason: 'too-large' })
  expect(piecesRead).toBeLessThan(30)
})
