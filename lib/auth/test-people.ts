import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { hashPassword } from './passwords'
import type { StaffRole } from './types'

/** People for database tests, each with an address of their own; nothing is shared between tests. `unproven`: only stated. */
export async function makePerson(
  given: {
    password?: string
    admin?: boolean
    role?: StaffRole
    phone?: boolean
    disabled?: boolean
    unproven?: boolean
  } = {},
) {
  const tag = randomUUID()
  const phone = `+8490${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`
  const person = await db.user.create({
    data: {
      name: `Người thử ${tag.slice(0, 4)}`,
      ...(given.phone ? { phone } : { email: `${tag}@thu.example` }),
      ...(given.unproven ? {} : { [given.phone ? 'phoneVerifiedAt' : 'emailVerifiedAt']: new Date() }),
      passwordHash: given.password ? await hashPassword(given.password) : null,
      disabledAt: given.disabled ? new Date() : null,
    },
  })
  const role = given.role ?? (given.admin ? 'ADMINISTRATOR' : null)
  if (role) await db.staffAppointment.create({ data: { userId: person.id, role } })
  return person
}

/** A merchant without a producer, and its owner when one is given. */
export async function makeMerchant(given: { ownerId?: string } = {}) {
  const tag = randomUUID().slice(0, 8)
  const merchant = await db.merchant.create({
    data: { name: `Cơ sở thử ${tag}`, slug: `co-so-thu-${tag}`, legalForm: 'COMPANY' },
  })
  if (given.ownerId)
    await db.merchantMember.create({ data: { merchantId: merchant.id, userId: given.ownerId, role: 'OWNER' } })
  return merchant
}
