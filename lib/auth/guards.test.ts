import { getServerSession } from 'next-auth'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentMembership, findAdmin, findMerchantActor, requireAdmin, requireMerchant, requirePerson } from './guards'
import { findAccount } from './queries'
import type { Account } from './types'

const chosen = vi.hoisted(() => ({ merchant: undefined as string | undefined }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => chosen.merchant && { value: chosen.merchant } }),
  headers: async () => new Headers({ 'x-desk-path': '/admin/problems' }),
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
  forbidden: () => {
    throw new Error('forbidden')
  },
}))
vi.mock('next/server', () => ({ connection: async () => {} }))
vi.mock('next-auth', () => ({ getServerSession: vi.fn() }))
vi.mock('./options', () => ({ authOptions: () => ({}) }))
vi.mock('./desk-path', () => ({ DESK_PATH_HEADER: 'x-desk-path' }))
vi.mock('./queries', () => ({ findAccount: vi.fn() }))
// Once a request; each call here is a request of its own.
vi.mock('react', async (real) => ({ ...(await real<object>()), cache: (read: unknown) => read }))

const own = { merchantId: 'own', merchantName: 'Của mình', merchantSlug: 'own', role: 'OWNER' as const }
const second = { merchantId: 'second', merchantName: 'Cơ sở hai', merchantSlug: 'second', role: 'EDITOR' as const }
const account = (given: Partial<Account>) =>
  ({ userId: 'user', name: 'Lan', isAdmin: false, memberships: [], ...given }) as Account

function signedIn(as: Account | null) {
  vi.mocked(getServerSession).mockResolvedValue(as && { claim: {} })
  vi.mocked(findAccount).mockResolvedValue(as)
}

beforeEach(() => {
  vi.clearAllMocks()
  chosen.merchant = undefined
})

describe('nobody', () => {
  beforeEach(() => signedIn(null))
  it('is sent to sign in and back', async () => {
    for (const guard of [requirePerson, requireAdmin, requireMerchant])
      await expect(guard('vi')).rejects.toThrow('to /sign-in?next=%2Fadmin%2Fproblems')
  })
  it('has no proof of anything', async () => {
    expect([await findAdmin(), await findMerchantActor()]).toEqual([null, null])
  })
  it('is also whose session has been ended, whatever the cookie says', async () => {
    vi.mocked(getServerSession).mockResolvedValue({ claim: {} })
    await expect(requireAdmin('vi')).rejects.toThrow('to /sign-in')
  })
})

describe('a member of a merchant', () => {
  beforeEach(() => signedIn(account({ memberships: [own, second] })))
  it('is no administrator', async () => {
    await expect(requireAdmin('vi')).rejects.toThrow('forbidden')
    expect(await findAdmin()).toBeNull()
  })
  it('acts for a merchant of theirs only, whatever the cookie chooses', async () => {
    expect(await requireMerchant('vi')).toMatchObject({ userId: 'user', merchantId: 'own', role: 'OWNER' })
    chosen.merchant = 'second'
    expect(await requireMerchant('vi')).toMatchObject({ merchantId: 'second', role: 'EDITOR' })
    chosen.merchant = 'of somebody else'
    expect((await currentMembership())?.merchantId).toBe('own')
  })
})

describe('an administrator', () => {
  beforeEach(() => signedIn(account({ isAdmin: true })))
  it('acts as one, and for no merchant', async () => {
    expect(await requireAdmin('vi')).toMatchObject({ userId: 'user' })
    await expect(requireMerchant('vi')).rejects.toThrow('forbidden')
  })
})

describe('somebody without a role', () => {
  beforeEach(() => signedIn(account({})))
  it('may see what anybody signed in may, and nothing else', async () => {
    expect(await requirePerson('vi')).toMatchObject({ userId: 'user' })
    await expect(requireAdmin('vi')).rejects.toThrow('forbidden')
    await expect(requireMerchant('vi')).rejects.toThrow('forbidden')
  })
})
