import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it, vi } from 'vitest'
import { confirmImport } from './commands/decide-import'
import { mapImport } from './commands/map-import'
import { takeRefusedRows } from './commands/take-refused-rows'
import { registryImportJob } from './import-job'
import { registryDryRunJob } from './import-steps'
import { findLook } from './queries/imports'
import { countsOf, emptyRegistry, lookedAt, stateOf } from './test-registry'
import { longWorkbook } from './test-workbook'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
vi.mock('@/lib/jobs/refresh', () => ({ refreshPublicPages: vi.fn() }))

const registry = emptyRegistry()
const rows = 5000

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
  const first = await dryRun(await longWorkbook(rows), '')
  expect(await countsOf(first.id)).toMatchObject({ new: 4500, refused: 500 })
  expect(first.seconds).toBeLessThan(20)
  expect(await takeOver(first.id, '')).toBeLessThan(20)

  const again = await dryRun(await longWorkbook(rows, ' (mới)'), ' with corrections')
  expect(await countsOf(again.id)).toMatchObject({ new: 0, changed: 1000, unchanged: 3500, refused: 500 })
  expect(again.seconds).toBeLessThan(20)

  const refused = await measured('refused rows', () => takeRefusedRows(registry.admin, first.id, 'vi'))
  expect(refused.value.ok).toBe(true)
  expect(refused.seconds).toBeLessThan(20)
}, 180_000)
