import { findMerchantActor, findStaff } from '@/lib/auth/guards'
import { drawVariant } from '@/lib/files/drawn-pictures'
import { fileStore } from '@/lib/files/store'
import { isUuid } from '@/lib/format/ids'
import { attachmentKey } from '@/lib/trace/attachment-rules'
import { openPaper } from '@/lib/trace/commands/open-paper'
import {
  findOwnAttachment,
  findPictureFileForDesk,
  findShownPicture,
  type KeptFile,
} from '@/lib/trace/queries/attachments'
import { findDemoPicture } from '@/lib/trace/queries/demo-picture'

/** Whoever else may see it: the merchant's own members, and the desk (its looks at papers are on record). */
async function findForInsiders(id: string): Promise<KeptFile | null> {
  const merchant = await findMerchantActor()
  const own = merchant && (await findOwnAttachment(merchant, id))
  if (own) return own
  const staff = await findStaff('listings')
  return staff && ((await findPictureFileForDesk(staff, id)) ?? (await openPaper(staff, id)))
}

/** A picture of a journey in one of its widths, or a paper: pictures for everybody once they were looked at, else for insiders. */
export async function GET(_: Request, { params }: RouteContext<'/api/trace/attachments/[id]/[file]'>) {
  const { id, file } = await params
  const missing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  if (!isUuid(id)) return missing()
  const shown = file === '320' || file === '1600' ? await findShownPicture(id) : null
  const found = shown ?? (await findForInsiders(id))
  if (!found) return missing()
  const isPaper = found.mediaType === 'application/pdf'
  const width = file === '320' ? 320 : 1600
  const stored = await fileStore().stream(attachmentKey(found, isPaper ? 'paper.pdf' : `${width}.webp`))
  const demo = stored ? null : await findDemoPicture(id)
  const body = stored?.body ?? (demo && new Uint8Array(await drawVariant(demo.contentHash, demo.recipe, width)))
  if (!body) return missing()
  return new Response(body, {
    headers: {
      'Content-Type': found.mediaType,
      'X-Content-Type-Options': 'nosniff',
      // A picture can be taken back: nobody keeps it for long.
      'Cache-Control': shown ? 'public, max-age=600' : 'private, no-store',
      'Content-Disposition': isPaper ? 'attachment; filename="paper.pdf"' : 'inline',
    },
  })
}
