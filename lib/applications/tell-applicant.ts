import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { localeOf } from '@/lib/i18n/locales'
import { notifyAddress } from '@/lib/notices/commands/notify'
import { openPath, sealPath } from '@/lib/notices/sealed-path'
import { followPath } from './follow-address'

/** The path to follow an application, as it lies beside the applicant's address until both are erased. */
export const sealedFollowPath = (token: string) => sealPath(followPath(token))

/** Tells whoever asked for a producer whose it is, in the administrator's words. Part of the caller's transaction. */
export async function tellClaimant(
  tx: Transaction,
  applicationId: string,
  kind: 'claim-granted' | 'claim-refused',
  { producer, words }: { producer: string; words: string },
) {
  const to = await reach(tx, applicationId)
  if (!to) return
  const { name, address, locale, followed } = to
  await notifyAddress(tx, { address, locale }, { kind, params: { name, producer, words }, secretPath: followed })
}

type Kind = 'application-received' | 'application-returned' | 'application-rejected' | 'application-approved'

/**
 * Writes to the e-mail address that an application states, if it states one, with the link to follow it; `entry`: the path
 * by which an approved applicant comes in, when it is another. Part of the caller's transaction.
 */
export async function tellApplicant(
  tx: Transaction,
  applicationId: string,
  kind: Kind,
  { words = null, entry }: { words?: string | null; entry?: string } = {},
) {
  const to = await reach(tx, applicationId)
  if (!to) return
  const { name, address, locale, followed } = to
  await notifyAddress(tx, { address, locale }, { kind, params: { name, words }, secretPath: entry ?? followed })
}

async function reach(tx: Transaction, applicationId: string) {
  const { name, locale, person } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { name: true, locale: true, person: { select: { email: true, sealedPath: true } } },
  })
  if (!person?.email) return null
  const followed = (person.sealedPath && openPath(person.sealedPath)) || undefined
  return { name, address: person.email, locale: localeOf(locale), followed }
}
