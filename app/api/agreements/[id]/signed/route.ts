import { submitSignedAgreement } from '@/lib/agreements/commands/submit-signed'
import { receiveSigned } from '@/lib/agreements/receive-signed'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { solutionPath } from '@/lib/readiness/solution-address'
import { merchantUpload } from '../../../merchant-upload'

/** Takes the agreement with the merchant's signature from its own form. */
export async function POST(request: Request, { params }: RouteContext<'/api/agreements/[id]/signed'>) {
  const { id } = await params
  return merchantUpload(request, {
    place: () => id,
    form: (_, told) => `${solutionPath('E_CONTRACT')}?${told}#agreement`,
    admit: admitProofFile,
    tooOften: { 'agreement-problem': 'too-often' },
    async take(merchant) {
      const answer = await receiveSigned(request, id, (file) => submitSignedAgreement(merchant, file))
      return answer.ok ? { agreement: 'signed' } : { 'agreement-problem': answer.reason }
    },
  })
}
