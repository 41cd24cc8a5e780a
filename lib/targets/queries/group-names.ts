import 'server-only'
import { db } from '@/lib/db/client'

/** Whether there is a group of that address. */
export const isGroup = async (slug: string) => (await db.ocopGroup.count({ where: { slug } })) > 0
