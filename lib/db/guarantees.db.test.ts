import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dateOfDay } from '@/lib/format/days'
import { db } from './client'

const refused = (work: Promise<unknown>, why: RegExp) => expect(work).rejects.toThrow(why)
const unique = () => randomUUID().slice(0, 8)

async function someProduct() {
  const name = `Chủ thể ${unique()}`
  const producer = await db.producer.create({
    data: { name, nameKey: name.toLowerCase(), legalForm: 'OTHER', wardCode: '00577' },
  })
  return db.registeredProduct.create({ data: { producerId: producer.id, name: 'Ấm', nameKey: 'ấm', setNumber: 21 } })
}

const someCertificate = async (issuedOn = '2024-05-01', stars = 4) =>
  db.certificate.create({
    data: { productId: (await someProduct()).id, stars, decisionNumber: '1/QĐ-UBND', issuedOn: dateOfDay(issuedOn) },
  })

async function someListing() {
  const product = await someProduct()
  const merchant = await db.merchant.create({ data: { slug: `m-${unique()}`, name: 'Cơ sở', legalForm: 'OTHER' } })
  return db.listing.create({ data: { merchantId: merchant.id, productId: product.id, slug: `l-${unique()}` } })
}

const complete = { nameVi: 'Ấm', storyVi: 'Ấm gốm.', unitVi: 'chiếc', priceVnd: 100_000 }

describe('what the database itself guarantees', () => {
  it('knows certificates of three to five stars only', async () => {
    await refused(someCertificate('2024-05-01', 2), /check/i)
    await refused(someCertificate('2024-05-01', 6), /check/i)
    expect((await someCertificate('2024-05-01', 3)).stars).toBe(3)
  })

  it('keeps a version of every registry row that changes', async () => {
    const product = await someProduct()
    await db.registeredProduct.update({ where: { id: product.id }, data: { setNumber: 22 } })
    const versions = await db.registeredProductVersion.findMany({
      where: { productId: product.id },
      orderBy: { id: 'asc' },
    })
    expect(versions.map((version) => version.setNumber)).toEqual([21, 22])
    expect(versions[0]?.supersededAt).toEqual(versions[1]?.recordedAt)
    expect(versions[1]?.supersededAt).toBeNull()
  })

  it('extends a certificate by at most 180 days', async () => {
    const { id: certificateId } = await someCertificate('2024-05-01')
    const extension = { certificateId, effectiveOn: dateOfDay('2027-04-01'), documentNumber: '2/CV' }
    await refused(
      db.certificateExtension.create({ data: { ...extension, validThrough: dateOfDay('2027-10-28') } }),
      /180 days/,
    )
    await db.certificateExtension.create({ data: { ...extension, validThrough: dateOfDay('2027-10-27') } })
  })

  it('never changes a submitted revision, nor its pictures and places', async () => {
    const listing = await someListing()
    const draft = await db.listingRevision.create({ data: { listingId: listing.id, number: 1, ...complete } })
    await db.placeToBuy.create({ data: { revisionId: draft.id, position: 0, kind: 'PHONE', value: '+84912345678' } })
    await db.listingRevision.update({ where: { id: draft.id }, data: { submittedAt: new Date() } })
    await refused(db.listingRevision.update({ where: { id: draft.id }, data: { nameVi: 'Khác' } }), /never changes/)
    await refused(db.placeToBuy.deleteMany({ where: { revisionId: draft.id } }), /never changes/)
    await refused(db.listingRevision.delete({ where: { id: draft.id } }), /never changes/)
  })

  it('has one draft a listing, and none that is submitted half written', async () => {
    const listing = await someListing()
    await db.listingRevision.create({ data: { listingId: listing.id, number: 1 } })
    await refused(db.listingRevision.create({ data: { listingId: listing.id, number: 2 } }), /unique/i)
    await refused(
      db.listingRevision.updateMany({ where: { listingId: listing.id }, data: { submittedAt: new Date() } }),
      /check/i,
    )
  })

  it('asks a range to run upwards', async () => {
    const listing = await someListing()
    const range = {
      listingId: listing.id,
      number: 1,
      ...complete,
      priceKind: 'RANGE' as const,
      submittedAt: new Date(),
    }
    await refused(db.listingRevision.create({ data: { ...range, priceToVnd: 99_999 } }), /check/i)
    await db.listingRevision.create({ data: { ...range, priceToVnd: 100_000 } })
  })

  it('lets an open state follow its rows, and keeps the rows', async () => {
    const listing = await someListing()
    const revision = await db.listingRevision.create({
      data: { listingId: listing.id, number: 1, ...complete, submittedAt: new Date() },
    })
    const state = await db.listingState.create({
      data: { listingId: listing.id, kind: 'APPROVED', revisionId: revision.id },
    })
    expect(await db.listing.findUnique({ where: { id: listing.id } })).toMatchObject({
      isOpen: true,
      approvedRevisionId: revision.id,
    })
    await db.listingState.create({ data: { listingId: listing.id, kind: 'PAUSED' } })
    expect(await db.listing.findUnique({ where: { id: listing.id } })).toMatchObject({
      isOpen: false,
      approvedRevisionId: revision.id,
    })
    await refused(db.listingState.update({ where: { id: state.id }, data: { reason: 'khác' } }), /keeps its rows/)
    await refused(db.listingState.delete({ where: { id: state.id } }), /keeps its rows/)
  })

  it('wants an address to sign in with, and a phone number in E.164', async () => {
    await refused(db.user.create({ data: { name: 'Không có' } }), /check/i)
    await refused(db.user.create({ data: { name: 'Sai', phone: '0912345678' } }), /check/i)
    await refused(db.user.create({ data: { name: 'Sai', email: 'Hoa@vidu.vn' } }), /check/i)
  })
})

describe('the text that search compares', () => {
  const fold = async (text: string) => {
    const rows = await db.$queryRaw<
      { exact: string; folded: string }[]
    >`SELECT search_exact(${text}) AS exact, search_folded(${text}) AS folded`
    return rows[0]
  }

  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['HÒA BÌNH', 'hòa bình'],
    ['thuỷ sản', 'thủy sản'],
    ['Lụa Vạn Phúc'.normalize('NFD'), 'lụa vạn phúc'],
    ['  gốm – “Bát Tràng”  ', 'gốm bát tràng'],
  ])('reads %s and %s as one', async (one, other) => {
    expect(await fold(one)).toEqual(await fold(other))
  })

  it('tells lụa from lúa with accents and not without', async () => {
    const [silk, rice] = await Promise.all([fold('lụa'), fold('lúa')])
    expect(silk?.exact).not.toBe(rice?.exact)
    expect(silk?.folded).toBe(rice?.folded)
  })

  it('folds đ, and y as i after the consonants that take both', async () => {
    expect((await fold('Mỹ Đức'))?.folded).toBe(' mi duc ')
    expect((await fold('Mĩ Đức'))?.folded).toBe(' mi duc ')
    expect((await fold('mây tre'))?.folded).toBe(' may tre ')
  })
})
