import { getServerSession } from 'next-auth'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RegisteringActor, ReviewingActor, StaffActor } from './actors'
import {
  currentMembership,
  findAdmin,
  findMerchantActor,
  findRegistering,
  findReviewing,
  findStaff,
  loadForAdmin,
  loadForRegistering,
  loadForReviewing,
  loadForStaff,
  readsIn,
  requireAdmin,
  requireMerchant,
  requirePerson,
  requireRegistering,
  requireReviewing,
  requireStaff,
  writesIn,
} from './guards'
import { findAccount } from './queries'
import { deskAccess } from './staff-rules'
import { adminForTest, auditorForTest, registrarForTest, reviewerForTest } from './test-actors'
import type { Account, DeskArea, StaffRole } from './types'

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

const areas = Object.keys(deskAccess) as DeskArea[]
const own = { merchantId: 'own', merchantName: 'Của mình', merchantSlug: 'own', role: 'OWNER' as const }
const second = { merchantId: 'second', merchantName: 'Cơ sở hai', merchantSlug: 'second', role: 'EDITOR' as const }
const account = (given: Partial<Account>) =>
  ({ userId: 'user', name: 'Lan', roles: [], memberships: [], ...given }) as Account

function signedIn(as: Account | null) {
  vi.mocked(getServerSession).mockResolvedValue(as && { claim: {} })
  vi.mocked(findAccount).mockResolvedValue(as)
}

beforeEach(() => {
  vi.clearAllMocks()
  chosen.merchant = undefined
})

const every: StaffRole[] = ['ADMINISTRATOR', 'REVIEWER', 'REGISTRAR', 'AUDITOR']
const doors = [
  { demand: requireAdmin, find: findAdmin, load: loadForAdmin, roles: ['ADMINISTRATOR'] },
  { demand: requireReviewing, find: findReviewing, load: loadForReviewing, roles: ['ADMINISTRATOR', 'REVIEWER'] },
  {
    demand: requireRegistering,
    find: findRegistering,
    load: loadForRegistering,
    roles: ['ADMINISTRATOR', 'REGISTRAR'],
  },
  { demand: requireStaff, find: findStaff, load: loadForStaff, roles: every },
]
const rowId = '018f2f5e-7a6b-7c3d-9e1f-000000000001'

describe('nobody', () => {
  beforeEach(() => signedIn(null))
  it('is sent to sign in and back', async () => {
    for (const guard of [requirePerson, requireMerchant, ...doors.map((door) => door.demand)])
      await expect(guard('vi')).rejects.toThrow('to /sign-in?next=%2Fadmin%2Fproblems')
  })
  it('has no proof of anything and reads no row', async () => {
    expect(await findMerchantActor()).toBeNull()
    for (const { find, load } of doors) {
      expect(await find()).toBeNull()
      const read = vi.fn(async () => 'row')
      expect(await load(read)(rowId)).toBeNull()
      expect(read).not.toHaveBeenCalled()
    }
    for (const area of areas) expect([await findStaff(area), await writesIn(area)]).toEqual([null, false])
  })
  it('is also whose session has been ended, whatever the cookie says', async () => {
    vi.mocked(getServerSession).mockResolvedValue({ claim: {} })
    for (const door of doors) await expect(door.demand('vi')).rejects.toThrow('to /sign-in')
  })
})

describe('a member of a merchant', () => {
  beforeEach(() => signedIn(account({ memberships: [own, second] })))
  it('is nobody of the desk', async () => {
    for (const door of doors) {
      await expect(door.demand('vi')).rejects.toThrow('forbidden')
      expect(await door.find()).toBeNull()
    }
  })
  it('acts for a merchant of theirs only, whatever the cookie chooses', async () => {
    expect(await requireMerchant('vi')).toMatchObject({ userId: 'user', merchantId: 'own', role: 'OWNER' })
    chosen.merchant = 'second'
    expect(await requireMerchant('vi')).toMatchObject({ merchantId: 'second', role: 'EDITOR' })
    chosen.merchant = 'of somebody else'
    expect((await currentMembership())?.merchantId).toBe('own')
  })
})

describe.each(every)('a %s', (role) => {
  beforeEach(() => signedIn(account({ roles: [role] })))
  it('passes exactly the guards of the role', async () => {
    for (const { demand, find, load, roles } of doors) {
      const read = vi.fn(async (_: unknown, id: string) => id)
      if (roles.includes(role)) {
        expect(await demand('vi')).toMatchObject({ userId: 'user' })
        expect(await find()).toMatchObject({ userId: 'user' })
        expect(await load(read)(rowId)).toBe(rowId)
        expect(await load(read)('no-id')).toBeNull()
      } else {
        await expect(demand('vi')).rejects.toThrow('forbidden')
        expect(await find()).toBeNull()
        expect(await load(read)(rowId)).toBeNull()
      }
      expect(read).toHaveBeenCalledTimes(roles.includes(role) ? 1 : 0)
    }
  })
  it.each(areas)('opens and changes %s as the table says', async (area) => {
    const access = deskAccess[area][role]
    expect([await readsIn(area), await writesIn(area)]).toEqual([access !== 'none', access === 'write'])
    if (access === 'none') {
      await expect(requireStaff('vi', area)).rejects.toThrow('forbidden')
      expect(await loadForStaff(async () => 'row', area)(rowId)).toBeNull()
    } else {
      expect(await requireStaff('vi', area)).toMatchObject({ userId: 'user' })
      expect(await loadForStaff(async () => 'row', area)(rowId)).toBe('row')
    }
  })
  it('acts for no merchant', async () => {
    await expect(requireMerchant('vi')).rejects.toThrow('forbidden')
  })
})

it('lets somebody who reviews and registers do both, and nothing else', async () => {
  signedIn(account({ roles: ['REVIEWER', 'REGISTRAR'] }))
  expect(await findReviewing()).not.toBeNull()
  expect(await findRegistering()).not.toBeNull()
  expect(await findAdmin()).toBeNull()
})

describe('somebody without a role', () => {
  beforeEach(() => signedIn(account({})))
  it('may see what anybody signed in may, and nothing else', async () => {
    expect(await requirePerson('vi')).toMatchObject({ userId: 'user' })
    await expect(requireAdmin('vi')).rejects.toThrow('forbidden')
    await expect(requireMerchant('vi')).rejects.toThrow('forbidden')
  })
})

it('keeps the sides of the desk apart in types: whoever reads need not be able to write', () => {
  const reviewing: ReviewingActor[] = [adminForTest('a'), reviewerForTest('b')]
  const registering: RegisteringActor[] = [adminForTest('a'), registrarForTest('c')]
  const staff: StaffActor[] = [...reviewing, ...registering, auditorForTest('d')]
  expect(staff.map(({ userId }) => userId)).toEqual(['a', 'b', 'a', 'c', 'd'])
})
