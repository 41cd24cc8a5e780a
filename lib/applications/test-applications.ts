import { randomUUID } from 'node:crypto'
import { newToken, tokenDigest } from '@/lib/auth/one-time-link'
import { db } from '@/lib/db/client'
import { submitApplication } from './commands/submit-application'
import type { Stated } from './types'

/** Letters that no other test uses. */
export const letters = () =>
  [...randomUUID()].map((sign) => 'abcdefghijklmnop'.charAt(Number.parseInt(sign, 16) || 0)).join('')

const digits = (count: number) =>
  BigInt(`0x${randomUUID().replaceAll('-', '')}`)
    .toString()
    .slice(-count)

/** A number that nobody else has: longer than any of the country. */
export const phoneForTest = () => `+84${digits(12)}`

/** What somebody states whom nobody else resembles. */
export const statedForTest = async (rest: Partial<Stated> = {}): Promise<Stated> => ({
  taxCode: digits(10),
  legalForm: 'COMPANY',
  name: `Công ty ${letters()}`,
  representative: 'Bà Nụ',
  wardCode: (await db.ward.findFirstOrThrow({ orderBy: { code: 'asc' } })).code,
  phone: phoneForTest(),
  email: null,
  ...rest,
})

/** An application that has come in, with its token. */
export async function applicationForTest(rest: Partial<Stated> = {}) {
  const [token, stated] = [newToken(), await statedForTest(rest)]
  const submitted = await submitApplication(token, stated, { locale: 'vi', address: randomUUID() })
  if (!submitted.ok) throw new Error(submitted.reason)
  const { id } = await db.application.findUniqueOrThrow({ where: { tokenDigest: tokenDigest(token) } })
  return { id, token, stated }
}

export const versionOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).version
