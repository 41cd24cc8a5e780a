import { tidy } from './folding'

export type ProductCodeReading = {
  code: string | null
  /** The unit that a code of the present form (since 22 May 2026) names; older codes name a former commune. */
  wardCode: string | null
  problem: 'code-malformed' | 'code-other-province' | null
}

const present = /^(\d{2})-(\d{5})-\d{1,4}-20\d{2}$/
const former = /^(\d{2})-\d{3}-\d{5}-\d{1,4}-20\d{2}$/
const hanoi = '01'

/** Product codes within a text; one may have twelve digits too, and its shape tells it from a personal ID. */
export const productCode = /((?<![\d-])\d{2}-(?:\d{3}-)?\d{5}-\d{1,6}-\d{4}(?![\d-]))/g

/** `01-00577-12-2026` (province, unit, number, year) or the older `01-168-00577-6729-2026` with a district. */
export function readProductCode(cell: string): ProductCodeReading {
  const text = tidy(cell)
  if (text === '') return { code: null, wardCode: null, problem: null }
  const code = text
    .replace(/^(?:mã số|mã)\s*:?\s*/i, '')
    .replace(/\s*[-–—_./]\s*/g, '-')
    .replaceAll(' ', '')
  const match = present.exec(code) ?? former.exec(code)
  if (!match) return { code: null, wardCode: null, problem: 'code-malformed' }
  if (match[1] !== hanoi) return { code, wardCode: null, problem: 'code-other-province' }
  return { code, wardCode: match[2] ?? null, problem: null }
}
