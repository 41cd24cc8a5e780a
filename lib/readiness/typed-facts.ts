import { cookies } from 'next/headers'
import { z } from 'zod'
import { usesSecureCookies } from '@/lib/auth/session-cookie'
import { type Solution, solutions } from './types'

const COOKIE = 'booth-proof-typed'
const MINUTES = 10

const shape = z.object({
  solution: z.enum(solutions),
  values: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.string()),
})

/** What was typed into a proof's form that could not be taken, and why, by field. */
export type TypedFacts = z.output<typeof shape>

// A browser drops a cookie of more than 4,096 bytes.
const longest: Record<string, number> = { number: 121, issuer: 201, validFrom: 12, validUntil: 12, note: 501 }

/** Keeps what was typed in this browser for the page that shows it again; a plain form has no other memory. Route handlers only. */
export async function keepTypedFacts({ solution, values, errors }: TypedFacts) {
  const kept = Object.entries(longest).map(([name, max]) => [name, (values[name] ?? '').slice(0, max)] as const)
  const text = JSON.stringify({ solution, values: Object.fromEntries(kept), errors })
  const jar = await cookies()
  jar.set(COOKIE, Buffer.from(text).toString('base64url'), { ...options(), maxAge: MINUTES * 60 })
}

/** Forgets it, once a proof was taken. Route handlers only. */
export async function forgetTypedFacts() {
  const jar = await cookies()
  if (jar.has(COOKIE)) jar.set(COOKIE, '', { ...options(), maxAge: 0 })
}

/** What was typed for a solution and could not be taken; null when nothing was. */
export async function findTypedFacts(solution: Solution): Promise<TypedFacts | null> {
  const kept = (await cookies()).get(COOKIE)?.value
  if (!kept) return null
  try {
    const found = shape.parse(JSON.parse(Buffer.from(kept, 'base64url').toString('utf8')))
    return found.solution === solution ? found : null
  } catch {
    return null
  }
}

const options = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: usesSecureCookies() }) as const
