import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import type { ChainState } from '../types'
import { sealEntries, verifyChain } from '../verify-chain'

/** Checks the chain and keeps what was found; whoever reads the log may ask for it. */
export async function checkChain({ userId }: StaffActor): Promise<ChainState> {
  const found = await checked(userId)
  await db.$transaction((tx) =>
    recordAudit(tx, {
      ...{ actorId: userId, verb: 'audit.checked', subject: 'audit', subjectId: String(found.sealed) },
      detail: { fault: found.fault?.kind ?? null },
      unchanged: 'read',
    }),
  )
  return found
}

/** The nightly check: what it finds is kept, and every administrator is told when the chain is broken. */
export async function checkChainNightly(): Promise<ChainState> {
  const found = await checked(null)
  if (found.fault) await db.$transaction((tx) => tellAdministrators(tx))
  return found
}

async function checked(checkedById: string | null): Promise<ChainState> {
  await sealEntries()
  const found = await verifyChain()
  await db.auditCheck.create({
    data: {
      ...{ checkedById, sealed: found.sealed, headHash: found.headHash },
      ...{ fault: found.fault?.kind ?? null, faultSeq: found.fault?.seq ?? null },
    },
  })
  return found
}

async function tellAdministrators(tx: Parameters<typeof recordAudit>[0]) {
  const administrators = await tx.staffAppointment.findMany({
    where: { role: 'ADMINISTRATOR', endedAt: null },
    select: { userId: true },
  })
  for (const { userId } of administrators)
    await notifyAccount(tx, userId, { kind: 'audit-broken', params: {}, path: '/admin/audit' })
}
