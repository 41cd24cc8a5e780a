import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inWords, playwrightCounts, total, vitestCounts } from './steps/reports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown) {
  const file = path.join(folder, `${Math.random()}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('counts of vitest', () => {
  it('are what its report says', () => {
    const file = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
    expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it.each([
    ['a run that failed outside of any test', { numPassedTests: 5, numFailedTests: 0 }, 1],
    ['a run without tests', { numPassedTests: 0, numFailedTests: 0 }, 0],
    ['a report that was cut off', '{"numPassedTests": 5', 0],
  ])('take %s for a failure', (_, content, code) => {
    expect(vitestCounts(report(content), code).failed).toBe(1)
  })

  it('take a missing report for a failure', () => {
    expect(vitestCounts(path.join(folder, 'none.json'), 0).failed).toBe(1)
  })
})

describe('counts of Playwright', () => {
  it('take a test that passed on its second try for failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })
    expect(playwrightCounts(file, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })
})

describe('the last line', () => {
  it('adds up stages and names skipped ones only when there are any', () => {
    const stage = (passed: number, failed: number, skipped: number) => ({ counts: { passed, failed, skipped } })
    expect(inWords(total([stage(3, 0, 0), stage(1, 1, 0)]))).toBe('4 passed, 1 failed')
    expect(inWords(total([stage(3, 0, 2)]))).toBe('3 passed, 0 failed, 2 skipped')
  })
})
