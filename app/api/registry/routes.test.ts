import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findRegistering, findStaff } from '@/lib/auth/guards'
import { adminForTest } from '@/lib/auth/test-actors'
import { maxImportBytes, receiveImport } from '@/lib/registry/commands/receive-import'
import { takeRefusedRows } from '@/lib/registry/commands/take-refused-rows'
import { findImport } from '@/lib/registry/queries/imports'
import { GET as getRefused } from './imports/[id]/refused/route'
import { GET as getState } from './imports/[id]/state/route'
import { POST } from './imports/route'

vi.mock('@/lib/auth/guards', () => ({ findRegistering: vi.fn(), findStaff: vi.fn() }))
vi.mock('@/lib/registry/commands/receive-import', () => ({
  maxImportBytes: 20 * 1024 * 1024,
  receiveImport: vi.fn(async () => ({ importId: 'made' })),
}))
vi.mock('@/lib/registry/commands/take-refused-rows', () => ({ takeRefusedRows: vi.fn() }))
vi.mock('@/lib/registry/queries/imports', () => ({ findImport: vi.fn() }))

const admin = adminForTest('a')
const address = 'http://booth.example/api/registry/imports'
const own = { 'sec-fetch-site': 'same-origin' }
const params = { params: Promise.resolve({ id: 'x' }) }

beforeEach(() => {
  vi.clearAllMocks()
  for (const find of [findRegistering, findStaff]) vi.mocked(find).mockResolvedValue(admin)
})

const formWith = (file: Blob | string, name = 'sổ.xlsx') => {
  const form = new FormData()
  if (typeof file === 'string') form.append('file', file)
  else form.append('file', file, name)
  return form
}

const post = (body: BodyInit | null, headers: Record<string, string> = own, query = '?locale=vi') =>
  POST(new Request(`${address}${query}`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit))

/** A body that comes without saying how long it is. */
const chunked = (bytes: number) => {
  let left = bytes
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(new Uint8Array(Math.min(left, 1024 * 1024)))
      left -= 1024 * 1024
    },
  })
}

const multipart = { ...own, 'content-type': 'multipart/form-data; boundary=x' }

describe('the upload', () => {
  it('is for administrators, from our own pages only', async () => {
    const strange: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://evil.example' },
      {},
    ]
    for (const headers of strange) expect((await post(formWith(new Blob(['a'])), headers)).status).toBe(403)
    for (const find of [findRegistering, findStaff]) vi.mocked(find).mockResolvedValue(null)
    expect((await post(formWith(new Blob(['a'])))).status).toBe(404)
    expect(receiveImport).not.toHaveBeenCalled()
  })

  it('takes a workbook and leads to its page, in the language of the form', async () => {
    const answer = await post(formWith(new Blob(['PK']), '../sổ.xlsx'), own, '?locale=en')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/admin/registry/imports/made'])
    expect(receiveImport).toHaveBeenCalledWith(admin, { fileName: '../sổ.xlsx', bytes: Buffer.from('PK') })
  })

  it.each<[string, BodyInit | null, Record<string, string>, string]>([
    ['no body', null, own, 'not-a-form'],
    ['another kind of body', '{"file":1}', { ...own, 'content-type': 'application/json' }, 'not-a-form'],
    ['a form of another kind', new URLSearchParams({ file: 'a' }), own, 'not-a-form'],
    ['a form without boundary', 'x', { ...own, 'content-type': 'multipart/form-data' }, 'not-a-form'],
    ['a form that breaks off', '--x\r\nContent-Disposition: form-data; name="file"; file', multipart, 'not-a-form'],
    ['a form without a file', formWith('text'), own, 'no-file'],
    ['an empty file', formWith(new Blob([])), own, 'no-file'],
    ['a file that is too large', formWith(new Blob([new Uint8Array(maxImportBytes + 1)])), own, 'too-large'],
    ['a body that says it is too large', 'x', { ...multipart, 'content-length': '99999999' }, 'too-large'],
    ['an endless body that does not say so', chunked(2 * maxImportBytes), multipart, 'too-large'],
  ])('sends back with a word: %s', async (_, body, headers, problem) => {
    const answer = await post(body, headers)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/admin/registry?problem=${problem}`])
    expect(receiveImport).not.toHaveBeenCalled()
  })
})

describe('the state and the refused rows', () => {
  it('are not there for anybody but administrators', async () => {
    for (const find of [findRegistering, findStaff]) vi.mocked(find).mockResolvedValue(null)
    expect((await getState(new Request(address), params)).status).toBe(404)
    expect((await getRefused(new Request(address), params)).status).toBe(404)
    expect(findImport).not.toHaveBeenCalled()
    expect(takeRefusedRows).not.toHaveBeenCalled()
  })

  it('are not there for an import that is not there', async () => {
    vi.mocked(findImport).mockResolvedValue(null)
    vi.mocked(takeRefusedRows).mockResolvedValue({ ok: false, reason: 'unknown' })
    expect((await getState(new Request(address), params)).status).toBe(404)
    expect((await getRefused(new Request(address), params)).status).toBe(404)
  })

  it('come as a file with a name that no browser misreads, never kept on the way', async () => {
    const fileName = `Sổ "1" (a)'b;\r.xlsx`
    vi.mocked(takeRefusedRows).mockResolvedValue({ ok: true, fileName, bytes: new Uint8Array([80, 75]) })
    const answer = await getRefused(new Request(`${address}/x/refused?locale=vi`), params)
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="refused-rows\.xlsx"; filename\*=UTF-8''[\w%.~-]+\.xlsx$/,
    )
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('PK')
  })

  it('say so on the page when the file could not be made', async () => {
    vi.mocked(takeRefusedRows).mockResolvedValue({ ok: false, reason: 'not-made' })
    const answer = await getRefused(new Request(`${address}/x/refused?locale=en`), params)
    expect(answer.headers.get('location')).toBe('/en/admin/registry/imports/x?rows=REFUSED&problem=not-made')
  })
})
