import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Day } from '@/lib/format/days'
import type { Identity } from '../../lib/verifier/test-authority/certificates'
import { makeInvoice } from '../../lib/verifier/test-authority/invoice-file'
import { signExisting } from '../../lib/verifier/test-authority/sign-existing'
import { companyTaxCode } from '../../lib/verifier/test-authority/world'
import type { DemoAuthority } from './demo-authority'

const sample = (name: string) => readFileSync(path.join(process.cwd(), 'public/samples', name))

/** The unsigned papers that made-up merchants sign; each merchant's signature makes it a file of its own. */
export const blankPapers = () => ({ commitment: sample('cam-ket-mau.pdf'), contract: sample('hop-dong-mau.pdf') })

/** What a laboratory of the made-up city says of a lot; the same for every lot. */
export const samplePaper = () => sample('phieu-thu-nghiem-mau.pdf')

export const signedPaper = (blank: Buffer, signer: Identity, issuer: Identity, signingTime: Date) =>
  signExisting(blank, { signer, certificates: [signer, issuer], signingTime })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An invoice of a made-up merchant with the made-up tax authority's code. `mark` makes its number one of a kind. */
export function demoInvoice(
  { merchants, government, taxAuthority }: DemoAuthority,
  seller: { identity: Identity; name: string; taxCode: string },
  day: Day,
  mark: string,
): Buffer {
  const digest = createHash('sha256').update(mark).digest('hex')
  const world = {
    ...{ root: merchants, authority: merchants, company: seller.identity, person: seller.identity },
    ...{ clock: seller.identity, governmentRoot: government, taxAuthority },
  }
  const text = makeInvoice({
    world,
    code: `00${digest.slice(0, 32).toUpperCase()}`,
    signedAt: `${day}T09:00:00`,
    change: (data) =>
      data
        .replaceAll('CÔNG TY TNHH GỐM THỬ', escaped(seller.name))
        .replaceAll(companyTaxCode, seller.taxCode)
        .replace('C26TAA', `C${day.slice(2, 4)}TAA`)
        .replace('<SHDon>17<', `<SHDon>${(Number.parseInt(digest.slice(0, 6), 16) % 90_000) + 100}<`)
        .replace('2026-06-01', day)
        .replace('Ấm chén Bát Tràng', 'Sản phẩm OCOP (mẫu)')
        .replace('Lọ hoa', 'Hộp quà (mẫu)')
        .replace('>Khách<', '>Người mua mẫu<'),
  })
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
}
