import 'server-only'
import { letterAddress } from '@/lib/auth/identifier-rules'
import type { Transaction } from '@/lib/db/client'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { type NoticeKind, noticeKinds, type ParamsOf } from '../kinds'
import { dueAt, paceOf } from '../rules'
import { sealPath } from '../sealed-path'
import type { LetterPace } from '../types'

type Told<K extends NoticeKind> = {
  kind: K
  params: ParamsOf<K>
  /** Where the notice leads, such as `/merchant/listings/…`: without host and language. */
  path?: string
  /** A path that opens something by itself, such as `/link/…`: for the letter alone, kept sealed until it is sent. */
  secretPath?: string
  merchantId?: string
}

/**
 * Tells an account, at the desk and, if it has an e-mail address and wants letters about this, by letter. Part of the caller's
 * transaction, so that there is no decision without its notice and no notice without its decision. Nothing is sent from here:
 * letters wait as rows for the job of lib/notices/letter-job.ts. A disabled account is told nothing. `where`: `desk` for what
 * another letter says already.
 */
export async function notifyAccount<K extends NoticeKind>(
  tx: Transaction,
  userId: string,
  told: Told<K>,
  at = new Date(),
  where: 'desk' | 'everywhere' = 'everywhere',
): Promise<void> {
  const { topic } = noticeKinds[told.kind]
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: {
      ...{ email: true, phone: true, emailVerifiedAt: true, phoneVerifiedAt: true },
      ...{ locale: true, disabledAt: true, letterPreferences: { where: { topic } } },
    },
  })
  if (!user || user.disabledAt) return
  const pace = where === 'desk' ? null : paceOf(topic, user.letterPreferences[0]?.wish)
  const address = letterAddress(user)
  const to = { userId, address, locale: localeOf(user.locale) }
  await writeNotice(tx, { ...told, userId }, pace && address ? await letterFor(tx, to, pace, told, at) : null, at)
}

/** Tells everybody who works for a merchant now, or its owners alone; `except`: whoever did it themselves. */
export async function notifyMerchant<K extends NoticeKind>(
  tx: Transaction,
  merchantId: string,
  told: Omit<Told<K>, 'merchantId' | 'secretPath'>,
  { ownersOnly = false, except = null }: { ownersOnly?: boolean; except?: string | null } = {},
  at = new Date(),
): Promise<void> {
  const members = await tx.merchantMember.findMany({
    where: { merchantId, removedAt: null, ...(ownersOnly ? { role: 'OWNER' } : {}) },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  for (const { userId } of members) if (userId !== except) await notifyAccount(tx, userId, { ...told, merchantId }, at)
}

/** Writes to somebody who has no account, or none yet. `at`: when the letter may be sent. */
export async function notifyAddress<K extends NoticeKind>(
  tx: Transaction,
  to: { address: string; locale: Locale },
  told: Told<K>,
  at = new Date(),
): Promise<void> {
  await writeNotice(tx, { ...told, userId: null }, await letterFor(tx, { ...to, userId: null }, 'ALONE', told, at), at)
}

type To = { userId: string | null; address: string | null; locale: Locale }

async function letterFor(
  tx: Transaction,
  to: To,
  pace: LetterPace,
  { secretPath }: { secretPath?: string },
  at: Date,
): Promise<string> {
  if (pace !== 'ALONE') {
    // One that is locked is being added to or sent just now: another letter is better than waiting inside a decision.
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM letter
      WHERE user_id = ${to.userId}::uuid AND pace = ${pace}::letter_pace AND state = 'WAITING' AND attempts = 0
        AND lease_id IS NULL AND due_at > ${at} AND address = ${to.address}
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`
    if (open) return open.id
  }
  const sealedPath = secretPath ? sealPath(secretPath) : null
  const letter = await tx.letter.create({
    data: { ...to, pace, sealedPath, createdAt: at, dueAt: dueAt(pace, at) },
    select: { id: true },
  })
  return letter.id
}

async function writeNotice<K extends NoticeKind>(
  tx: Transaction,
  { kind, params, path, merchantId, userId }: Told<K> & { userId: string | null },
  letterId: string | null,
  createdAt: Date,
) {
  const checked: object = noticeKinds[kind].params.parse(params)
  await tx.notice.create({
    data: { kind, params: checked, path: path ?? null, merchantId: merchantId ?? null, userId, letterId, createdAt },
  })
}
