import { isLocale, type Locale } from '@/lib/i18n/locales'
import { momentOf } from './calendar'

/** What `npm run verify` was asked. Paths are as typed. */
export type VerifyRequest = {
  files: string[]
  trust: string[]
  checkedAt: Date | null
  asJson: boolean
  locale: Locale
}

/** Why the arguments are of no use: a key of the `command.problems` texts and its values. */
export type Problem = {
  key: 'unknown-option' | 'value-missing' | 'no-date' | 'no-language' | 'no-file'
  values?: Record<string, string>
}

/** `problem` null: only how the command is used was asked. */
export type Parsed = { ok: true; request: VerifyRequest } | { ok: false; problem: Problem | null; locale: Locale }

const moment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/** A day begins at midnight UTC, as ISO 8601 dates do; a time without zone is Vietnam's. */
export function parseMoment(text: string): Date | null {
  const [, day, time, seconds = ':00', zone = '+07:00'] = moment.exec(text) ?? []
  if (!day) return null
  return time ? momentOf(day, time + seconds, zone) : momentOf(day, '00:00:00', 'Z')
}

/** The language that is asked for, so that even a wrong command line is answered in it. */
function localeOf(args: readonly string[]): Locale {
  const wanted = args.map((arg, place) => (arg === '--lang' ? args[place + 1] : /^--lang=(.*)$/.exec(arg)?.[1]))
  return wanted.find((each) => each !== undefined && isLocale(each)) === 'en' ? 'en' : 'vi'
}

const optionsWithValues = ['--trust', '--at', '--lang']

const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h')

/**
 * Reads the arguments. `--trust` takes every path up to the next option; `--` ends it, and names after it may begin with a dash.
 * A file that begins like a document is never an anchor, so `--trust ca.pem contract.pdf` means what it looks like.
 * @param isDocument whether the file at that path is a PDF or XML file
 */
export function parseArguments(args: readonly string[], isDocument: (path: string) => boolean): Parsed {
  const fail = (key: Problem['key'], values?: Problem['values']): Parsed => ({
    ok: false,
    problem: { key, ...(values ? { values } : {}) },
    locale: localeOf(args),
  })
  if (asksForHelp(args)) return { ok: false, problem: null, locale: localeOf(args) }
  const request: VerifyRequest = { files: [], trust: [], checkedAt: null, asJson: false, locale: 'vi' }
  const queue = [...args]
  let takesTrust = false
  let option = /^-./
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === '--json') [request.asJson, takesTrust] = [true, false]
    else if (next === '--') [takesTrust, option] = [false, /^--/]
    else if (!option.test(next)) {
      const isAnchor = takesTrust && !isDocument(next)
      ;(isAnchor ? request.trust : request.files).push(next)
    } else {
      const [name = '', inline] = next.split(/=(.*)/s)
      if (!optionsWithValues.includes(name)) return fail('unknown-option', { name })
      const value = inline ?? queue.shift()
      if (!value || value.startsWith('--')) return fail('value-missing', { name })
      takesTrust = name === '--trust'
      if (takesTrust) request.trust.push(value)
      if (name === '--at') request.checkedAt = parseMoment(value)
      if (name === '--at' && !request.checkedAt) return fail('no-date', { value })
      if (name === '--lang' && !isLocale(value)) return fail('no-language')
      if (name === '--lang' && isLocale(value)) request.locale = value
    }
  }
  return request.files.length > 0 ? { ok: true, request } : fail('no-file')
}
