import { MAX_PICTURES } from './rules-content'
import type { DraftPicture, PictureEdit } from './types'

/**
 * The draft's pictures after an edit. A picture the form did not know, because it was uploaded elsewhere meanwhile,
 * stays, behind the others: only a removal that was asked for removes one.
 */
export function arrangePictures(current: DraftPicture[], edit: PictureEdit): DraftPicture[] {
  const byId = new Map(current.map((picture) => [picture.pictureId, picture]))
  const ids = [...new Set([...edit.order, ...byId.keys()])].filter((id) => !edit.removed.includes(id))
  return ids.flatMap((id) => {
    const picture = byId.get(id)
    const alt = edit.alts[id]
    if (!picture) return []
    return [alt ? { pictureId: id, altVi: alt.vi, altEn: alt.en } : picture]
  })
}

/** The same ids with one moved a place; unchanged at either end. */
export function moved(ids: string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from < 0 || other === undefined) return ids
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}

export const roomForPictures = (count: number) => Math.max(0, MAX_PICTURES - count)

/** Whether a picture may be cut to a square without losing much; others are shown whole. */
export const isNearSquare = ({ width, height }: { width: number; height: number }) =>
  width <= height * 1.25 && height <= width * 1.25
