import { createHash, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { sharp } from '@/lib/files/image-engine'
import { fileStore } from '@/lib/files/store'
import { dayOf } from '@/lib/format/days'
import { openProofPicture, openProofView } from './commands/open-file'
import { submitProofFacts } from './commands/submit-facts'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const admin = async () => adminForTest((await makePerson({ admin: true })).id)
const looks = (proofId: string) => db.auditEntry.count({ where: { verb: 'proof.file-opened', subjectId: proofId } })

async function handedIn(bytes: Uint8Array<ArrayBuffer> | null) {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  const facts = { solution: 'E_CONTRACT' as const, number: '1', issuer: 'A', validFrom: dayOf(new Date()) }
  const submitted = await submitProofFacts(
    merchantForTest(owner.id, id),
    { ...facts, validUntil: null, note: null },
    bytes && { fileName: 'giấy tờ', bytes },
  )
  if (!submitted.ok) throw new Error(submitted.reason)
  made.push(submitted.proofId)
  return submitted.proofId
}

const random = () => randomUUID().replace(/\d/g, 'x')
const hash = () => createHash('sha256').update(random()).digest('hex')

const made: string[] = []
afterAll(async () => {
  // What was sent back is verified no more when other tests change the trust store.
  for (const proofId of made)
    await db.proofReview.create({ data: { proofId, decision: 'RETURNED', reasonCode: 'other', words: 'Thử' } })
})

describe('a proof’s file beside its facts', () => {
  it('is a PDF or a picture to be fetched, which is the look that is on record', async () => {
    const city = await admin()
    const pdf = await handedIn(new Uint8Array(Buffer.from(`%PDF-1.7 ${random()}`)))
    expect(await openProofView(city, pdf)).toEqual({ kind: 'pdf' })
    expect(await openProofPicture(city, pdf)).toBeNull()
    const drawn = sharp({ create: { width: 400, height: 400, channels: 3, background: '#a33' } }).withExif({
      IFD0: { Artist: random() },
    })
    const photo = await handedIn(new Uint8Array(await drawn.jpeg().toBuffer()))
    expect(await openProofView(city, photo)).toEqual({ kind: 'picture' })
    expect(await looks(photo)).toBe(0)
    const shown = await openProofPicture(city, photo)
    expect((await sharp(shown ?? Buffer.alloc(0)).metadata()).format).toBe('webp')
    expect((await sharp(shown ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined()
    expect(await looks(photo)).toBe(1)
  })
  it('is text when it is XML, read on record and without the buyer', async () => {
    const city = await admin()
    const bytes = Buffer.from(`<HDon><NMua>Nguyễn ${random()}</NMua><Ten>Gốm</Ten></HDon>`)
    const proofId = await handedIn(null)
    const fileKey = `proofs/${random()}`
    await fileStore().put(fileKey, bytes, 'application/octet-stream')
    await db.proofFile.create({
      data: { proofId, fileKey, fileName: 'a.xml', sizeBytes: bytes.length, sha256: hash(), kind: 'invoice' },
    })
    const view = await openProofView(city, proofId)
    expect(view?.kind === 'xml' && view.view.lines.map(({ text }) => text)).toEqual([
      '<HDon>',
      '<NMua>•••</NMua>',
      '<Ten>Gốm</Ten>',
      '</HDon>',
    ])
    expect(await looks(proofId)).toBe(1)
  })
  it('marks what the latest report of these very bytes found signed', async () => {
    const city = await admin()
    const signature = `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><Reference URI="#d"/></SignedInfo></Signature>`
    const bytes = Buffer.from(`<a><!-- ${random()} --><d Id="d">1</d>${signature}</a>`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const proofId = await handedIn(null)
    const fileKey = `proofs/${random()}`
    await fileStore().put(fileKey, bytes, 'application/octet-stream')
    await db.proofFile.create({
      data: { proofId, fileKey, fileName: 'a.xml', sizeBytes: bytes.length, sha256: hash(), kind: 'xml' },
    })
    const marked = async (verdict: string, of: string) => {
      const report = { sha256: of, signatures: [{ place: 'a/Signature', verdict }] }
      const rest = { revocation: 'unknown', identity: 'unknown', storeVersion: 0 }
      await db.proofVerification.create({ data: { proofId, verdict, report, ...rest } })
      const view = await openProofView(city, proofId)
      return view?.kind === 'xml' && view.view.lines.flatMap(({ text, isSigned }) => (isSigned ? [text] : []))
    }
    expect(await marked('accepted', sha256)).toEqual(['<d Id="d">1</d>'])
    expect(await marked('refused', sha256)).toEqual([])
    expect(await marked('accepted', hash())).toEqual([])
  })
  it('is nothing where none came, and said to be gone where it is', async () => {
    const city = await admin()
    const proofId = await handedIn(null)
    expect(await openProofView(city, proofId)).toBeNull()
    expect(await openProofView(city, randomUUID())).toBeNull()
    await db.proofFile.create({
      data: { proofId, fileKey: `proofs/${random()}`, fileName: 'a.xml', sizeBytes: 1, sha256: hash(), kind: 'xml' },
    })
    expect(await openProofView(city, proofId)).toEqual({ kind: 'gone' })
  })
})
