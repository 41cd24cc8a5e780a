import { randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { addDays, dayOf, startOfDay } from '@/lib/format/days'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { forgetInvoices } from './commands/forget-invoices'
import { openProofView } from './commands/open-file'
import { returnProof } from './commands/proofs'
import { submitProofFile } from './commands/submit-file'
import { submitInvoices } from './commands/submit-invoices'
import { merchantReadiness } from './queries/merchant-readiness'
import { findOwnReadiness, findReadinessFile } from './queries/readiness-file'
import { reverifyProofs } from './reverify-job'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const mark = randomUUID().replace(/[\d-]/g, 'x')
const yesterday = addDays(dayOf(new Date()), -1)
const world = makeWorld()

/** Everything that an invoice may say of whoever bought, each with a mark of its own. */
const buyer = {
  ...{ Ten: `CÔNG TY MUA ${mark}`, MST: '8765409321', HVTNMHang: `Nguyễn Thị ${mark}`, DChi: `Ngõ ${mark}` },
  ...{ SDThoai: '0876540932', DCTDTu: `${mark}@mua.example`, CCCDan: '098765403211', STKNHang: '98765403214567' },
}
const nhang = `Người nhận ${mark}`
// Of this run alone, and not the mark, which nobody may find: one invoice proves only once.
const symbol = `C26T${[...randomBytes(12)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')}`
let number = 0
const invoice = (signer: 'company' | false = 'company') =>
  new Uint8Array(
    Buffer.from(
      makeInvoice({
        ...{ world, seller: signer, signedAt: `${yesterday}T09:00:00` },
        change: (data) =>
          data
            .replace('C26TAA', symbol)
            .replace('<SHDon>17<', `<SHDon>${++number}<`)
            .replace('2026-06-01', yesterday)
            .replace(
              /<NMua>.*<\/NMua>/,
              `<NMua>${Object.entries(buyer)
                .map(([name, value]) => `<${name}>${value}</${name}>`)
                .join('')}</NMua><NNHang><Ten>${nhang}</Ten></NNHang>`,
            ),
      }),
    ),
  )
const secrets = [...Object.values(buyer), nhang, mark]
const told = (text: string) => secrets.filter((secret) => text.includes(secret))

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
  const found: unknown[] = []
  for (const { name } of tables) {
    const like = secrets.map((secret) => `to_jsonb(x)::text LIKE '%${secret}%'`).join(' OR ')
    found.push(
      await db.$queryRawUnsafe(`SELECT '${name}' AS "table", to_jsonb(x) AS row FROM "${name}" x WHERE ${like}`),
    )
  }
  return JSON.stringify(found)
}

async function someMerchant() {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  await db.merchant.update({ where: { id }, data: { taxCode: companyTaxCode } })
  return merchantForTest(owner.id, id)
}

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
let logged: unknown[]
beforeEach(() => {
  logged = []
  for (const level of levels) vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words))
})
afterEach(() => vi.restoreAllMocks())

describe('whoever bought on an invoice', () => {
  it('is in no row, no log and no screen, of an invoice that was taken and of one that was not', async () => {
    const [merchant, admin] = [await someMerchant(), adminForTest((await makePerson({ admin: true })).id)]
    const refused = await submitInvoices(merchant, [{ fileName: 'a.xml', bytes: invoice(false).slice(0, -20) }])
    const taken = await submitInvoices(merchant, [{ fileName: 'b.xml', bytes: invoice() }])
    if (!taken.ok) throw new Error(taken.reason)
    await db.proofReview.create({ data: { proofId: taken.proofId, decision: 'ACCEPTED' } })
    await reverifyProofs()
    const now = new Date()
    const seen = [
      refused,
      taken,
      await findOwnReadiness(merchant, now),
      await merchantReadiness(merchant.merchantId, now),
    ]
    const desk = [await findReadinessFile(admin, merchant.merchantId, now), await openProofView(admin, taken.proofId)]
    expect(told(JSON.stringify([...seen, ...desk]))).toEqual([])
    expect(desk[1]).toMatchObject({ kind: 'xml', view: { hasMasked: true } })
    expect(told(await everything())).toEqual([])
    expect(told(JSON.stringify(logged))).toEqual([])
    // It is found where it is: a test that finds nothing anywhere would prove nothing.
    const { fileKey } = await db.proofFile.findUniqueOrThrow({ where: { proofId: taken.proofId } })
    expect(told(String((await fileStore().get(fileKey))?.bytes))).toEqual(secrets)
  })

  it('is forgotten with the file when that is no longer needed; the proof and its findings stay', async () => {
    const [merchant, admin] = [await someMerchant(), adminForTest((await makePerson({ admin: true })).id)]
    const bytes = invoice()
    const hand = () => submitProofFile(merchant, { solution: 'E_INVOICE', fileName: 'c.xml', bytes })
    const first = await hand()
    if (!first.ok) throw new Error(first.reason)
    const { fileKey } = await db.proofFile.findUniqueOrThrow({ where: { proofId: first.proofId } })
    await returnProof(admin, { merchantId: merchant.merchantId, proofId: first.proofId, words: 'Xin gửi lại' })
    const later = (days: number) => startOfDay(addDays(dayOf(new Date()), days))
    const again = await hand()
    await forgetInvoices(later(120), merchant.merchantId)
    // The same file waits a second time.
    expect(await fileStore().has(fileKey)).toBe(true)
    await returnProof(admin, {
      ...{ merchantId: merchant.merchantId, proofId: (again.ok && again.proofId) || '', words: 'Xin gửi hóa đơn khác' },
    })
    await forgetInvoices(later(90), merchant.merchantId)
    expect(await fileStore().has(fileKey)).toBe(true)
    const forget = () => forgetInvoices(later(92), merchant.merchantId)
    expect([await forget(), await forget()]).toEqual([1, 0])
    expect(await fileStore().has(fileKey)).toBe(false)
    expect(await openProofView(admin, first.proofId)).toEqual({ kind: 'gone' })
    const own = (await findOwnReadiness(merchant, later(92)))?.solutions.flatMap(({ proofs }) => proofs)
    expect(own?.map(({ evidence }) => [evidence?.isGone, evidence?.report.kind])).toEqual([
      [true, 'invoice'],
      [true, 'invoice'],
    ])
    await reverifyProofs()
    expect(JSON.stringify(logged)).not.toContain('file is gone')
  })
})
