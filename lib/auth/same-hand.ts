import 'server-only'
import type { Transaction } from '@/lib/db/client'

/**
 * Of `others`, those whom one person might act for beside `userId`: whoever was shown a one-time link of an account could have
 * set its password, so a link counts in either direction, over several steps, and for two whose links one person made. It
 * counts for good. A link that went by letter alone has no maker (`created_by_id` is null) and does not count.
 */
export async function listSameHand(
  client: Pick<Transaction, '$queryRaw'>,
  userId: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await client.$queryRaw<{ account: string }[]>`
    WITH RECURSIVE reach (account, hand) AS (
      SELECT id, id FROM unnest(${[...new Set([userId, ...others])]}::uuid[]) AS given (id)
      UNION
      SELECT r.account, l.created_by_id FROM reach r JOIN one_time_link l ON l.user_id = r.hand
      WHERE l.created_by_id IS NOT NULL
    )
    SELECT DISTINCT theirs.account FROM reach theirs JOIN reach own USING (hand)
    WHERE own.account = ${userId}::uuid AND theirs.account <> own.account`
  return new Set(rows.map(({ account }) => account))
}
