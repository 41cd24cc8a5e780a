import { createHash, randomBytes } from 'node:crypto'
import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** 256 random bits that fit an address, 43 letters. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token: SHA-256 in hex, so that a copy of the database opens no account. */
export const tokenDigest = (token: string) => createHash('sha256').update(token).digest('hex')

/** The whole address to pass on, by the public name of the booth. */
export const linkAddress = (locale: Locale, token: string) =>
  `${environment().publicUrl}${pathIn(locale, `/link/${token}`)}`
