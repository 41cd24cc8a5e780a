import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { receivePictures } from '@/lib/bulk/commands/receive-pictures'
import { maxArchiveBytes } from '@/lib/bulk/picture-archive'
import { admitBulkFile } from '@/lib/bulk/upload-limit'
import { receiveFile } from '@/lib/files/received-file'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Takes a ZIP file of pictures (multipart) and sends the browser on to its preview; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: pathIn(locale, path) } })
  const back = (problem: string) => seeOther(`/merchant/listings/bulk?step=pictures&problem=${problem}#pictures`)

  if (!(await admitBulkFile(merchant))) return back('too-often')
  const received = await receiveFile(request, maxArchiveBytes, (file) => receivePictures(merchant, file))
  if (!received.ok) return back(received.reason)
  return received.value.ok ? seeOther(`/merchant/listings/bulk/${received.value.runId}`) : back(received.value.code)
}
