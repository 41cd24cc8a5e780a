import { afterEach, expect, it, vi } from 'vitest'
import { keepTime } from './clock'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}))
afterEach(() => vi.useRealTimers())

it('asks for each job in its minutes, also when one cannot be asked for or a minute was slept through', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T20:18:30Z') })
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const asked: string[] = []
  const jobs = [{ name: 'sent' }, { name: 'each', cron: '* * * * *' }, { name: 'daily', cron: '20 3 * * *' }]
  void keepTime(jobs, async (name) => {
    asked.push(`${name} ${new Date().toISOString().slice(14, 19)}`)
    if (name === 'each') throw new Error('no database')
  })
  await vi.advanceTimersByTimeAsync(100_000)
  expect(asked).toEqual(['each 19:10', 'each 20:10', 'daily 20:10'])
  vi.setSystemTime(new Date('2026-11-22T20:18:10Z'))
  await vi.advanceTimersByTimeAsync(60_000)
  vi.setSystemTime(new Date('2026-11-22T20:22:10Z'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.filter((one) => one.startsWith('daily'))).toEqual(['daily 20:10', 'daily 23:10'])
  vi.setSystemTime(new Date('2026-11-24T08:00:10Z'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.filter((one) => one.startsWith('daily'))).toHaveLength(2)
  expect(said).toHaveBeenCalled()
})
