import { isDeepStrictEqual } from 'node:util'

/** As much of vitest as the verifier's tests use, so that thousands of runs need no new process. */
export const tests = []
export const afterEverything = []
const path = []

const title = (name, values) => values.reduce((text, value) => text.replace(/%s|%j|%d/, () => String(value)), name)

/** Settings may stand before the body. */
export function describe(name, ...rest) {
  path.push(name)
  rest.at(-1)()
  path.pop()
}

const add = (name, run) => tests.push({ name: [...path, name].join(' > '), run })

export function it(name, ...rest) {
  add(name, rest.at(-1))
}

const rows = (cases) => cases.map((each) => (Array.isArray(each) ? each : [each]))
describe.each = (cases) => (name, body) => {
  for (const values of rows(cases)) describe(title(name, values), () => body(...values))
}
it.each = (cases) => (name, run) => {
  for (const values of rows(cases)) add(title(name, values), () => run(...values))
}

export const afterAll = (run) => afterEverything.push(run)

/** What may stand in the place of a value. */
class Matching {
  constructor(test) {
    this.test = test
  }
}

/** Equal, whether a property that is undefined is written or not. */
function same(actual, wanted, isPart = false) {
  if (wanted instanceof Matching) return wanted.test(actual)
  if (ArrayBuffer.isView(actual) && ArrayBuffer.isView(wanted)) return Buffer.compare(actual, wanted) === 0
  const plain = (value) =>
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date || value instanceof Map || value instanceof Set)
  if (!plain(actual) || !plain(wanted)) return isDeepStrictEqual(actual, wanted)
  if (Array.isArray(actual) !== Array.isArray(wanted) || (Array.isArray(wanted) && actual.length !== wanted.length))
    return false
  const keys = new Set([...(isPart ? [] : Object.keys(actual)), ...Object.keys(wanted)])
  return [...keys].every((key) => same(actual[key], wanted[key], isPart))
}

const says = (text, wanted) => (wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted))

function throwsAs(run, wanted) {
  try {
    run()
  } catch (error) {
    if (wanted === undefined) return true
    return typeof wanted === 'function' ? error instanceof wanted : says(error.message, wanted)
  }
  return false
}

const has = (actual, wanted) => (typeof actual === 'string' ? actual.includes(wanted) : [...actual].includes(wanted))

const tell = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: (actual, wanted) => same(actual, wanted),
  toMatchObject: (actual, wanted) => same(actual, wanted, true),
  toThrow: throwsAs,
  toBeNull: (actual) => actual === null,
  toBeTruthy: (actual) => Boolean(actual),
  toBeInstanceOf: (actual, wanted) => actual instanceof wanted,
  toBeGreaterThan: (actual, wanted) => actual > wanted,
  toContain: has,
  toContainEqual: (actual, wanted) => [...actual].some((each) => same(each, wanted)),
  toHaveLength: (actual, wanted) => actual.length === wanted,
  toMatch: says,
}

export function expect(actual) {
  const judge = (isWanted) =>
    Object.fromEntries(
      Object.entries(tell).map(([name, test]) => [
        name,
        (...wanted) => {
          if (test(actual, ...wanted) !== isWanted) throw new Error(`${name} does not hold`)
        },
      ]),
    )
  return { ...judge(true), not: judge(false) }
}

expect.arrayContaining = (wanted) =>
  new Matching((actual) => wanted.every((each) => actual.some((one) => same(one, each))))
expect.stringContaining = (wanted) => new Matching((actual) => actual.includes(wanted))
expect.stringMatching = (wanted) => new Matching((actual) => wanted.test(actual))
