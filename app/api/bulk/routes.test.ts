import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findMerchantActor } from '@/lib/auth/guards'
import { merchantForTest } from '@/lib/auth/test-actors'
import { receivePictures } from '@/lib/bulk/commands/receive-pictures'
import { receiveWorkbook } from '@/lib/bulk/commands/receive-workbook'
import { findRun, findRunState } from '@/lib/bulk/queries/runs'
import { buildRefusedRows, buildTemplate } from '@/lib/bulk/queries/template'
import { admitBulkFile } from '@/lib/bulk/upload-limit'
import { drawDocument } from '@/lib/documents/draw-document'
import { orderEvidence } from '@/lib/papers/queries/evidence'
import { orderProductPapers, orderStallCard } from '@/lib/papers/queries/product-papers'
import { GET as getPaper } from '../papers/[kind]/route'
import { POST as postPictures } from './pictures/route'
import { GET as getRefused } from './runs/[id]/refused/route'
import { GET as getState } from './runs/[id]/state/route'
import { GET as getTemplate } from './template/route'
import { POST as postWorkbook } from './workbook/route'

vi.mock('@/lib/auth/guards', () => ({ findMerchantActor: vi.fn() }))
vi.mock('@/lib/bulk/commands/receive-pictures', () => ({ receivePictures: vi.fn() }))
vi.mock('@/lib/bulk/commands/receive-workbook', () => ({ maxWorkbookBytes: 2000, receiveWorkbook: vi.fn() }))
vi.mock('@/lib/bulk/queries/runs', () => ({ findRun: vi.fn(), findRunState: vi.fn() }))
vi.mock('@/lib/bulk/queries/template', () => ({ buildTemplate: vi.fn(), buildRefusedRows: vi.fn() }))
vi.mock('@/lib/bulk/upload-limit', () => ({ admitBulkFile: vi.fn() }))
vi.mock('@/lib/documents/draw-document', () => ({ drawDocument: vi.fn() }))
vi.mock('@/lib/papers/queries/evidence', () => ({ orderEvidence: vi.fn() }))
vi.mock('@/lib/papers/queries/product-papers', () => ({ orderProductPapers: vi.fn(), orderStallCard: vi.fn() }))

const own = { 'sec-fetch-site': 'same-origin' }
const at = (path: string) => `http://booth.example/api/${path}`
const upload = (bytes: number, headers: Record<string, string> = own) => {
  const form = new FormData()
  form.append('locale', 'vi')
  form.append('file', new Blob([new Uint8Array(bytes)]), 'bảng "mới".xlsx')
  return new Request(at('bulk?locale=en'), { method: 'POST', body: form, headers })
}
const paper = (kind: string, query = '') =>
  getPaper(new Request(at(`papers/${kind}?${query}`)), { params: Promise.resolve({ kind }) })
const params = { params: Promise.resolve({ id: 'x' }) }
const whereTo = async (answer: Promise<Response>) => (await answer).headers.get('location')

const dataDir = mkdtempSync(path.join(tmpdir(), 'booth-bulk-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

beforeEach(() => {
  vi.resetAllMocks()
  vi.unstubAllEnvs()
  vi.stubEnv('DATA_DIR', dataDir)
  vi.mocked(findMerchantActor).mockResolvedValue(merchantForTest('u', 'm'))
  vi.mocked(admitBulkFile).mockResolvedValue(true)
})

describe('addresses of bulk work and papers', () => {
  it('are nobody’s but a member’s', async () => {
    vi.mocked(findMerchantActor).mockResolvedValue(null)
    const answers = await Promise.all([
      postWorkbook(upload(10)),
      postPictures(upload(10)),
      getTemplate(new Request(at('bulk/template'))),
      getState(new Request(at('bulk/runs/x/state')), params),
      getRefused(new Request(at('bulk/runs/x/refused')), params),
      paper('evidence', 'listing=x'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    for (const asked of [receiveWorkbook, receivePictures, buildTemplate, findRunState, findRun, orderEvidence])
      expect(asked).not.toHaveBeenCalled()
  })

  it('take files from our own pages only, of a size, and not too often', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' }
    expect((await postWorkbook(upload(10, foreign))).status).toBe(403)
    expect((await postPictures(upload(10, foreign))).status).toBe(403)
    expect(await whereTo(postWorkbook(upload(2001)))).toContain('problem=too-large')
    expect(await whereTo(postWorkbook(upload(200_000)))).toContain('problem=too-large')
    expect(await whereTo(postWorkbook(upload(0)))).toContain('problem=no-file')
    const plain = new Request(at('bulk'), { method: 'POST', body: 'x', headers: own })
    expect(await whereTo(postPictures(plain))).toContain('problem=not-a-form')
    vi.mocked(admitBulkFile).mockResolvedValue(false)
    expect(await whereTo(postWorkbook(upload(10)))).toContain('problem=too-often')
    expect(receiveWorkbook).not.toHaveBeenCalled()
  })

  it('lead on to what became of the file, under its own name', async () => {
    vi.mocked(receiveWorkbook).mockResolvedValue({ runId: 'r' })
    expect(await whereTo(postWorkbook(upload(10)))).toBe('/en/merchant/listings/bulk/r')
    expect(vi.mocked(receiveWorkbook).mock.calls[0]?.[1]).toMatchObject({ fileName: 'bảng "mới".xlsx', sizeBytes: 10 })
    vi.mocked(receivePictures).mockResolvedValue({ ok: false, code: 'damaged', params: {} })
    expect(await whereTo(postPictures(upload(10)))).toContain('step=pictures&problem=damaged')
  })

  it('know no workbook of another’s run', async () => {
    vi.mocked(findRun).mockResolvedValue(null)
    expect((await getRefused(new Request(at('bulk/runs/x/refused')), params)).status).toBe(404)
    expect(buildRefusedRows).not.toHaveBeenCalled()
  })

  it('print nothing in production without a public address, nor while too many wait', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('PUBLIC_URL', '')
    expect(await whereTo(paper('stall-A4'))).toContain('problem=no-address')
    expect(orderStallCard).not.toHaveBeenCalled()
    vi.stubEnv('PUBLIC_URL', 'https://booth.example')
    vi.mocked(orderProductPapers).mockResolvedValue(null)
    expect(await whereTo(paper('chosen', 'paper=shelf-A4&listing=a'))).toContain(
      'problem=nothing-chosen&paper=shelf-A4&listing=a',
    )
    vi.mocked(orderStallCard).mockResolvedValue({ title: 'x' } as never)
    vi.mocked(drawDocument).mockResolvedValue({ ok: false, reason: 'busy' })
    expect(await whereTo(paper('stall-A4'))).toContain('problem=busy')
    expect((await paper('poster')).status).toBe(404)
  })
})
