import { readUpload } from '@/lib/files/uploads'
import { emptyForm } from '@/lib/forms/form-state'
import { parseForm, typedValues } from '@/lib/forms/parse-form'
import { translator } from '@/lib/i18n/translator'
import { submitPaper } from '@/lib/readiness/commands/submit-paper'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { submitFactsInput } from '@/lib/readiness/input'
import { solutionPath } from '@/lib/readiness/solution-address'
import { forgetTypedFacts, keepTypedFacts } from '@/lib/readiness/typed-facts'
import { solutions } from '@/lib/readiness/types'
import { merchantUpload } from '../../merchant-upload'

const maxPaperBytes = 10 * 1024 * 1024

/** Takes what a merchant says of a proof, with or without the paper, and sends the browser back to what became of it. */
export const POST = (request: Request) =>
  merchantUpload(request, {
    place: (query) => solutions.find((each) => each === query.get('solution')) ?? null,
    form: (solution, told) => `${solutionPath(solution)}?${told}#hand-in`,
    admit: admitProofFile,
    async take(merchant, solution, locale) {
      const upload = await readUpload(request, maxPaperBytes + 16 * 1024)
      if (!upload.ok) return { problem: upload.reason }
      const { form } = upload
      form.set('solution', solution)
      const values = typedValues(form)
      const parsed = parseForm(submitFactsInput, form, locale, emptyForm)
      if (!parsed.ok) {
        await keepTypedFacts({ solution, values, errors: parsed.state.errors ?? {} })
        return { problem: 'fields' }
      }
      const sent = form.get('paper')
      const paper = sent instanceof File && sent.size > 0 ? sent : null
      const submitted = await submitPaper(
        merchant,
        parsed.data,
        paper && { fileName: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) },
      )
      if (submitted.ok) {
        await forgetTypedFacts()
        return { handed: 'in' }
      }
      // A day that has passed is said at its field, like what the form itself finds.
      const isOver = submitted.reason === 'already-ended'
      const over = translator(locale, 'solutions')('hand-in.problems.already-ended')
      await keepTypedFacts({ solution, values, errors: isOver ? { validUntil: over } : {} })
      return {
        problem: isOver ? 'fields' : submitted.reason,
        because: 'because' in submitted ? submitted.because.join(',') : undefined,
      }
    },
  })
