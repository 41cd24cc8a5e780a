import { readUpload } from '@/lib/files/uploads'
import { submitProofFile } from '@/lib/readiness/commands/submit-file'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { solutionPath } from '@/lib/readiness/solution-address'
import { fileSolutions } from '@/lib/readiness/types'
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
      const file = upload.form.get('file')
      if (!(file instanceof File) || file.size === 0) return { problem: 'no-file' }
      if (file.size > maxPdfBytes) return { problem: 'too-large' }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const submitted = await submitProofFile(merchant, { solution, fileName: file.name, bytes })
      return submitted.ok ? { handed: 'in' } : { problem: submitted.reason, because: submitted.because.join(',') }
    },
  })
