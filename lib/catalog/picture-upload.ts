import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { maxPictureBytes, type PictureRefusal, processPicture } from '@/lib/files/pictures'
import { readUpload } from '@/lib/files/uploads'
import { isUuid } from '@/lib/format/ids'
import { type Attached, attachPicture, pictureRoom } from './commands/attach-picture'
import { announcePicture } from './commands/sweep-pictures'
import type { ContentPicture } from './types'
import { admitUpload, isUploadFull } from './upload-limit'

export type UploadFault =
  | PictureRefusal
  | Exclude<Attached, { ok: true }>['reason']
  | 'too-large-together'
  | 'too-often'
  | 'empty'
  | 'failed'
/** `at` counts the files of the form from 1; 0 when the fault is with all of them. */
export type RefusedPicture = { at: number; fault: UploadFault }
export type UploadAnswer = { savedAt: string | null; added: ContentPicture[]; refused: RefusedPicture[] }

// A form without the script sends several pictures at once; the script sends them one by one.
const LIMIT_BYTES = { one: maxPictureBytes + 64_000, several: 40_000_000 }

const all = (fault: UploadFault): UploadAnswer => ({ savedAt: null, added: [], refused: [{ at: 0, fault }] })

/** Takes in the pictures of a form (`pictures`, `openedAt`) and adds them to the draft, one after the other. */
export async function takeInPictures(
  actor: MerchantActor,
  listingId: string,
  request: Request,
  amount: keyof typeof LIMIT_BYTES,
): Promise<UploadAnswer> {
  // Known before the body is read: nobody sends 40 MB for nothing.
  const room = isUuid(listingId) ? await pictureRoom(actor, listingId) : null
  if (room === null) return all('unknown')
  if (room === 0) return all('too-many')
  if (await isUploadFull(actor.userId)) return all('too-often')
  const upload = await readUpload(request, LIMIT_BYTES[amount])
  if (!upload.ok && upload.reason === 'too-large') return all(amount === 'one' ? 'too-large' : 'too-large-together')
  if (!upload.ok) return all('failed')

  const opened = new Date(String(upload.form.get('openedAt')))
  const files = upload.form.getAll('pictures').filter((one) => typeof one !== 'string' && one.size > 0) as File[]
  if (files.length === 0) return all('empty')
  const answer: UploadAnswer = { savedAt: null, added: [], refused: [] }
  let openedAt = Number.isNaN(opened.getTime()) ? new Date(0) : opened
  // Each file costs four encodings: what would not fit anyway is not even opened.
  const mayTry = amount === 'one' ? 1 : room
  for (const [index, file] of files.entries()) {
    if (index >= mayTry) {
      answer.refused.push({ at: index + 1, fault: 'too-many' })
      break
    }
    if (!(await admitUpload(actor.userId))) {
      answer.refused.push({ at: index + 1, fault: 'too-often' })
      break
    }
    const taken = await takeIn(actor, listingId, openedAt, file)
    if (!taken.ok) {
      answer.refused.push({ at: index + 1, fault: taken.reason })
      continue
    }
    openedAt = taken.savedAt
    answer.savedAt = openedAt.toISOString()
    answer.added.push(taken.picture)
  }
  return answer
}

async function takeIn(actor: MerchantActor, listingId: string, openedAt: Date, file: File) {
  const processed = await processPicture(new Uint8Array(await file.arrayBuffer()), (picture) =>
    announcePicture(actor, picture),
  )
  return processed.ok ? attachPicture(actor, listingId, openedAt, processed.picture) : processed
}
