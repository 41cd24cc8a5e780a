import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { receiveFile } from './received-file'

const at = vi.hoisted(() => ({ dataDir: '' }))
vi.mock('@/lib/config/environment', () => ({ environment: () => at }))
beforeAll(async () => {
  at.dataDir = await mkdtemp(path.join(os.tmpdir(), 'received-'))
})
afterAll(() => rm(at.dataDir, { recursive: true }))

const content = Buffer.from(Array.from({ length: 150_000 }, (_, n) => (n * 7 + (n >> 9)) % 256))

async function inSingleBytes(): Promise<Request> {
  const form = new FormData()
  form.set('file', new File([content], 'Lô hàng.xlsx'))
  const made = new Request('http://booth/', { method: 'POST', body: form })
  const bytes = new Uint8Array(await made.arrayBuffer())
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (next < bytes.length ? controller.enqueue(bytes.slice(next, ++next)) : controller.close()),
  })
  return new Request('http://booth/', { method: 'POST', headers: made.headers, body, duplex: 'half' } as RequestInit)
}

it('keeps what comes in single bytes, and nothing once the work is done', async () => {
  const received = await receiveFile(await inSingleBytes(), 200_000, async (file) => ({
    ...file,
    isSame: content.equals(await readFile(file.path)),
  }))
  const sha256 = createHash('sha256').update(content).digest('hex')
  const said = { isSame: true, fileName: 'Lô hàng.xlsx', sizeBytes: 150_000, sha256 }
  expect(received).toMatchObject({ ok: true, value: said })
  expect(await readdir(path.join(at.dataDir, 'tmp'))).toEqual([])
})

it('refuses single bytes over the limit', async () => {
  const never = vi.fn()
  expect(await receiveFile(await inSingleBytes(), 100_000, never)).toEqual({ ok: false, reason: 'too-large' })
  expect(never).not.toHaveBeenCalled()
  expect(await readdir(path.join(at.dataDir, 'tmp'))).toEqual([])
})
