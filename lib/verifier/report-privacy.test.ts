import { describe, expect, it } from 'vitest'
import { withoutPersonalIds } from './report-privacy'
import { makeInvoice } from './test-authority/invoice-file'
import { TestPdf } from './test-authority/pdf-file'
import { examine, world } from './test-zoo/animal'

const id = '001099012356'
const signedBy = (signer: typeof world.person, trust = [world.root]) =>
  examine({
    name: '',
    expect: 'accepted',
    trust,
    bytes: () => TestPdf.make().sign({ signer, certificates: [signer, world.authority] }).bytes,
  })

describe('reports for anyone', () => {
  it('mask personal IDs wherever they stand', () => {
    const report = signedBy(world.person)
    expect(report.signatures[0]?.signer?.personalIds).toEqual([id])
    const shown = withoutPersonalIds(report)
    expect(JSON.stringify(shown)).not.toContain(id)
    expect(shown.signatures[0]?.signer).toMatchObject({
      personalIds: ['001•••••••56'],
      subject: expect.stringContaining('CCCD:001•••••••56'),
    })
  })
  it('mask them in what was found', () => {
    const found = signedBy(world.person, [])
    const details = (report: typeof found) => JSON.stringify(report.signatures.flatMap(({ checks }) => checks))
    expect(details(withoutPersonalIds(found))).not.toContain(id)
  })
  it('leave companies, numbers and fingerprints as they are', () => {
    const report = signedBy(world.company)
    expect(withoutPersonalIds(report)).toEqual(report)
  })
  it('mask the tax code of a household', () => {
    const report = examine({
      name: '',
      expect: 'accepted',
      bytes: () =>
        makeInvoice({
          world,
          seller: 'person',
          change: (data) => data.replace('<MST>0101234565</MST>', `<MST>${id}</MST>`),
        }),
    })
    expect(report.invoice?.sellerTaxCode).toBe(id)
    expect(withoutPersonalIds(report).invoice?.sellerTaxCode).toBe('001•••••••56')
    expect(JSON.stringify(withoutPersonalIds(report))).not.toContain(id)
  })
})
