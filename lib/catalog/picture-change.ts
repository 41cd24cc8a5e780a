import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { reshapePicture } from '@/lib/files/pictures'
import { noTrim, type Shape } from '@/lib/files/rules-shape'
import { isUuid } from '@/lib/format/ids'
import { exchangePicture, findDraftPicture, restorePicture } from './commands/change-picture'
import { announcePicture } from './commands/sweep-pictures'
import { pictureChange } from './input-picture'
import type { UploadFault } from './picture-upload'
import type { ContentPicture } from './types'
import { admitUpload } from './upload-limit'

export type ChangeFault = UploadFault | 'missing'
export type PictureChanged = { ok: true; picture: ContentPicture } | { ok: false; fault: ChangeFault }

/**
 * Turns, cuts or brings back a picture of the merchant's own draft, as a form says (`do`, and its numbers). Counts against
 * the day's pictures like an upload: it costs the same work.
 */
export async function changePicture(
  actor: MerchantActor,
  listingId: string,
  pictureId: string,
  values: Record<string, string>,
): Promise<PictureChanged> {
  const asked = pictureChange.safeParse(values)
  if (!asked.success || !isUuid(listingId) || !isUuid(pictureId)) return { ok: false, fault: 'unknown' }
  const { data } = asked
  if (data.do === 'restore')
    return told(await restorePicture(actor, listingId, pictureId, data.insteadOf, { vi: data.altVi, en: data.altEn }))
  const shape: Shape =
    data.do === 'crop'
      ? { turn: 0, trim: { left: data.left, top: data.top, right: data.right, bottom: data.bottom } }
      : { turn: data.do === 'turn-left' ? 270 : 90, trim: noTrim }
  const picture = await findDraftPicture(actor, listingId, pictureId)
  if (!picture) return { ok: false, fault: 'unknown' }
  if (!(await admitUpload(actor.userId))) return { ok: false, fault: 'too-often' }
  const made = await reshapePicture(picture, shape, (announced) => announcePicture(actor, announced))
  if (!made.ok) return { ok: false, fault: made.reason }
  return told(await exchangePicture(actor, listingId, pictureId, made.picture))
}

const told = (changed: Awaited<ReturnType<typeof exchangePicture>>): PictureChanged =>
  changed.ok ? { ok: true, picture: changed.picture } : { ok: false, fault: changed.reason }
