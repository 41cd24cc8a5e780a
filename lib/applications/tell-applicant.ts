import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { localeOf } from '@/lib/i18n/locales'
import { notifyAddress } from '@/lib/notices/commands/notify'
import { openPath, sealPath } from '@/lib/notices/sealed-path'
import { followPath } from './follow-address'

/** The path to follow an application, as it lies beside the applicant's address until both are erased. */
export const sealedFollowPath = (token: string) => sealPath(followPath(token))

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
  const { name, locale, person } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { name: true, locale: true, person: { select: { email: true, sealedPath: true } } },
  })
  if (!person?.email) return
  const to = { address: person.email, locale: localeOf(locale) }
  const secretPath = entry ?? (person.sealedPath && openPath(person.sealedPath)) ?? undefined
  await notifyAddress(tx, to, { kind, params: { name, words }, secretPath: secretPath || undefined })
}
