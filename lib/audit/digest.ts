import { createHmac } from 'node:crypto'
import { environment } from '@/lib/config/environment'

/** A salted digest of a personal value, 64 hex digits: equal values compare, nobody reads them back. */
export const digestOf = (value: string) => createHmac('sha256', environment().digestSalt).update(value).digest('hex')
