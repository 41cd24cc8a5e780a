import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { discardChange, makeChange, proposeChange } from '@/lib/registry/commands/change-registry'
import { findChange } from '@/lib/registry/queries/changes'
import { makeProducer, makeProduct, mark } from '@/lib/registry/test-changes'
import { confirmRequest, refuseRequest } from './commands/four-eyes'
import { listRequests } from './queries/requests'
import { testDecider } from './test-desk'

// Other tests leave administrators behind: here their number matters.
beforeEach(async () => {
  await db.staffAppointment.updateMany({ where: { endedAt: null }, data: { endedAt: new Date() } })
})

/** Two products with one and the same certificate: merging them ends one of its rows. */
async function twins(decision = `${mark()}/QĐ`) {
  const tag = mark()
  const producer = await makeProducer(`HTX ${tag}`)
  const loser = await makeProduct(producer.id, `Am ${tag}`, decision)
  const winner = await makeProduct(producer.id, `Ấm ${tag}`, decision)
  return { change: { kind: 'MERGE_PRODUCTS' as const, id: loser.id, into: winner.id }, loser, winner }
}
const isWithdrawn = async (id: string) =>
  (await db.certificate.findUniqueOrThrow({ where: { id } })).withdrawnAt !== null
const openRequest = async (changeId: string) =>
  (await db.fourEyesRequest.findFirst({ where: { subjectId: changeId, settledAt: null } }))?.id ?? ''

describe('a merge after which a certificate is gone', () => {
  it('waits for a second administrator, and is made by their confirmation', async () => {
    const [one, two] = [await testDecider('Bà Một'), await testDecider('Ông Hai')]
    const { change, loser } = await twins()
    const id = await proposeChange(one, change, 'Trùng')
    expect(await makeChange(one, id, null)).toEqual({ ok: true, waits: true })
    expect(await isWithdrawn(loser.certificateId)).toBe(false)
    expect(await findChange(two, id)).toMatchObject({ state: 'proposed', waitsForSecond: true })
    expect(await makeChange(two, id, null)).toEqual({ ok: false, reason: 'already-asked' })
    const request = await openRequest(id)
    expect((await listRequests(two, 'open')).find((row) => row.id === request)).toMatchObject({
      ...{ kind: 'REGISTRY_CHANGE', changeKind: 'MERGE_PRODUCTS', name: loser.name, mayConfirm: true },
    })
    expect(await confirmRequest(one, request)).toEqual({ ok: false, reason: 'own' })
    expect(await confirmRequest(two, request)).toEqual({ ok: true })
    expect(await isWithdrawn(loser.certificateId)).toBe(true)
    expect(await findChange(two, id)).toMatchObject({ state: 'made', madeBy: 'Ông Hai', waitsForSecond: false })
  })

  it('is not made when something else would follow by now', async () => {
    const [one, two] = [await testDecider(), await testDecider()]
    const { change, loser } = await twins()
    const id = await proposeChange(one, change, 'Trùng')
    await makeChange(one, id, null)
    await makeProduct(loser.producerId, `Khác ${mark()}`)
    await db.certificate.create({
      data: { productId: loser.id, stars: 3, decisionNumber: `${mark()}/QĐ`, issuedOn: new Date('2020-01-01') },
    })
    expect(await confirmRequest(two, await openRequest(id))).toEqual({ ok: false, reason: 'other-effects' })
    expect(await isWithdrawn(loser.certificateId)).toBe(false)
  })

  it('that was refused or put aside changes nothing; refused, it can be asked for again', async () => {
    const [one, two] = [await testDecider(), await testDecider()]
    const { change, loser } = await twins()
    const id = await proposeChange(one, change, 'Trùng')
    await makeChange(one, id, null)
    expect(await refuseRequest(two, await openRequest(id), 'Chưa rõ')).toEqual({ ok: true })
    expect(await makeChange(one, id, null)).toEqual({ ok: true, waits: true })
    const request = await openRequest(id)
    expect(await discardChange(two, id)).toBe(true)
    expect(await confirmRequest(two, request)).toEqual({ ok: false, reason: 'settled' })
    expect(await isWithdrawn(loser.certificateId)).toBe(false)
  })

  it('is made at once where there is only one, and the log says so', async () => {
    const one = await testDecider()
    const { change, loser } = await twins()
    const id = await proposeChange(one, change, 'Trùng')
    expect(await makeChange(one, id, null)).toMatchObject({ ok: true })
    expect(await isWithdrawn(loser.certificateId)).toBe(true)
    const row = await db.fourEyesRequest.findFirstOrThrow({ where: { subjectId: id } })
    expect(row).toMatchObject({ isAlone: true, isConfirmed: true })
    expect(await db.auditEntry.count({ where: { subjectId: row.id, verb: 'request.done-alone' } })).toBe(1)
  })
})

it('leaves a merge that ends no certificate to one person', async () => {
  const [one] = [await testDecider(), await testDecider()]
  const tag = mark()
  const producer = await makeProducer(`HTX ${tag}`)
  const [loser, winner] = [await makeProduct(producer.id, `Am ${tag}`), await makeProduct(producer.id, `Ấm ${tag}`)]
  const id = await proposeChange(one, { kind: 'MERGE_PRODUCTS', id: loser.id, into: winner.id }, 'Trùng')
  expect(await makeChange(one, id, null)).toMatchObject({ ok: true, effects: { rows: {} } })
  expect(await openRequest(id)).toBe('')
})
