import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

/** The six product groups by which the queue can be narrowed. */
export const listQueueGroups = (_: StaffActor) =>
  db.ocopGroup.findMany({ orderBy: { position: 'asc' }, select: { code: true, nameVi: true, nameEn: true } })
