import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { formatPhone } from '@/lib/format/people'
import { hashPassword, randomPassword } from '../passwords'
import { appointed, rolesOf } from '../queries'
import { demoRole } from '../staff-rules'

export type DemoSignIn = { role: ReturnType<typeof demoRole>; name: string; identifier: string; password: string }

/** New random passwords for the demo people who could sign in before; whoever is signed in as one of them has to sign in again. */
export async function reissueDemoPasswords(): Promise<DemoSignIn[]> {
  const people = await db.user.findMany({
    where: {
      isDemo: true,
      disabledAt: null,
      passwordHash: { not: null },
      OR: [{ staffAppointments: { some: {} } }, { memberships: { some: {} } }],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      ...appointed,
    },
  })
  const made = await Promise.all(
    people.map(async (person) => {
      const password = randomPassword()
      return { person, password, passwordHash: await hashPassword(password) }
    }),
  )
  await db.$transaction(async (tx) => {
    for (const { person, passwordHash } of made) {
      await tx.user.update({ where: { id: person.id }, data: { passwordHash, tokenVersion: { increment: 1 } } })
      await recordAudit(tx, {
        actorId: null,
        verb: 'user.password-reissued',
        subject: 'user',
        subjectId: person.id,
        unchanged: 'secret',
      })
    }
  })
  return made.map(({ person, password }) => ({
    role: demoRole(rolesOf(person)),
    name: person.name,
    identifier: person.email ?? formatPhone(person.phone ?? ''),
    password,
  }))
}
