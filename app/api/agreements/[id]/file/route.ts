import { openAgreementFile, openOwnAgreementFile } from '@/lib/agreements/commands/open-step-file'
import { findMerchantActor, findStaff } from '@/lib/auth/guards'
import { downloadOf } from '@/lib/files/download'
import { isUuid } from '@/lib/format/ids'

const kinds = ['DRAWN_UP', 'SIGNED', 'COUNTERSIGNED'] as const

/** The newest file of one step of an agreement: GET …/file?step=SIGNED, for the merchant's members and for administrators. */
export async function GET(request: Request, { params }: RouteContext<'/api/agreements/[id]/file'>) {
  const { id } = await params
  const asked = new URL(request.url).searchParams.get('step')
  const kind = kinds.find((each) => each === asked)
  const file = kind && isUuid(id) ? await openFor({ agreementId: id, kind }) : null
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return downloadOf(file.bytes, { kind: 'pdf', name: file.number, plain: file.number })
}

async function openFor(about: { agreementId: string; kind: (typeof kinds)[number] }) {
  const merchant = await findMerchantActor()
  const own = merchant && (await openOwnAgreementFile(merchant, about))
  if (own) return own
  const staff = await findStaff('proofs')
  return staff && openAgreementFile(staff, about)
}
