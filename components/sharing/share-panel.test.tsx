import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sharePicture } from '@/lib/files/share-pictures'
import type { ShareCard } from './share-card'
import { SharePanel } from './share-panel'

let folder: string
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'booth-panel-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('S3_BUCKET', '')
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (address: unknown, ...rest: []) => {
    if (String(address).startsWith('data:')) return real(address as string, ...rest)
    asked.push(String(address))
    return Promise.reject(new Error('no network in tests'))
  })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true, force: true })
})

const card: ShareCard = { kicker: '', title: '', lines: [], stars: null, price: null, pictures: [] }

async function drawn(wish: Partial<ShareCard>): Promise<Buffer> {
  const panel = SharePanel({ card: { ...card, ...wish }, brand: 'Gian hàng Thủ đô', place: 'booth.example' })
  const picture = await sharePicture(JSON.stringify(wish), async () => ({ panel, pictures: [] }))
  return sharp(picture ?? undefined)
    .greyscale()
    .raw()
    .toBuffer()
}

/** How many pixels differ clearly. */
const differing = (a: Buffer, b: Buffer) =>
  a.reduce((sum, value, i) => sum + (Math.abs(value - (b[i] ?? 0)) > 60 ? 1 : 0), 0)

it('draws the marks of Vietnamese letters, each its own', async () => {
  const plain = await drawn({ title: 'E O u a' })
  const marked = await drawn({ title: 'Ế Ộ ữ ặ' })
  const other = await drawn({ title: 'Ề Ổ ử ẵ' })
  expect(differing(plain, marked)).toBeGreaterThan(300)
  expect(differing(marked, other)).toBeGreaterThan(100)
})

it('shows stars, lines and a price', async () => {
  const bare = await drawn({ title: 'Gốm' })
  for (const more of [{ stars: 4 }, { lines: ['Xã Bát Tràng'] }, { price: '515.000 ₫' }])
    expect(differing(bare, await drawn({ title: 'Gốm', ...more })), JSON.stringify(more)).toBeGreaterThan(100)
})

it('asks no host for letters, whatever a merchant wrote', async () => {
  await drawn({ title: 'Trà sen 🪷 漢字 العربية ❤️ ①', lines: ['👩‍🌾 ไทย'], kicker: '★ ✓' })
  expect(asked).toEqual([])
})
