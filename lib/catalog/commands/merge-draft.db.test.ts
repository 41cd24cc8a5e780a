import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { contentOf, contentParts } from '../content'
import { formValues } from '../form-values'
import { mergeForm } from '../merge-form'
import { marksOf, unitsOfContent } from '../rules-merge'
import { auditVerbs, completeDraft, draftInput, testMerchant, waitingListing } from '../test-own-listing'
import { mergeDraft } from './merge-draft'
import { saveDraft } from './save-draft'
import { submitListing } from './submit-listing'

const select = { ...contentParts, savedAt: true }
const draftOf = (listingId: string) =>
  db.listingRevision.findFirstOrThrow({ where: { listingId, submittedAt: null }, select })

/** A form as it is when the editor has just been opened: what it shows, and what it was opened on. */
async function openForm(listingId: string) {
  const draft = await draftOf(listingId)
  const content = contentOf(draft)
  const ids = content.pictures.map(({ pictureId }) => pictureId)
  const basis = { openedAt: draft.savedAt.toISOString(), marks: JSON.stringify(marksOf(unitsOfContent(content))) }
  return { ...formValues(content), pictures: ids.join(), removed: '', ...basis } as Record<string, string>
}

async function merged(
  owner: Awaited<ReturnType<typeof testMerchant>>,
  listingId: string,
  values: Record<string, string>,
) {
  const answer = await mergeForm('vi', owner.actor, listingId, values)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.answer
}

describe('two forms at one draft', () => {
  it('are put together where they changed different things', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const [a, b] = [await openForm(listingId), await openForm(listingId)]
    await merged(owner, listingId, { ...a, nameVi: 'Bình men rạn' })
    const answer = await merged(owner, listingId, { ...b, unitVi: 'cặp', 'detail-vi-CARE': 'Lau khô' })
    expect(answer).toMatchObject({ conflicts: [], updates: { nameVi: 'Bình men rạn' } })
    expect(answer.since).toContain('Chủ cơ sở')
    const { nameVi, unitVi, details } = contentOf(await draftOf(listingId))
    expect([nameVi, unitVi, details.CARE?.vi]).toEqual(['Bình men rạn', 'cặp', 'Lau khô'])
  })

  it('keep both texts of a field that both changed: one in the draft, one offered; and the choice is written', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const [a, b] = [await openForm(listingId), await openForm(listingId)]
    await merged(owner, listingId, { ...a, nameVi: 'Tên của A' })
    const typed = { ...b, nameVi: 'Tên của B', unitVi: 'cặp' }
    const answer = await merged(owner, listingId, typed)
    expect(answer.conflicts).toEqual([{ unit: 'nameVi', theirs: { nameVi: 'Tên của A' } }])
    expect(contentOf(await draftOf(listingId))).toMatchObject({ nameVi: 'Tên của A', unitVi: 'cặp' })

    const told = { openedAt: answer.savedAt, marks: JSON.stringify(answer.marks) }
    const left = await merged(owner, listingId, { ...typed, ...told, 'choose-nameVi': 'theirs' })
    expect(left).toMatchObject({ conflicts: [], updates: { nameVi: 'Tên của A' } })
    await merged(owner, listingId, { ...typed, ...told, 'choose-nameVi': 'mine' })
    expect((await draftOf(listingId)).nameVi).toBe('Tên của B')
  })

  it('at the same moment lose nothing either', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const form = await openForm(listingId)
    const names = ['Một', 'Hai', 'Ba']
    const answers = await Promise.all(names.map((nameVi) => merged(owner, listingId, { ...form, nameVi })))
    const kept = (await draftOf(listingId)).nameVi
    const offered = answers.flatMap(({ conflicts }, at) => (conflicts.length > 0 ? [names[at]] : []))
    expect([kept, ...offered].sort()).toEqual([...names].sort())
  })

  it('may be sent twice when the answer got lost', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const form = { ...(await openForm(listingId)), storyVi: 'Chuyện mới' }
    const first = await merged(owner, listingId, form)
    const again = await merged(owner, listingId, form)
    expect(again).toMatchObject({ savedAt: first.savedAt, conflicts: [], updates: {} })
  })

  it('offer the words about a picture that was taken away, and keep a picture that was described anew', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const [a, b] = [await openForm(listingId), await openForm(listingId)]
    const id = a.pictures ?? ''
    await merged(owner, listingId, { ...a, [`alt-vi-${id}`]: 'Bình trên bàn thờ' })
    const kept = await merged(owner, listingId, { ...b, pictures: '', removed: id })
    expect(kept.pictures).toMatchObject([{ pictureId: id, altVi: 'Bình trên bàn thờ' }])

    const [c, d] = [await openForm(listingId), await openForm(listingId)]
    await merged(owner, listingId, { ...c, pictures: '', removed: id })
    const lost = await merged(owner, listingId, { ...d, [`alt-vi-${id}`]: 'Bình bên cửa sổ' })
    expect(lost).toMatchObject({ conflicts: [{ unit: `alt-vi-${id}`, theirs: {} }], pictures: [] })
  })
})

describe('mergeForm', () => {
  it('saves what can be read, and tells of the rest in words', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const form = { ...(await openForm(listingId)), nameVi: 'Tên mới', price: 'mười nghìn', 'place-0': '09' }
    const { faults } = await merged(owner, listingId, form)
    expect(faults).toEqual({
      price: expect.stringContaining('Giá'),
      'place-0': expect.stringContaining('Số điện thoại'),
    })
    const { nameVi, price, places } = contentOf(await draftOf(listingId))
    expect([nameVi, price.vnd, places.length]).toEqual(['Tên mới', 450_000, 1])
  })
  it('empties nothing that the form did not say', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const before = contentOf(await draftOf(listingId))
    const { openedAt = '', marks = '' } = await openForm(listingId)
    await merged(owner, listingId, { openedAt, marks, nameEn: '' })
    expect(contentOf(await draftOf(listingId))).toEqual({ ...before, nameEn: '' })
  })
  it('writes over nothing when the form cannot say what it was opened on', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    for (const marks of ['', 'x', '[]', '{"__proto__":"a"}', '{"openedAt":"a"}']) {
      const { conflicts } = await merged(owner, listingId, { nameVi: 'Ghi đè', marks, openedAt: '' })
      expect(conflicts).toMatchObject([{ unit: 'nameVi' }])
    }
    expect((await draftOf(listingId)).nameVi).toBe('Bình gốm men lam')
  })
})

describe('mergeDraft', () => {
  it("does not know another merchant's draft, one that was sent, or none", async () => {
    const [owner, stranger] = [await testMerchant(), await testMerchant()]
    const { listingId, savedAt } = await completeDraft(owner)
    const basis = { openedAt: savedAt, marks: null, held: [] }
    const input = draftInput({ nameVi: 'Của người khác' })
    const unknown = { ok: false, reason: 'unknown' }
    expect(await mergeDraft(stranger.actor, listingId, basis, input)).toEqual(unknown)
    expect(await mergeDraft(owner.actor, randomUUID(), basis, input)).toEqual(unknown)
    const sent = await waitingListing(stranger)
    expect(await mergeDraft(stranger.actor, sent.listingId, basis, input)).toEqual({ ok: false, reason: 'no-draft' })
    expect((await draftOf(listingId)).nameVi).toBe('Bình gốm men lam')
  })
  it('leaves one audit entry for a stretch of writing, and none for a save that changed nothing', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const before = (await auditVerbs(listingId)).length
    for (const nameVi of ['Một', 'Hai', 'Hai'])
      await merged(owner, listingId, { ...(await openForm(listingId)), nameVi })
    expect(await auditVerbs(listingId)).toHaveLength(before)
    await db.listingRevision.updateMany({ where: { listingId }, data: { authorId: null } })
    await merged(owner, listingId, { ...(await openForm(listingId)), nameVi: 'Ba' })
    expect((await auditVerbs(listingId)).slice(before)).toEqual(['listing.draft-saved'])
  })
})

describe('submitListing', () => {
  it('sends only what was seen', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const saved = await saveDraft(owner.actor, listingId, savedAt, draftInput({ nameVi: 'Bản kia' }))
    expect(await submitListing(owner.actor, listingId, savedAt)).toEqual({ ok: false, reason: 'changed' })
    expect(await submitListing(owner.actor, listingId, saved.ok ? saved.savedAt : savedAt)).toMatchObject({ ok: true })
  })
})
