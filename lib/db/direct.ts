import { Sql, sqltag } from '@prisma/client/runtime/client'
import { type CustomTypesConfig, types } from 'pg'
import { pool } from './pool'
import { statementName } from './statement-name'

export { empty as noSql, join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'

/** Whoever takes a statement of our own: `direct`, or a transaction of Prisma's. */
export type Reader = { $queryRaw<T>(statement: TemplateStringsArray | Sql, ...values: unknown[]): Promise<T> }

const { DATE, INT8 } = types.builtins
/** As Prisma reads them: a day begins at midnight of UTC wherever the server stands, and no number is rounded. */
const asPrismaDoes = new Map<number, (text: string) => unknown>([
  [DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [INT8, BigInt],
])
const readers: CustomTypesConfig = {
  getTypeParser: (oid, format) => asPrismaDoes.get(oid) ?? types.getTypeParser(oid, format),
}

/**
 * The database for statements of our own, with the connections of Prisma and without Prisma: it brings a compiler of queries, which
 * a page that asks in SQL need not wait for (docs/decisions/184). Answers as `db.$queryRaw` does, but for `numeric`, which is text.
 */
export const direct: Reader = {
  async $queryRaw<T>(statement: TemplateStringsArray | Sql, ...values: unknown[]) {
    const { text, values: given } = statement instanceof Sql ? statement : sqltag(statement, ...values)
    const { rows } = await pool().query({ name: statementName(text), text, values: given, types: readers })
    return rows as T
  },
}
