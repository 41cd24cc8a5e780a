import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { StaffRole } from '../types'

type Ending = { userId: string; role: StaffRole | null; at: Date; endedById: string | null; reason: string | null }

/** Ends a role of somebody's, or all of them where `role` is null. Part of the caller's transaction, which records why. */
export const endAppointments = (tx: Transaction, { userId, role, at, endedById, reason }: Ending) =>
  // Servers' clocks differ: nothing ends before it began.
  tx.$executeRaw`
    UPDATE staff_appointment
    SET ended_at = greatest(${at}, granted_at), ended_by_id = ${endedById}::uuid, end_reason = ${reason}
    WHERE user_id = ${userId}::uuid AND ended_at IS NULL AND (${role}::text IS NULL OR role::text = ${role})`
