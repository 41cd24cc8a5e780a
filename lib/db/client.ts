import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'
import { pool } from './pool'
import { statementName } from './statement-name'

const create = () =>
  new PrismaClient({
    adapter: new PrismaPg(pool(), {
      disposeExternalPool: true,
      statementNameGenerator: ({ sql }) => statementName(sql),
    }),
  })

const kept = globalThis as typeof globalThis & { boothDb?: PrismaClient }

/** The database. Connects on first use, so that a build needs none. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, key) {
    kept.boothDb ??= create()
    const value = Reflect.get(kept.boothDb, key)
    return typeof value === 'function' ? value.bind(kept.boothDb) : value
  },
})

/** What a command works with inside `db.$transaction(async (tx) => …)`. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
