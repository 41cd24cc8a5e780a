import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { type Marks, marksOf, mergedInput, mergeUnits, type Unit, unitsOfContent, unitsOfInput } from '../rules-merge'
import type { DraftInput, ListingContent } from '../types'
import { holdOwnListing, inTransaction, readContent } from './listing-lock'
import { nextSave, writeDraft } from './save-draft'

/**
 * What a form was opened on: the time of that draft and what each unit was then; null when the form does not know, and
 * then only an unchanged draft is written. `held` are units it leaves as they are kept.
 */
export type DraftBasis = { openedAt: Date; marks: Marks | null; held: Unit[] }

export type Merged =
  | { ok: false; reason: 'unknown' | 'no-draft' }
  | {
      ok: true
      savedAt: Date
      /** Who saved last before this, when that was not what the form was opened on. */
      since: { savedAt: Date; by: string | null } | null
      /** What the draft holds now. */
      content: ListingContent
      setNumber: number
      /** Units that others changed and that the form does not show yet. */
      theirs: Unit[]
      /** Units changed on both sides; the draft keeps theirs, the form still has its own. */
      conflicts: Unit[]
    }

// A page saves itself every few seconds: one entry speaks for a stretch of one person's writing.
const AUDITED_EVERY_MS = 10 * 60_000

/**
 * Saves what a form changed, unit by unit, beside what was saved elsewhere since it was opened. A unit that both sides
 * changed is left as it is kept and named in `conflicts`. The same form sent again changes nothing more, so a form whose
 * answer got lost may simply be sent again.
 */
export async function mergeDraft(
  actor: MerchantActor,
  listingId: string,
  { openedAt, marks, held }: DraftBasis,
  input: DraftInput,
): Promise<Merged> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft) return { ok: false, reason: 'no-draft' }
    const kept = await readContent(tx, draft.id)
    const units = unitsOfContent(kept)
    const isKnown = draft.savedAt.getTime() === openedAt.getTime()
    const base = marks ?? (isKnown ? marksOf(units) : {})
    const { mine, theirs, conflicts } = mergeUnits(base, unitsOfInput(input), units, held)
    const last = await tx.listingRevision.findUniqueOrThrow({
      where: { id: draft.id },
      select: { authorId: true, author: { select: { name: true } } },
    })
    const since = isKnown ? null : { savedAt: draft.savedAt, by: last.author?.name ?? null }
    const { setNumber } = listing
    if (mine.length === 0)
      return { ok: true, savedAt: draft.savedAt, since, content: kept, setNumber, theirs, conflicts }

    const savedAt = nextSave(listing, draft.savedAt)
    await writeDraft(tx, draft.id, actor.userId, savedAt, mergedInput(kept, input, mine))
    if (last.authorId !== actor.userId || savedAt.getTime() - draft.savedAt.getTime() > AUDITED_EVERY_MS)
      await recordAudit(tx, {
        actorId: actor.userId,
        verb: 'listing.draft-saved',
        subject: 'listing',
        subjectId: listingId,
        detail: { revision: draft.id },
        before: { savedAt: draft.savedAt.toISOString() },
        after: { savedAt: savedAt.toISOString() },
      })
    return { ok: true, savedAt, since, content: await readContent(tx, draft.id), setNumber, theirs, conflicts }
  })
}
