import { readJson } from './json-file.mjs'

/** What a stage that is not made of tests counts for. */
export const oneOf = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** Counts from vitest's JSON report; a run that failed without a failed test, or ran none, counts as one failure. */
export function vitestCounts(file, code) {
  const report = readJson(file)
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  return failClosed({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, skipped }, code)
}

/** Counts from Playwright's JSON report; a test that passed only on a second try has failed. */
export function playwrightCounts(file, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readJson(file)?.stats ?? {}
  return failClosed({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

function failClosed(counts, code) {
  const looksGood = counts.failed === 0
  return looksGood && (code !== 0 || counts.passed === 0) ? { ...counts, failed: 1 } : counts
}

/** Adds up stages. */
export const total = (stages) =>
  stages.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** "12 passed, 0 failed", and how many were skipped if any. */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
