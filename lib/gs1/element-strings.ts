import { applicationIdentifiers, identifierAtStart } from './application-identifiers'
import { associationIssues } from './associations'
import { faultInValue, lengthsOf } from './element-values'
import type { Element, Issue, IssueCode } from './types'

export type ElementString = { ok: boolean; elements: Element[]; issues: Issue[] }

/** What scanners send for the separator, FNC1. */
const SEPARATOR = '\u001d'

const error = (code: IssueCode, ai?: string, detail?: string): Issue => ({
  code,
  severity: 'error',
  ...(ai === undefined ? {} : { ai }),
  ...(detail === undefined ? {} : { detail }),
})

function judged(elements: Element[], issues: Issue[]): ElementString {
  const seen = new Map<string, string>()
  for (const { ai, value } of elements) {
    const before = seen.get(ai)
    if (before !== undefined && before !== value) issues.push(error('duplicate-differs', ai))
    seen.set(ai, value)
    const entry = applicationIdentifiers.get(ai)
    const fault = entry && faultInValue(entry, value)
    if (fault) issues.push(error(fault, ai, value))
  }
  issues.push(...associationIssues(elements))
  return { ok: elements.length > 0 && issues.every(({ severity }) => severity !== 'error'), elements, issues }
}

/** Reads an element string as people write it, `(01)09520123456788(10)ABC`; a bracket inside a value is written `\(`. */
export function parseBracketed(text: string): ElementString {
  const elements: Element[] = []
  const issues: Issue[] = []
  const parts = text.split(/(?<!\\)\(/)
  if (parts[0] !== '') return { ok: false, elements, issues: [error('not-a-code')] }
  for (const part of parts.slice(1)) {
    const close = part.indexOf(')')
    const ai = part.slice(0, Math.max(close, 0))
    if (close < 0 || !applicationIdentifiers.has(ai)) {
      issues.push(error('unknown-ai', ai || part.slice(0, 4)))
      continue
    }
    elements.push({ ai, value: part.slice(close + 1).replaceAll('\\(', '(') })
  }
  return judged(elements, issues)
}

/** Reads an element string as scanners send it: identifiers and values run together, FNC1 (byte 29) after variable ones. */
export function parseScanned(text: string): ElementString {
  const elements: Element[] = []
  const issues: Issue[] = []
  let rest = text.replace(/^\](?:C1|e0|d2|Q3|J1)/, '')
  if (rest.startsWith(SEPARATOR)) rest = rest.slice(1)
  while (rest !== '') {
    const entry = identifierAtStart(rest)
    if (!entry) {
      issues.push(error('unknown-ai', rest.slice(0, 4)))
      break
    }
    const after = rest.slice(entry.ai.length)
    const end = after.indexOf(SEPARATOR)
    const { max } = lengthsOf(entry)
    const taken = entry.fixed ? max : end < 0 ? after.length : end
    const value = after.slice(0, taken)
    if (entry.fixed && value.length < max) issues.push(error('truncated', entry.ai, value))
    elements.push({ ai: entry.ai, value })
    rest = after.slice(taken)
    if (rest.startsWith(SEPARATOR)) rest = rest.slice(1)
  }
  return judged(elements, issues)
}

/** Elements as people write them. */
export const bracketed = (elements: readonly Element[]) =>
  elements.map(({ ai, value }) => `(${ai})${value.replaceAll('(', '\\(')}`).join('')

/** Elements as a symbol carries them: those of fixed length first, the separator only where it is needed. */
export function scanned(elements: readonly Element[]): string {
  const isFixed = ({ ai }: Element) => applicationIdentifiers.get(ai)?.fixed ?? false
  const sorted = [...elements.filter(isFixed), ...elements.filter((each) => !isFixed(each))]
  return sorted
    .map((each, at) => each.ai + each.value + (isFixed(each) || at === sorted.length - 1 ? '' : SEPARATOR))
    .join('')
}
