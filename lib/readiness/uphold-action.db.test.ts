import { randomUUID } from 'node:crypto'
import { refresh, updateTag } from 'next/cache'
import { getServerSession } from 'next-auth'
import { beforeEach, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { emptyForm } from '@/lib/forms/form-state'
import { upholdProofAction } from './actions/proofs'
import { acceptProof } from './commands/proofs'

vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }), headers: async () => new Headers() }))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
  forbidden: () => {
    throw new Error('forbidden')
  },
}))
vi.mock('next/server', () => ({ connection: async () => {} }))
vi.mock('next/cache', () => ({ refresh: vi.fn(), updateTag: vi.fn() }))
vi.mock('next-auth', () => ({ getServerSession: vi.fn() }))
vi.mock('@/lib/auth/options', () => ({ authOptions: () => ({}) }))
// Once a request; each call here is a request of its own.
vi.mock('react', async (real) => ({ ...(await real<object>()), cache: (read: unknown) => read }))

const words = 'Đã đối chiếu với bản giấy.'

async function fallenProof() {
  const admin = adminForTest((await makePerson({ admin: true })).id)
  const merchantId = (await makeMerchant()).id
  const row = { merchantId, solution: 'E_SIGNATURE' as const, validFrom: dateOfDay(dayOf(new Date())) }
  const { id: proofId } = await db.proof.create({ data: row })
  const found = { proofId, report: {}, revocation: 'unknown', identity: 'same', storeVersion: 1 }
  await db.proofVerification.create({ data: { ...found, verdict: 'accepted' } })
  await acceptProof(admin, { merchantId, proofId, words: null })
  const { id: verificationId } = await db.proofVerification.create({ data: { ...found, verdict: 'untrusted' } })
  return { merchantId, proofId, verificationId }
}

async function signIn(person: { id: string } | null) {
  const user = person && (await db.user.findUniqueOrThrow({ where: { id: person.id } }))
  const rest = { sessionId: randomUUID(), signedInAt: Math.floor(Date.now() / 1000), isProven: true }
  vi.mocked(getServerSession).mockResolvedValue(
    user && { claim: { ...rest, userId: user.id, tokenVersion: user.tokenVersion } },
  )
}

function formOf(values: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ locale: 'vi', ...values })) form.set(name, value)
  return form
}
const isUpheld = async (verificationId: string) => (await db.proofUpheld.count({ where: { verificationId } })) > 0

beforeEach(() => vi.clearAllMocks())

it('lets nobody, strangers, merchants, registrars and auditors keep a proof', async () => {
  const fallen = await fallenProof()
  const form = () => formOf({ ...fallen, words })
  await signIn(null)
  await expect(upholdProofAction(emptyForm, form())).rejects.toThrow('to /sign-in')
  const owner = await makePerson()
  await db.merchantMember.create({ data: { merchantId: fallen.merchantId, userId: owner.id, role: 'OWNER' } })
  const others = [
    await makePerson(),
    owner,
    await makePerson({ role: 'REGISTRAR' }),
    await makePerson({ role: 'AUDITOR' }),
  ]
  for (const person of others) {
    await signIn(person)
    await expect(upholdProofAction(emptyForm, form())).rejects.toThrow('forbidden')
  }
  expect(await isUpheld(fallen.verificationId)).toBe(false)
})

it('asks a reviewer for a reason, keeps what was typed, and leaves the shop’s pages as they are', async () => {
  const fallen = await fallenProof()
  await signIn(await makePerson({ role: 'REVIEWER' }))
  const short = await upholdProofAction(emptyForm, formOf({ ...fallen, words: '  ok ' }))
  expect(short).toMatchObject({ ok: false, errors: { words: expect.any(String) } })
  const stale = await upholdProofAction(emptyForm, formOf({ ...fallen, verificationId: fallen.proofId, words }))
  expect(stale).toMatchObject({ ok: false, message: expect.stringContaining('kiểm tra lại'), values: { words } })
  expect(await isUpheld(fallen.verificationId)).toBe(false)
  expect(await upholdProofAction(emptyForm, formOf({ ...fallen, words }))).toMatchObject({ ok: true })
  expect(await isUpheld(fallen.verificationId)).toBe(true)
  expect(refresh).toHaveBeenCalled()
  expect(updateTag).not.toHaveBeenCalled()
})
