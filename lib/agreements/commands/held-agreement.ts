import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import { mayFollow, stateAfter } from '../rules'
import type { AgreementState, StepKind } from '../types'

const columns = {
  ...{ id: true, number: true, merchantId: true, partyTaxCode: true, partyName: true },
  template: { select: { organiserTaxCode: true } },
  steps: { select: { kind: true, fileKey: true, sha256: true, report: true }, orderBy: { seq: 'asc' } },
} as const

const read = (tx: Transaction, id: string, merchantId: string) =>
  tx.agreement.findFirst({ where: { id, merchantId }, select: columns })

export type HeldAgreement = NonNullable<Awaited<ReturnType<typeof read>>> & { state: AgreementState; at: Date }

export type NotHeld = { ok: false; reason: 'unknown' | 'moved-on' }

/** One transaction about an agreement whose merchant is held still, as long as that step may follow now. */
export const withHeldAgreement = <Result>(
  { id, merchantId }: { id: string; merchantId: string },
  step: StepKind,
  work: (tx: Transaction, held: HeldAgreement) => Promise<Result>,
): Promise<Result | NotHeld> =>
  withHeldMerchant(merchantId, async (tx, { at }): Promise<Result | NotHeld> => {
    const found = await read(tx, id, merchantId)
    const last = found?.steps.at(-1)
    if (!found || !last) return { ok: false, reason: 'unknown' }
    const state = stateAfter(last.kind)
    if (!mayFollow(state, step)) return { ok: false, reason: 'moved-on' }
    return work(tx, { ...found, state, at })
  })
