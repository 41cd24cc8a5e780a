import 'server-only'
import { randomUUID } from 'node:crypto'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { composeLetter } from '../compose-letter'
import { isNoticeKind, noticeKinds } from '../kinds'
import { type MailSent, sendMail } from '../mailer'
import { isRefusedForGood, isServerAway, isStillWanted, LEASE_MINUTES, retryAt, wishAbout } from '../rules'
import { openPath } from '../sealed-path'

/** In one go; whatever is left is due at the next. */
const AT_ONCE = 200

/**
 * Sends the letters that are due, oldest first, or keeps them for an administrator when no mail server is set. Servers may do
 * this at the same time: each letter is leased to one. A letter is sent once, unless a server dies between the mail server's
 * "accepted" and writing that down; it then goes again after the lease, under the same message id. Answers how many were
 * handed over. `isDue`: what counts as now.
 */
export async function sendDueLetters(isDue = new Date()): Promise<number> {
  let sent = 0
  for (let tries = 0; tries < AT_ONCE; tries += 1) {
    const letter = await leaseNext(isDue)
    if (!letter) break
    const outcome = await send(letter)
    if (outcome === 'sent') sent += 1
    // The others would only wait as long for the same answer.
    if (outcome === 'server-away') break
  }
  return sent
}

type Leased = NonNullable<Awaited<ReturnType<typeof leaseNext>>>

async function leaseNext(isDue: Date) {
  const leaseId = randomUUID()
  const [taken] = await db.$queryRaw<{ id: string }[]>`
    UPDATE letter SET lease_id = ${leaseId}::uuid, attempts = attempts + 1,
      lease_until = clock_timestamp() + ${LEASE_MINUTES}::int * interval '1 minute'
    WHERE id = (
      SELECT id FROM letter
      WHERE state = 'WAITING' AND due_at <= ${isDue} AND (lease_until IS NULL OR lease_until < clock_timestamp())
      ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`
  if (!taken) return null
  const letter = await db.letter.findUniqueOrThrow({
    where: { id: taken.id },
    include: {
      notices: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      user: { select: { disabledAt: true, letterPreferences: { select: { topic: true, wish: true } } } },
    },
  })
  return { ...letter, leaseId }
}

async function send(letter: Leased): Promise<'sent' | 'not-sent' | 'server-away'> {
  const notices = stillWanted(letter)
  const secretPath = letter.sealedPath && openPath(letter.sealedPath)
  const composed = composeLetter({ ...letter, notices }, secretPath)
  // The link cannot be opened any more after the secret was changed: a letter without it would only puzzle.
  const isLost = letter.sealedPath !== null && secretPath === null
  if (!composed || !letter.address || isLost || letter.user?.disabledAt) {
    await end(letter, 'NOT_NEEDED', null)
    return 'not-sent'
  }
  const settings = environment().mail
  if (!settings) {
    await end(letter, 'KEPT', null)
    return 'not-sent'
  }
  const host = new URL(environment().publicUrl).hostname
  const { subject, text, html, stop } = composed
  const answer = await sendMail(settings, {
    ...{ to: letter.address, subject, text, html, stop, messageId: `<${letter.id}@${host}>` },
  })
  if (answer.ok) {
    await end(letter, 'SENT', null)
    return 'sent'
  }
  await tryLater(letter, answer)
  return isServerAway(answer) ? 'server-away' : 'not-sent'
}

function stillWanted({ pace, notices, user }: Leased) {
  const chosen = new Map(user?.letterPreferences.map(({ topic, wish }) => [topic, wish]))
  return notices.filter(({ kind, readAt }) => {
    if (!isNoticeKind(kind)) return false
    const { topic } = noticeKinds[kind]
    return isStillWanted(pace, { wish: wishAbout(topic, chosen.get(topic)), isRead: readAt !== null })
  })
}

async function end({ id, leaseId }: Leased, state: 'SENT' | 'KEPT' | 'NOT_NEEDED' | 'FAILED', fault: string | null) {
  await db.letter.updateMany({
    where: { id, leaseId },
    data: {
      ...{ state, fault, endedAt: new Date(), leaseId: null, leaseUntil: null },
      ...(state === 'SENT' || state === 'NOT_NEEDED' ? { sealedPath: null } : {}),
    },
  })
}

async function tryLater(letter: Leased, answer: Extract<MailSent, { ok: false }>) {
  const fault = [answer.code, answer.words].filter(Boolean).join(': ').slice(0, 400)
  console.error(`letter ${letter.id} was not sent at attempt ${letter.attempts}:`, answer.code, answer.response ?? '')
  const dueAt = isRefusedForGood(answer) ? null : retryAt(letter.attempts, new Date())
  if (!dueAt) return end(letter, 'FAILED', fault)
  await db.letter.updateMany({
    where: { id: letter.id, leaseId: letter.leaseId },
    data: { fault, dueAt, leaseId: null, leaseUntil: null },
  })
}
