import type { MerchantActor } from '@/lib/auth/actors'
import { readUpload } from '@/lib/files/uploads'
import { submitProofFile } from '@/lib/readiness/commands/submit-file'
import { submitInvoices } from '@/lib/readiness/commands/submit-invoices'
import { admitProofFile } from '@/lib/readiness/file-limit'
import type { InvoiceFile } from '@/lib/readiness/invoice-files'
import { solutionPath } from '@/lib/readiness/solution-address'
import { type FileSolution, fileSolutions } from '@/lib/readiness/types'
import { uselessInAddress } from '@/lib/readiness/useless-files'
import { maxPdfBytes } from '@/lib/verifier/limits'
import { merchantUpload } from '../merchant-upload'

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxPdfBytes + 16 * 1024

/** Takes a signed file from the merchant's own form and sends the browser back to what became of it. */
export const POST = (request: Request) =>
  merchantUpload(request, {
    place: (query) => fileSolutions.find((each) => each === query.get('solution')) ?? null,
    form: (solution, told) => `${solutionPath(solution)}?way=file&${told}#hand-in`,
    admit: admitProofFile,
    async take(merchant, solution) {
      const upload = await readUpload(request, maxBodyBytes)
      if (!upload.ok) return { problem: upload.reason }
      const files = upload.form.getAll('file').filter((one) => one instanceof File && one.size > 0) as File[]
      const [file] = files
      if (!file) return { problem: 'no-file' }
      if (files.some(({ size }) => size > maxPdfBytes)) return { problem: 'too-large' }
      const given = await Promise.all(
        files.map(async (one) => ({ fileName: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
      )
      const answer = await handIn(merchant, solution, given)
      const { looked, fileName, useless } = answer
      const about =
        looked > 1 ? { looked: String(looked), file: fileName ?? '', useless: uselessInAddress(useless) } : {}
      if (answer.ok) return { handed: 'in', ...about }
      return { problem: answer.reason, because: answer.because.join(','), ...about }
    },
  })

/** One signed document, or the best of several invoices. */
async function handIn(merchant: MerchantActor, solution: FileSolution, given: InvoiceFile[]) {
  if (solution === 'E_INVOICE') return submitInvoices(merchant, given)
  const [first = { fileName: '', bytes: new Uint8Array() }] = given
  return {
    ...(await submitProofFile(merchant, { solution, ...first })),
    fileName: first.fileName,
    looked: 1,
    useless: [],
  }
}
