import { createHash } from 'node:crypto'

/** The hash of a link: of the one before and of what the event says. */
export const linkHash = (previous: string, content: string) =>
  createHash('sha256').update(`${previous} ${content}`).digest('hex')

/** Before the first link stands the lot itself. */
export const firstHash = (lotId: string) => createHash('sha256').update(lotId).digest('hex')
