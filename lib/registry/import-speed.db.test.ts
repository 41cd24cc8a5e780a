import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it, vi } from 'vitest'
import { writeWorkbook } from '@/lib/workbooks/write'
import { confirmImport } from './commands/decide-import'
import { mapImport } from './commands/map-import'
import { takeRefusedRows } from './commands/take-refused-rows'
import { registryImportJob } from './import-job'
import { registryDryRunJob } from './import-steps'
import { findLook } from './queries/imports'
import { countsOf, emptyRegistry, lookedAt, stateOf } from './test-registry'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
vi.mock('@/lib/jobs/refresh', () => ({ refreshPublicPages: vi.fn() }))

const registry = emptyRegistry()
const rows = 5000
const titles = [
  'TT',
  'Tên sản phẩm',
  'Chủ thể OCOP',
  'Mã số thuế',
  'Địa chỉ',
  'Bộ sản phẩm',
  'Hạng sao',
  'Mã sản phẩm',
  'Số quyết định',
  'Ngày quyết định',
]

/** Every tenth row is refused; twelve products to a producer; `shift` moves every fifth address. */
const line = (index: number, shift = '') => [
  index + 1,
  `Bánh tẻ Phú Nhi số ${index}`,
  `HTX Phú Nhi ${Math.floor(index / 12)}`,
  `99${String(Math.floor(index / 12)).padStart(8, '0')}`,
  `Thôn ${index}${index % 5 === 0 ? shift : ''}, Phường Sơn Tây, thị xã Sơn Tây, Hà Nội`,
  index % 10 === 3 ? 'không rõ' : '6',
  '4 sao',
  `01-09574-${index}-2026`,
  `${3000 + (index % 40)}/QĐ-UBND`,
  `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/2025`,
]

const workbook = async (shift?: string) =>
  (await writeWorkbook(
    'Sổ',
    titles.map((header) => ({ header, width: 12 })),
    Array.from({ length: rows }, (_, index) => line(index, shift)),
  )) as Buffer<ArrayBuffer>

/** Seconds taken, the longest the event loop stood still, and the process's memory at its highest. */
async function measured<T>(what: string, work: () => Promise<T>) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let memory = 0
  const sampler = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss)
  }, 20)
  delay.enable()
  const began = performance.now()
  const value = await work()
  const seconds = (performance.now() - began) / 1000
  // The last delay is written down by the timer that comes after it.
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.disable()
  clearInterval(sampler)
  const [stood, at99, rss] = [delay.max / 1e6, delay.percentile(99) / 1e6, memory / 1024 / 1024].map(Math.round)
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s, event loop at most ${stood} ms (99 %: ${at99} ms), ${rss} MB in all\n`,
  )
  return { value, seconds }
}

async function dryRun(bytes: Buffer<ArrayBuffer>, note: string) {
  const { value: id } = await measured(`look${note}`, () => lookedAt(registry.admin, bytes))
  const [sheet] = (await findLook(registry.admin, id))?.sheets ?? []
  if (!sheet) throw new Error('no sheet')
  const { ordinal: _, ...columns } = sheet.guess.mapping.columns
  await mapImport(registry.admin, id, { sheet: sheet.name, headerRow: 1, columns })
  const { seconds } = await measured(`dry run${note}`, () => registryDryRunJob.run({ importId: id }))
  return { id, seconds }
}

async function takeOver(id: string, note: string) {
  expect(await confirmImport(registry.admin, id)).toEqual({ ok: true })
  const { seconds } = await measured(`taking over${note}`, () => registryImportJob.run({ importId: id }))
  expect(await stateOf(id)).toBe('finished')
  return seconds
}

it('goes through five thousand rows in less than twenty seconds a step', async () => {
  const first = await dryRun(await workbook(), '')
  expect(await countsOf(first.id)).toMatchObject({ new: 4500, refused: 500 })
  expect(first.seconds).toBeLessThan(20)
  expect(await takeOver(first.id, '')).toBeLessThan(20)

  const again = await dryRun(await workbook(' (mới)'), ' with corrections')
  expect(await countsOf(again.id)).toMatchObject({ new: 0, changed: 1000, unchanged: 3500, refused: 500 })
  expect(again.seconds).toBeLessThan(20)

  const refused = await measured('refused rows', () => takeRefusedRows(registry.admin, first.id, 'vi'))
  expect(refused.value.ok).toBe(true)
  expect(refused.seconds).toBeLessThan(20)
}, 180_000)
