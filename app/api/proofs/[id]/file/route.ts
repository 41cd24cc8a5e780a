import { findMerchantActor, findStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { openOwnProofFile, openProofFile } from '@/lib/readiness/commands/open-file'

/** The signed file behind a proof, for the merchant's members and for the desk. Never opened in the browser: it is a stranger's. */
export async function GET(_request: Request, { params }: RouteContext<'/api/proofs/[id]/file'>) {
  const { id } = await params
  const file = isUuid(id) ? await openFor(id) : null
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(file.bytes.length),
      'Content-Disposition': `attachment; filename="proof.${endingOf(file)}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

async function openFor(id: string) {
  const merchant = await findMerchantActor()
  const own = merchant && (await openOwnProofFile(merchant, id))
  if (own) return own
  const admin = await findStaff('proofs')
  return admin && openProofFile(admin, id)
}

/** For browsers that cannot read the whole name. A paper was named by what it is when it came. */
function endingOf({ kind, fileName }: { kind: string; fileName: string }) {
  if (kind === 'paper') return /\.(pdf|jpg|png|webp)$/.exec(fileName)?.[1] ?? 'bin'
  return kind === 'pdf' ? 'pdf' : 'xml'
}
