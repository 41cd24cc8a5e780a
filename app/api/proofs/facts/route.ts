import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { readUpload } from '@/lib/files/uploads'
import { emptyForm } from '@/lib/forms/form-state'
import { parseForm, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { submitFactsInput } from '@/lib/readiness/input'
import { solutionPath } from '@/lib/readiness/solution-address'
import { forgetTypedFacts, keepTypedFacts } from '@/lib/readiness/typed-facts'
import { solutions } from '@/lib/readiness/types'

const maxPaperBytes = 10 * 1024 * 1024

/** Takes what a merchant says of a proof, with or without the paper, and sends the browser back to what became of it; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  const solution = solutions.find((each) => each === query.get('solution'))
  if (!solution) return new Response(null, { status: 404 })
  const back = (told: Record<string, string>) => {
    const address = `${solutionPath(solution)}?${new URLSearchParams(told)}#hand-in`
    return new Response(null, { status: 303, headers: { Location: pathIn(locale, address) } })
  }
  if (!(await admitProofFile(merchant))) return back({ problem: 'too-often' })
  const upload = await readUpload(request, maxPaperBytes + 16 * 1024)
  if (!upload.ok) return back({ problem: upload.reason })
  const { form } = upload
  form.set('solution', solution)
  const values = typedValues(form)
  const parsed = parseForm(submitFactsInput, form, locale, emptyForm)
  if (!parsed.ok) {
    await keepTypedFacts({ solution, values, errors: parsed.state.errors ?? {} })
    return back({ problem: 'fields' })
  }
  const sent = form.get('paper')
  const paper = sent instanceof File && sent.size > 0 ? sent : null
  const submitted = await submitProofFacts(
    merchant,
    parsed.data,
    paper && { fileName: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) },
  )
  if (submitted.ok) {
    await forgetTypedFacts()
    return back({ handed: 'in' })
  }
  // A day that has passed is said at its field, like what the form itself finds.
  if (submitted.reason === 'already-ended') {
    const errors = { validUntil: translator(locale, 'solutions')('hand-in.problems.already-ended') }
    await keepTypedFacts({ solution, values, errors })
    return back({ problem: 'fields' })
  }
  await keepTypedFacts({ solution, values, errors: {} })
  return back({ problem: submitted.reason })
}
