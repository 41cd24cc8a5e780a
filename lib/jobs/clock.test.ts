import { afterEach, expect, it, vi } from 'vitest'
import { keepTime } from './clock'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}))
afterEach(() => vi.useRealTimers())

const jobs = [{ name: 'sent' }, { name: 'each', cron: '* * * * *' }, { name: 'daily', cron: '20 3 * * *' }]

function keptFrom(begin: string) {
  vi.useFakeTimers({ now: new Date(begin) })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const asked: string[] = []
  void keepTime(jobs, async (name, minute) => {
    const due = new Date(minute * 60_000).toISOString().slice(11, 16)
    asked.push(`${name} ${due} at ${new Date().toISOString().slice(14, 19)}`)
    if (name === 'each') throw new Error('no database')
  })
  const daily = () => asked.filter((one) => one.startsWith('daily'))
  return { asked, daily, minute: () => vi.advanceTimersByTimeAsync(60_000) }
}

it('asks for each job in its minutes, also when one cannot be asked for or a minute was slept through', async () => {
  const { asked, daily, minute } = keptFrom('2026-11-21T20:18:30Z')
  await vi.advanceTimersByTimeAsync(100_000)
  expect(asked).toEqual(['each 20:19 at 19:10', 'each 20:20 at 20:10', 'daily 20:20 at 20:10'])
  vi.setSystemTime(new Date('2026-11-22T20:18:10Z'))
  await minute()
  vi.setSystemTime(new Date('2026-11-22T20:22:10Z'))
  await minute()
  expect(daily()).toEqual(['daily 20:20 at 20:10', 'daily 20:20 at 23:10'])
  vi.setSystemTime(new Date('2026-11-24T08:00:10Z'))
  await minute()
  expect(daily()).toHaveLength(2)
  expect(console.error).toHaveBeenCalled()
})

it.each(['2026-11-21T20:20:05Z', '2026-11-21T20:20:40Z', '2026-11-21T20:23:30Z'])(
  'asks for what fell due while the server began anew, until %s',
  async (begin) => {
    const { daily, minute } = keptFrom(begin)
    await minute()
    expect(daily()).toEqual([expect.stringContaining('daily 20:20')])
    await minute()
    expect(daily()).toHaveLength(1)
  },
)

it('goes on when a clock that was ahead is put right', async () => {
  const { asked, minute } = keptFrom('2026-11-25T08:00:30Z')
  await minute()
  vi.setSystemTime(new Date('2026-11-22T08:00:30Z'))
  await minute()
  await minute()
  expect(asked).toEqual(['each 08:01 at 01:10', 'each 08:01 at 01:10', 'each 08:02 at 02:10'])
})
