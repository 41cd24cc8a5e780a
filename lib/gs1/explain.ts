import { checkDigit } from './check-digits'
import { parseDigitalLink } from './digital-link'
import { parseBracketed, parseScanned } from './element-strings'
import { prefixIssue } from './gtin'
import type { Explained, Issue, IssueCode } from './types'

const MOST_CHARACTERS = 2000

const none = (code: IssueCode, detail?: string): Explained => ({
  ok: false,
  kind: 'none',
  elements: [],
  issues: [{ code, severity: 'error', ...(detail === undefined ? {} : { detail }) }],
})

/** Bare digits: a GTIN of 8, 12, 13 or 14; a 17-digit GSIN; an 18-digit SSCC. */
function bare(digits: string): Explained {
  const ai = digits.length === 18 ? '00' : digits.length === 17 ? '402' : '01'
  const known = [8, 12, 13, 14, 17, 18].includes(digits.length)
  if (!known) return { ...none('bad-length', String(digits.length)), kind: 'bare' }
  const value = ai === '01' ? digits.padStart(14, '0') : digits
  const right = checkDigit(digits.slice(0, -1))
  const isRight = right === digits.at(-1)
  const issues: Issue[] = isRight
    ? ai === '01'
      ? [prefixIssue(value)]
      : []
    : [{ code: 'bad-check-digit', severity: 'error', ai, detail: right }]
  return { ok: isRight, kind: 'bare', elements: [{ ai, value }], issues }
}

/** Takes any GTIN, Digital Link or element string and says what it holds, or exactly why it is none. Never throws. */
export function explainCode(given: string): Explained {
  const code = given.trim()
  if (code === '') return none('empty')
  if (code.length > MOST_CHARACTERS) return none('too-long')
  const digits = code.replace(/[\s-]/g, '')
  if (/^[0-9]+$/.test(digits) && !code.includes('\u001d') && digits.length <= 18) return bare(digits)
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(code)) {
    const { ok, elements, issues } = parseDigitalLink(code)
    const gtin = ok ? elements.find(({ ai }) => ai === '01')?.value : undefined
    return { ok, kind: 'digital-link', elements, issues: gtin ? [...issues, prefixIssue(gtin)] : issues }
  }
  if (/^urn:epc:/i.test(code)) return none('epc-urn')
  if (code.startsWith('(')) return { kind: 'element-string', ...parseBracketed(code) }
  if (
    /^\](?:C1|e0|d2|Q3|J1)/.test(code) ||
    code.includes('\u001d') ||
    /^[0-9]{19,}$/.test(code) ||
    /^01[0-9]{14}/.test(code)
  )
    return { kind: 'element-string', ...parseScanned(code) }
  return none('not-a-code')
}
