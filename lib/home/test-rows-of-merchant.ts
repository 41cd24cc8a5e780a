import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

// Only tests import this file.

// What belongs to a merchant by way of another of its rows.
const belongsBy: Record<string, string> = {
  merchant_id: 'SELECT $1::uuid',
  listing_id: 'SELECT id FROM listing WHERE merchant_id = $1::uuid',
  revision_id:
    'SELECT r.id FROM listing_revision r JOIN listing l ON l.id = r.listing_id WHERE l.merchant_id = $1::uuid',
  proof_id: 'SELECT id FROM proof WHERE merchant_id = $1::uuid',
  verification_id:
    'SELECT v.id FROM proof_verification v JOIN proof p ON p.id = v.proof_id WHERE p.merchant_id = $1::uuid',
  agreement_id: 'SELECT id FROM agreement WHERE merchant_id = $1::uuid',
  run_id: 'SELECT id FROM bulk_run WHERE merchant_id = $1::uuid',
}

/** Every row of every table that belongs to a merchant, whatever tables there are, in a fixed order. */
export async function rowsOfMerchant(merchantId: string): Promise<Record<string, unknown[]>> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND c.column_name IN (${Prisma.join(Object.keys(belongsBy))})
    ORDER BY 1, 2`
  const rows: Record<string, unknown[]> = {}
  for (const { table, column } of columns)
    rows[`${table}.${column}`] = await db.$queryRawUnsafe(
      `SELECT to_jsonb(x) AS row FROM ${table} x WHERE x.${column} IN (${belongsBy[column]}) ORDER BY 1`,
      merchantId,
    )
  rows.merchant = await db.$queryRaw`SELECT to_jsonb(m) AS row FROM merchant m WHERE m.id = ${merchantId}::uuid`
  return rows
}
