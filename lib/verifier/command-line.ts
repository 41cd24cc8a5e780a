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

export type Parsed = { ok: true; request: VerifyRequest } | { ok: false; problem: string }

export const usage = `npm run verify -- [--json] FILE… [--trust FILE…] [--at DATE] [--lang vi|en]

  FILE…          PDF files, XML files, e-invoices
  --json         one line of JSON for each file, on standard output
  --trust FILE…  the anchors: certificates (PEM, DER or PKCS#7) and revocation lists; without it nobody is trusted
  --at DATE      the moment of checking, such as 2026-11-21 or 2026-11-21T10:00:00+07:00; now when it is left out
  --lang vi|en   the language of the report; Vietnamese when it is left out`

const moment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/** A day begins at midnight UTC, as ISO 8601 dates do; a time without zone is Vietnam's. */
export function parseMoment(text: string): Date | null {
  const [, day, time, seconds = ':00', zone = '+07:00'] = moment.exec(text) ?? []
  if (!day) return null
  return time ? momentOf(day, time + seconds, zone) : momentOf(day, '00:00:00', 'Z')
}

const optionsWithValues = ['--trust', '--at', '--lang']

/**
 * Reads the arguments. `--trust` takes every path up to the next option; `--` ends it. A file that begins like a document is
 * never an anchor, so `--trust ca.pem contract.pdf` means what it looks like.
 * @param isDocument whether the file at that path is a PDF or XML file
 */
export function parseArguments(args: readonly string[], isDocument: (path: string) => boolean): Parsed {
  const request: VerifyRequest = { files: [], trust: [], checkedAt: null, asJson: false, locale: 'vi' }
  const queue = [...args]
  let takesTrust = false
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === '--json') [request.asJson, takesTrust] = [true, false]
    else if (next === '--') takesTrust = false
    else if (!next.startsWith('--')) {
      const isAnchor = takesTrust && !isDocument(next)
      ;(isAnchor ? request.trust : request.files).push(next)
    } else {
      const [name = '', inline] = next.split(/=(.*)/s)
      if (!optionsWithValues.includes(name)) return { ok: false, problem: `unknown option ${name}` }
      const value = inline ?? queue.shift()
      if (!value || value.startsWith('--')) return { ok: false, problem: `${name} needs a value` }
      takesTrust = name === '--trust'
      if (takesTrust) request.trust.push(value)
      if (name === '--at') request.checkedAt = parseMoment(value)
      if (name === '--at' && !request.checkedAt) return { ok: false, problem: `--at ${value} is no date` }
      if (name === '--lang' && !isLocale(value)) return { ok: false, problem: '--lang is vi or en' }
      if (name === '--lang' && isLocale(value)) request.locale = value
    }
  }
  return request.files.length > 0 ? { ok: true, request } : { ok: false, problem: 'which file?' }
}
