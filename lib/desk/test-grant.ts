import { db } from '@/lib/db/client'

// Only tests import this file: how somebody comes to administer, in one place.
export const grantAdministration = (userId: string) =>
  db.staffAppointment.create({ data: { userId, role: 'ADMINISTRATOR' } })

export const endAdministration = (userId: string) =>
  db.staffAppointment.updateMany({ where: { userId, endedAt: null }, data: { endedAt: new Date() } })
