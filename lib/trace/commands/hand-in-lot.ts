import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { addMonths, dayOf } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { findOwnLot, proofNumberOf } from '../queries/own-lots'
import { PROOF_MONTHS } from '../rules'

export type LotHandedIn =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'not-a-proof' | 'still-waiting' | 'already-ended' | 'used-before' | 'not-a-paper' }

/**
 * Hands a lot that satisfies the rules and the ten items in as the merchant's proof of traceability, good for a year from the day
 * it was made. A reviewer still decides; what the machine found stands in the note.
 */
export async function handInLot(
  actor: MerchantActor,
  lotId: string,
  { locale, publicUrl, now }: { locale: Locale; publicUrl: string; now: Date },
): Promise<LotHandedIn> {
  const lot = await findOwnLot(actor, lotId)
  if (!lot) return { ok: false, reason: 'unknown' }
  if (!lot.isProof) return { ok: false, reason: 'not-a-proof' }
  const t = translator(locale, 'trace-desk')
  const handed = await submitProofFacts(
    actor,
    {
      solution: 'TRACEABILITY',
      number: proofNumberOf(lot),
      issuer: t('proof.issuer'),
      validFrom: dayOf(now) < lot.producedOn ? lot.producedOn : dayOf(now),
      validUntil: addMonths(lot.producedOn, PROOF_MONTHS),
      note: t('proof.note', { address: publicUrl + lot.path, steps: lot.steps }),
    },
    null,
  )
  return handed.ok ? { ok: true } : handed
}
