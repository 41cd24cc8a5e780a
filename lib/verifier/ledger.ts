import { type CheckName, checkOf, type Reason, severityOf } from './reasons'
import type { Check } from './types'

/** Thrown where nothing further can be said about a signature or file; carries the reason. */
export class Finding extends Error {
  constructor(
    readonly reason: Reason,
    readonly detail: string | null = null,
  ) {
    super(detail ? `${reason}: ${detail}` : reason)
  }
}

/** Thrown by readers of formats: the bytes are not what the format allows. Who reads them knows what that means. */
export class Malformed extends Error {}

/** What was read, or what stands for bytes that are not what the format allows. */
export function unlessMalformed<T, Else>(read: () => T, otherwise: Else): T | Else {
  try {
    return read()
  } catch (error) {
    if (error instanceof Malformed) return otherwise
    throw error
  }
}

/** What no reader can follow to an end: a circle, or a file without its end. A file of which that is true is broken, not unknown. */
export class Broken extends Malformed {}

// Details quote strangers' files: short, one line, nothing that moves a cursor.
const printable = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200)

const isNote = (reason: Reason | null) => reason !== null && severityOf(reason) === 'note'

const heldBy = { refused: false, untrusted: false, weak: false, unsupported: null, review: null, note: null }

/** Collects what was checked and found about one signature or file. */
export class Ledger {
  private readonly passed = new Set<CheckName>()
  private readonly found: Check[] = []
  // A stranger's file gives ten thousand reasons.
  private readonly said = new Set<string>()

  /** The check was made and holds, unless something is found against it. */
  pass(check: CheckName) {
    this.passed.add(check)
  }

  find(reason: Reason, detail: string | null = null) {
    const text = detail === null ? null : printable(detail)
    const words = `${reason} ${text === null ? '' : `: ${text}`}`
    if (this.said.has(words)) return
    this.said.add(words)
    this.found.push({ check: checkOf(reason), holds: heldBy[severityOf(reason)], reason, detail: text })
  }

  /** Runs a part of the verification; a `Finding` ends that part and is noted. Returns null then. */
  within<T>(part: () => T): T | null {
    try {
      return part()
    } catch (error) {
      if (!(error instanceof Finding)) throw error
      this.find(error.reason, error.detail)
      return null
    }
  }

  has(reason: Reason) {
    return this.found.some((each) => each.reason === reason)
  }

  get checks(): Check[] {
    const spoken = new Set(this.found.map(({ check }) => check))
    const spoilt = new Set(this.found.filter(({ reason }) => !isNote(reason)).map(({ check }) => check))
    const held = [...this.passed].filter((check) => !spoken.has(check))
    return [
      ...held.map((check) => ({ check, holds: true, reason: null, detail: null })),
      // A note beside a check that holds leaves it holding.
      ...this.found.map((each) =>
        isNote(each.reason) && this.passed.has(each.check) && !spoilt.has(each.check) ? { ...each, holds: true } : each,
      ),
    ]
  }

  get reasons(): Reason[] {
    return [...new Set(this.found.flatMap(({ reason }) => reason ?? []))]
  }
}
