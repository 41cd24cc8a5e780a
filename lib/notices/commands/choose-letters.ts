import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { ChoosableTopic } from '../kinds'
import type { LetterWish } from '../types'

export type LetterChoices = { wishes: Partial<Record<ChoosableTopic, LetterWish>>; locale: Locale }

/** Keeps how somebody wants their letters, and in which language. Letters that already wait follow when they are due. */
export async function chooseLetters({ userId }: Person, { wishes, locale }: LetterChoices, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { locale } })
    for (const [topic, wish] of Object.entries(wishes)) await keepWish(tx, userId, topic, wish, now)
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.letters-chosen',
      subject: 'user',
      subjectId: userId,
      after: { locale, wishes: { ...wishes } },
    })
  })
}

/** Stops letters about these topics, for whoever holds the signed key of a letter. False when the account is gone. */
export async function stopLetters(userId: string, topics: ChoosableTopic[], now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null }, select: { id: true } })
    if (!user) return false
    for (const topic of topics) await keepWish(tx, userId, topic, 'NONE', now)
    const detail = { topics }
    await recordAudit(tx, {
      actorId: null,
      verb: 'user.letters-stopped',
      subject: 'user',
      subjectId: userId,
      detail,
      after: { wishes: Object.fromEntries(topics.map((topic) => [topic, 'NONE'])) },
    })
    return true
  })
}

const keepWish = (tx: Transaction, userId: string, topic: string, wish: LetterWish, changedAt: Date) =>
  tx.letterPreference.upsert({
    where: { userId_topic: { userId, topic } },
    create: { userId, topic, wish, changedAt },
    update: { wish, changedAt },
  })
