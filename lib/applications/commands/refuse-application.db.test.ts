import { describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { openPath } from '@/lib/notices/sealed-path'
import { applicationForTest, letters, versionOf } from '../test-applications'
import { approveApplication } from './approve-application'
import { refuseApplication } from './refuse-application'

vi.stubEnv('PUBLIC_URL', 'https://booth.example')

const admin = async () => adminForTest((await makePerson({ admin: true })).id)
const lettersTo = async (address: string) =>
  (await db.letter.findMany({ where: { address }, include: { notices: true }, orderBy: { createdAt: 'asc' } })).map(
    ({ sealedPath, notices: [notice] }) => ({
      kind: notice?.kind,
      words: (notice?.params as { words?: string } | undefined)?.words,
      path: sealedPath && openPath(sealedPath),
    }),
  )

describe('letters to an applicant', () => {
  it('say what was decided with every word, and lead back to the application without an account', async () => {
    const email = `${letters()}@thu.example`
    const { id, token } = await applicationForTest({ email })
    const words = 'Xin ghi đúng tên trên giấy chứng nhận.\nVà số điện thoại.'
    const returned = { applicationId: id, version: await versionOf(id), kind: 'RETURNED' as const, reason: words }
    expect(await refuseApplication(await admin(), returned)).toEqual({ ok: true })
    const rejected = {
      applicationId: id,
      version: await versionOf(id),
      kind: 'REJECTED' as const,
      reason: 'Không hợp lệ.',
    }
    expect(await refuseApplication(await admin(), rejected)).toEqual({ ok: true })
    expect(await lettersTo(email)).toEqual([
      { kind: 'application-received', words: undefined, path: `/join/${token}` },
      { kind: 'application-returned', words, path: `/join/${token}` },
      { kind: 'application-rejected', words: 'Không hợp lệ.', path: `/join/${token}` },
    ])
    expect(JSON.stringify(await db.letter.findMany({ where: { address: email } }))).not.toContain(token)
  })

  it('open the account that an approval made, and none that somebody had before', async () => {
    const approve = async (email: string) => {
      const { id } = await applicationForTest({ email })
      const approved = await approveApplication(
        await admin(),
        { applicationId: id, version: await versionOf(id) },
        () => 'đơn',
        new Date(),
      )
      expect(approved.ok).toBe(true)
      return (await lettersTo(email)).at(-1)
    }
    expect(await approve(`${letters()}@thu.example`)).toMatchObject({
      ...{ kind: 'application-approved', path: expect.stringMatching(/^\/link\/.{43}$/) },
    })
    const known = await makePerson()
    expect(await approve(known.email ?? '')).toMatchObject({
      ...{ kind: 'application-approved', path: expect.stringMatching(/^\/join\//) },
    })
  })

  it('are not written to nobody', async () => {
    const before = await db.letter.count()
    await applicationForTest()
    expect(await db.letter.count()).toBe(before)
  })
})
