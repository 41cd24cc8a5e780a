import { describe, expect, it } from 'vitest'
import { askPasswordReset } from '@/lib/account/commands/ask-reset'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { listSameHand } from '@/lib/auth/same-hand'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { revealLetterLink } from '@/lib/notices/commands/outbox'
import { openPath } from '@/lib/notices/sealed-path'
import { askChange, settleChange } from './commands/change-roles'
import { renewStaffLink } from './commands/look-after-staff'
import { listOpenChanges } from './queries'

const now = new Date()
const admin = async (given: { unproven?: boolean } = {}) =>
  adminForTest((await makePerson({ role: 'ADMINISTRATOR', ...given })).id)
const show = (to: { userId: string }, by: { userId: string } | null) =>
  db.$transaction((tx) => issueLink(tx, { userId: to.userId, createdById: by?.userId ?? null, proves: null }, now))

/** What waits because `asker` asked for it. */
async function asked(asker: Awaited<ReturnType<typeof admin>>) {
  const { id: userId } = await makePerson({ password: 'Một mật khẩu dài' })
  await askChange(asker, { userId, kind: 'GRANT', role: 'REVIEWER', reason: 'Thử' }, now)
  return (await db.staffChange.findFirstOrThrow({ where: { userId, outcome: null } })).id
}

describe('two of whom one was shown the link of the other', () => {
  it('do not confirm for each other, whoever asks; a third does', async () => {
    const [one, third] = [await admin(), await admin()]
    const colleague = await admin({ unproven: true })
    const renewed = await renewStaffLink(one, colleague.userId, now)
    expect(renewed).toMatchObject({ ok: true, link: { token: expect.any(String) } })
    for (const [asker, other] of [[one, colleague] as const, [colleague, one] as const]) {
      const id = await asked(asker)
      expect(await settleChange(other, id, 'CONFIRMED', now)).toEqual({ ok: false, reason: 'same-hand' })
      const seen = async (who: typeof asker) => (await listOpenChanges(who)).find((change) => change.id === id)
      expect(await seen(other)).toMatchObject({ mayConfirm: false, isSameHand: true })
      expect(await seen(third)).toMatchObject({ mayConfirm: true, isSameHand: false })
      expect(await settleChange(third, id, 'CONFIRMED', now)).toMatchObject({ ok: true })
    }
    const id = await asked(one)
    expect(await settleChange(colleague, id, 'REFUSED', now)).toEqual({ ok: true, link: null })
  })

  it('stay two after the password was set, and over several steps', async () => {
    const [a, b, c, stranger] = [await admin(), await admin(), await admin(), await admin()]
    await show(b, a)
    await show(c, b)
    await db.oneTimeLink.updateMany({ where: { userId: b.userId }, data: { usedAt: new Date(now.getTime() + 1000) } })
    const all = [a, b, c, stranger].map(({ userId }) => userId)
    expect(await listSameHand(db, a.userId, all)).toEqual(new Set([b.userId, c.userId]))
    expect(await listSameHand(db, c.userId, all)).toEqual(new Set([a.userId, b.userId]))
    expect(await listSameHand(db, stranger.userId, all)).toEqual(new Set())
  })

  it('are also two whose links one person made, but not two who made links for one', async () => {
    const [maker, second, b, c] = [await admin(), await admin(), await admin(), await admin()]
    await show(b, maker)
    await show(c, maker)
    expect(await listSameHand(db, b.userId, [c.userId])).toEqual(new Set([c.userId]))
    const member = await makePerson()
    await show({ userId: member.id }, maker)
    await show({ userId: member.id }, second)
    expect(await listSameHand(db, maker.userId, [second.userId])).toEqual(new Set())
  })
})

it('a letter that did not leave counts once somebody had its link shown', async () => {
  const [one, other] = [await admin(), await admin()]
  const person = await makePerson()
  await askPasswordReset(person.email ?? '', now)
  const letter = await db.letter.findFirstOrThrow({ where: { userId: person.id } })
  await db.letter.update({ where: { id: letter.id }, data: { state: 'KEPT', endedAt: now } })
  expect(await listSameHand(db, one.userId, [person.id])).toEqual(new Set())
  expect(await revealLetterLink(one, letter.id)).toContain('/link/')
  expect(await listSameHand(db, one.userId, [person.id])).toEqual(new Set([person.id]))
  expect(await listSameHand(db, other.userId, [person.id])).toEqual(new Set())
})

it('a link to a proven address goes by letter, is not shown and does not count', async () => {
  const [one, other] = [await admin(), await admin()]
  expect(await renewStaffLink(one, other.userId, now)).toEqual({ ok: true, link: 'by-letter' })
  const link = await db.oneTimeLink.findFirstOrThrow({ where: { userId: other.userId } })
  expect(link).toMatchObject({ createdById: null, proves: 'EMAIL', purpose: 'SET_PASSWORD' })
  const letter = await db.letter.findFirstOrThrow({ where: { userId: other.userId, sealedPath: { not: null } } })
  expect(openPath(letter.sealedPath ?? '')).toMatch(/^\/link\/[\w-]{43}$/)
  const id = await asked(one)
  expect(await settleChange(other, id, 'CONFIRMED', now)).toMatchObject({ ok: true })
})
