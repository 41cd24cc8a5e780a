import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { textFor } from '@/lib/i18n/translator'
import { scheduleOf } from './schedule'

const lib = path.resolve(import.meta.dirname, '..')
const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !file.includes('test') && !file.includes('generated'))
  .map((file) => readFileSync(path.join(lib, file), 'utf8'))
const names = sources.flatMap((source) =>
  [...source.matchAll(/export const \w+: Job\b[^=]*= \{\s*name: '([a-z-]+)'/g)].map(([, name = '']) => name),
)

describe('when a job runs', () => {
  it.each([
    ['* * * * *', { kind: 'minutely' }],
    ['5 3 * * *', { kind: 'daily', at: '03:05' }],
    ['10 7-18 * * *', { kind: 'hourly', from: '07:10', until: '18:10' }],
    ['0 3 * * 1', null],
    ['*/5 * * * *', null],
    ['', null],
  ])('%s is read', (cron, schedule) => expect(scheduleOf(cron)).toEqual(schedule))

  it('can be said of every job there is', () => {
    const crons = sources.flatMap((source) => [...source.matchAll(/\bcron: '([^']+)'/g)].map(([, cron = '']) => cron))
    expect(crons.length).toBeGreaterThan(10)
    expect(crons.filter((cron) => scheduleOf(cron) === null)).toEqual([])
  })
})

it('calls every job by a name in words', () => {
  expect(names.length).toBeGreaterThan(12)
  expect(names.filter((name) => textFor('vi', 'system', `job.${name}`) === null)).toEqual([])
})
