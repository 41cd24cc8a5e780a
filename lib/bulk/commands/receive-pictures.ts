import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { ReceivedFile } from '@/lib/files/received-file'
import { fileStore } from '@/lib/files/store'
import type { Refusal } from '@/lib/workbooks/types'
import { type MatchedPicture, matchPictures } from '../match-pictures'
import { type ArchivePicture, readPictureArchive } from '../picture-archive'
import { readProductStates } from '../product-states'
import type { RowIssue } from '../types'

export type ReceivedPictures = { ok: true; runId: string } | Refusal

type Row = Prisma.BulkRowCreateManyInput
type Place = { runId: string; rowNumber: number }

const refusedRow = (place: Place, name: string, productId: string | null, issue: RowIssue): Row => ({
  ...{ ...place, name: name.slice(-200), productId, outcome: 'REFUSED' as const },
  issues: [issue] as unknown as Prisma.InputJsonValue,
})

const nameOf = (picture: MatchedPicture) => picture.name.split('/').at(-1) ?? picture.name

/** Unpacks one picture that found its product and keeps its bytes until the merchant has confirmed. */
async function keepPicture(place: Place, matched: MatchedPicture, picture: ArchivePicture): Promise<Row> {
  const productId = matched.product?.productId ?? null
  const refuse = (issue: RowIssue) => refusedRow(place, nameOf(matched), productId, issue)
  if (!picture.ok) return refuse({ code: picture.code, field: null })
  if (!matched.ok) return refuse(matched.issue)
  const bytes = await picture.unpack()
  if (!Buffer.isBuffer(bytes)) return refuse({ code: `zip-${bytes.code}`, field: null })
  const fileKey = `bulk/${place.runId}/${place.rowNumber}`
  await fileStore().put(fileKey, bytes, 'application/octet-stream')
  return { ...place, name: nameOf(matched).slice(-200), productId, fileKey, outcome: 'ADD' }
}

async function keepPictures(runId: string, actor: MerchantActor, pictures: ArchivePicture[]): Promise<Row[]> {
  const waiting = new Map<string, ArchivePicture[]>()
  for (const picture of pictures) waiting.set(picture.name, [...(waiting.get(picture.name) ?? []), picture])
  const matched = matchPictures(
    pictures.map(({ name }) => name),
    await readProductStates(actor),
  )
  const rows: Row[] = []
  for (const [index, one] of matched.entries()) {
    const picture = waiting.get(one.name)?.shift()
    if (picture) rows.push(await keepPicture({ runId, rowNumber: index + 1 }, one, picture))
  }
  return rows
}

/**
 * Looks through a ZIP file of pictures and tells which product each belongs to; nothing is added before the merchant has
 * confirmed. The pictures that found their place are kept one by one, the file itself is not.
 */
export async function receivePictures(actor: MerchantActor, file: ReceivedFile): Promise<ReceivedPictures> {
  const archive = await readPictureArchive(file.path)
  if (!archive.ok) return archive
  const { userId, merchantId } = actor
  const id = randomUUID()
  const rows = await keepPictures(id, actor, archive.pictures)
  await db.$transaction(async (tx) => {
    const data = { id, merchantId, kind: 'PICTURES' as const, fileName: file.fileName, startedById: userId }
    await tx.bulkRun.create({ data: { ...data, readAt: new Date() } })
    await tx.bulkRow.createMany({ data: rows })
    const detail = { run: id, sha256: file.sha256, sizeBytes: file.sizeBytes, pictures: rows.length }
    await recordAudit(tx, {
      actorId: userId,
      verb: 'bulk.pictures-uploaded',
      ...{ subject: 'merchant', subjectId: merchantId, detail },
      after: { pictures: rows.length },
    })
  })
  return { ok: true, runId: id }
}
