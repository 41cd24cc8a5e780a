import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { readUpload } from '@/lib/files/uploads'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { submitProofFile } from '@/lib/readiness/commands/submit-file'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { solutionPath } from '@/lib/readiness/solution-address'
import { fileSolutions } from '@/lib/readiness/types'
import { maxPdfBytes } from '@/lib/verifier/limits'

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxPdfBytes + 16 * 1024

/** Takes a signed file from the merchant's own form and sends the browser back to what became of it; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  const solution = fileSolutions.find((each) => each === query.get('solution'))
  if (!solution) return new Response(null, { status: 404 })
  const back = (told: Record<string, string>) => {
    const address = `${solutionPath(solution)}?${new URLSearchParams({ way: 'file', ...told })}#hand-in`
    return new Response(null, { status: 303, headers: { Location: pathIn(locale, address) } })
  }
  if (!(await admitProofFile(merchant))) return back({ problem: 'too-often' })
  const upload = await readUpload(request, maxBodyBytes)
  if (!upload.ok) return back({ problem: upload.reason })
  const file = upload.form.get('file')
  if (!(file instanceof File) || file.size === 0) return back({ problem: 'no-file' })
  if (file.size > maxPdfBytes) return back({ problem: 'too-large' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const submitted = await submitProofFile(merchant, { solution, fileName: file.name, bytes })
  if (submitted.ok) return back({ handed: 'in' })
  return back({ problem: submitted.reason, because: submitted.because.join(',') })
}
