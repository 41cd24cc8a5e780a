import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { SolutionReadiness } from '@/lib/readiness/types'
import { ReadinessMark } from './readiness-mark'

const proof = {
  number: 'CA-12',
  issuer: 'Viettel',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  acceptedOn: '2026-02-03',
}
const solutions: SolutionReadiness[] = [
  { solution: 'E_SIGNATURE', state: 'in-use', proof },
  { solution: 'E_CONTRACT', state: 'returned', proof: { ...proof, number: 'HĐ-99', acceptedOn: null } },
  {
    solution: 'E_INVOICE',
    state: 'not-required',
    exemption: { legalSource: 'Nghị định 254', from: '2026-07-01', until: null },
  },
  { solution: 'TRACEABILITY', state: 'missing' },
]
const html = (each = solutions) => renderToStaticMarkup(<ReadinessMark locale="vi" solutions={each} />)

describe('the mark of the four solutions', () => {
  it('counts what is in use of what the law asks for, and names the rest', () => {
    expect(html()).toContain('Đang dùng 1/3 giải pháp số')
    expect(html()).toContain('1 giải pháp pháp luật không bắt buộc')
  })
  it('says why: proof, days, acceptance, legal source', () => {
    for (const text of [
      'số CA-12, do Viettel cấp',
      '01/01/2026 đến hết 31/12/2026',
      'ngày 03/02/2026',
      'Nghị định 254',
    ])
      expect(html()).toContain(text)
  })
  it('keeps a proof that was not accepted between the merchant and the city', () => {
    expect(html()).toContain('Minh chứng chưa đạt')
    expect(html()).not.toContain('HĐ-99')
  })
  it('prints no personal ID that a proof is numbered by', () => {
    const named = html([{ solution: 'E_INVOICE', state: 'in-use', proof: { ...proof, number: 'MST 001099123456' } }])
    expect(named).not.toContain('001099123456')
    expect(named).toContain('001•••••••56')
  })
  it('has words for a merchant of whom nothing is required', () => {
    const none = html(solutions.map(({ solution }) => ({ solution, state: 'not-required' })))
    expect(none).toContain('không bắt buộc giải pháp số nào')
  })
})
