import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { makeWorld } from '@/lib/verifier/test-authority/world'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import { ReportFacts } from './report-facts'

const { root, authority, company } = makeWorld()
const store = readStore([{ bytes: root.der, purposes: null }])

function shown(hash: 'sha1' | 'sha256') {
  const { bytes } = TestPdf.make().sign({ signer: company, certificates: [company, authority], hash })
  const report = verifyFile(bytes, store, new Date('2026-11-22'))
  const html = renderToStaticMarkup(<ReportFacts locale="vi" report={report} />)
  const fold = html.indexOf('Chuỗi chứng thư')
  return { open: html.slice(0, fold), folded: html.slice(fold) }
}

it('says at once why a signature is no better, and folds notes and the certificates up to the store away', () => {
  const { open, folded } = shown('sha1')
  expect(open).toContain('Hợp lệ nhưng yếu')
  expect(open).toContain('signature.strength.digest')
  expect(folded).not.toContain('signature.strength.digest')
  expect(folded).toContain('trong kho chứng thư tin cậy')
  expect(shown('sha256').open).not.toContain('signature.strength.digest')
})
