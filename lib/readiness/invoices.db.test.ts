import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { writeZip } from '@/lib/workbooks/test-zip'
import { submitInvoices } from './commands/submit-invoices'
import { maxInvoices } from './invoice-files'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const world = makeWorld()
let last = Math.floor(Math.random() * 1e7)
const yesterday = addDays(dayOf(new Date()), -1)
const invoice = (taxCode = companyTaxCode, day = yesterday) =>
  Buffer.from(
    makeInvoice({
      ...{ world, signedAt: `${day}T09:00:00` },
      change: (data) =>
        data.replace('<SHDon>17<', `<SHDon>${++last}<`).replaceAll(companyTaxCode, taxCode).replace('2026-06-01', day),
    }),
  )
const file = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes: new Uint8Array(bytes) })

async function zip(...parts: [name: string, content: Buffer][]) {
  const place = path.join(tmpdir(), randomUUID())
  try {
    await writeZip(
      place,
      parts.map(([name, content]) => ({ name, content: [content] })),
    )
    return file('hóa đơn.zip', await readFile(place))
  } finally {
    await rm(place, { force: true })
  }
}

async function someMerchant() {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  await db.merchant.update({ where: { id }, data: { taxCode: companyTaxCode } })
  return merchantForTest(owner.id, id)
}
const handedIn = ({ merchantId }: { merchantId: string }) =>
  db.proof.findMany({ where: { merchantId }, select: { file: { select: { fileName: true } } } })

describe('several invoices at once', () => {
  it('are looked at, and the one that proves most is handed in', async () => {
    const merchant = await someMerchant()
    const broken = Buffer.from(invoice().toString().replace('<SHDon>', '<SHDon>9'))
    const another = await zip(['ban-in.pdf', Buffer.from('%PDF')], ['thang-6/2.xml', invoice()], ['3.xml', broken])
    const answer = await submitInvoices(merchant, [file('1.xml', invoice('0109999993')), another])
    expect(answer).toMatchObject({ ok: true, fileName: '2.xml', looked: 3 })
    expect(answer.useless).toEqual([
      { fileName: '3.xml', reason: 'refused' },
      { fileName: '1.xml', reason: 'of-another' },
    ])
    expect(await handedIn(merchant)).toEqual([{ file: { fileName: '2.xml' } }])
    expect(await submitInvoices(merchant, [file('4.xml', invoice())])).toMatchObject({ reason: 'still-waiting' })
  })
  it('leave nothing behind when none proves anything, and the answer is about the closest', async () => {
    const merchant = await someMerchant()
    const answer = await submitInvoices(merchant, [
      file('a.xml', Buffer.from('<a/>')),
      file('b.xml', invoice('0109999993')),
    ])
    expect(answer).toMatchObject({ ok: false, reason: 'of-another', fileName: 'b.xml', looked: 2 })
    expect(answer.useless).toEqual([{ fileName: 'a.xml', reason: 'not-an-invoice' }])
    expect(await submitInvoices(merchant, [await zip(['chỉ có bản in.pdf', Buffer.from('%PDF')])])).toMatchObject({
      ...{ ok: false, reason: 'empty-archive' },
    })
    expect(await handedIn(merchant)).toEqual([])
  })
  it('are read though one beside them is too large, damaged, too old or used before', async () => {
    const merchant = await someMerchant()
    const [used, good] = [invoice(), invoice()]
    const old = invoice(companyTaxCode, addDays(yesterday, -400))
    const first = await submitInvoices(merchant, [file('u.xml', used)])
    await db.proofReview.create({ data: { proofId: (first.ok && first.proofId) || '', decision: 'ACCEPTED' } })
    const mixed = await zip(
      ['lon.xml', Buffer.alloc(1024 * 1024 + 1, 'a')],
      ['u.xml', used],
      ['cu.xml', old],
      ['hong.xml', Buffer.from('abcdefgh')],
    )
    const place = Buffer.from(mixed.bytes).lastIndexOf('hong.xml')
    // The checksum of that part, in the directory.
    mixed.bytes[place - 30] = (mixed.bytes[place - 30] ?? 0) ^ 1
    const none = await submitInvoices(merchant, [mixed])
    expect(none).toMatchObject({ ok: false, looked: 4 })
    const reasons = (answer: typeof none) =>
      Object.fromEntries(answer.useless.map(({ fileName, reason }) => [fileName, reason]))
    const useless = { 'lon.xml': 'xml-too-large', 'hong.xml': 'unreadable-invoice' }
    expect({ ...reasons(none), [none.fileName ?? '']: none.ok || none.reason }).toEqual({
      ...{ ...useless, 'u.xml': 'used-before', 'cu.xml': 'invoice-too-old' },
    })
    const some = await submitInvoices(merchant, [mixed, file('tot.xml', good)])
    expect(some).toMatchObject({ ok: true, fileName: 'tot.xml', looked: 5 })
    expect(reasons(some)).toMatchObject(useless)
    expect(await submitInvoices(merchant, [await zip(['lon.xml', Buffer.alloc(1024 * 1024 + 1, 'a')])])).toMatchObject({
      ...{ ok: false, reason: 'xml-too-large', fileName: 'lon.xml', useless: [] },
    })
  })
  it('are few, and an archive must be one', async () => {
    const merchant = await someMerchant()
    const many = Array.from(
      { length: maxInvoices + 1 },
      (_, at) => [`${at}.xml`, Buffer.from('<a/>')] as [string, Buffer],
    )
    expect(await submitInvoices(merchant, [await zip(...many)])).toMatchObject({ ok: false, reason: 'too-many-files' })
    const half = many.slice(0, maxInvoices / 2 + 1)
    const twice = [await zip(...half), await zip(...half)]
    expect(await submitInvoices(merchant, twice)).toMatchObject({ ok: false, reason: 'too-many-files' })
    const cut = await zip(['1.xml', invoice()])
    expect(await submitInvoices(merchant, [file('x.zip', cut.bytes.subarray(0, 40))])).toMatchObject({
      ...{ ok: false, reason: 'bad-archive' },
    })
  })
})
