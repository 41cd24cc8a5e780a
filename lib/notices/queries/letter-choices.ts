import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type ChoosableTopic, choosableTopics } from '../kinds'
import { wishAbout } from '../rules'
import type { LetterWish } from '../types'

/** How somebody wants letters about each topic that there is a choice about. */
export async function findLetterChoices({ userId }: Person): Promise<{ topic: ChoosableTopic; wish: LetterWish }[]> {
  const kept = await db.letterPreference.findMany({ where: { userId } })
  return choosableTopics.map((topic) => ({
    topic,
    wish: wishAbout(topic, kept.find((row) => row.topic === topic)?.wish) ?? 'NOW',
  }))
}
