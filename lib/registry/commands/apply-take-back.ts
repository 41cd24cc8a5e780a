import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Applied, Obstacle } from '../change-types'
import { nameKey } from '../identity'
import { latestStandingImport } from '../latest-import'
import type { ChangeContext } from './apply-correction'

/** How many rows an answer names that stand in the way. */
const NAMED = 50

type Table = 'producer' | 'registered_product' | 'certificate'
const keyOf: Record<Table, Prisma.Sql> = {
  producer: Prisma.sql`producer_id`,
  registered_product: Prisma.sql`product_id`,
  certificate: Prisma.sql`certificate_id`,
}
const place = ['ward_code', 'address', 'withdrawn_at']
const columnsOf: Record<Table, string[]> = {
  producer: ['name', 'tax_code', 'legal_form', 'phone', ...place],
  registered_product: ['producer_id', 'name', 'set_number', ...place],
  certificate: ['product_id', 'stars', 'code', 'decision_number', 'issued_on', ...place],
}
const versionsOf = (table: Table) => Prisma.raw(`${table}_version`)
const valuesOf = (table: Table, alias: string) =>
  Prisma.raw(`(${columnsOf[table].map((column) => `${alias}.${column}`).join(', ')})`)

/**
 * What an import wrote, in temporary tables `taken_<table> (id, at, before, since)`: when, the version that stood before it (null
 * for a row it made), and whether the row says something else by now.
 */
async function collect(tx: Transaction, importId: string) {
  for (const table of ['producer', 'registered_product', 'certificate'] as const) {
    const name = Prisma.raw(`taken_${table}`)
    await tx.$executeRaw`DROP TABLE IF EXISTS ${name}`
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE ${name} ON COMMIT DROP AS
      SELECT t.id, t.at, (SELECT max(v.id) FROM ${versionsOf(table)} v WHERE v.${keyOf[table]} = t.id AND v.id < t.first) AS before,
        ${valuesOf(table, 'r')} IS DISTINCT FROM ${valuesOf(table, 'w')} AS since
      FROM (SELECT ${keyOf[table]} AS id, min(id) AS first, max(id) AS last, min(recorded_at) AS at FROM ${versionsOf(table)}
        WHERE import_id = ${importId}::uuid GROUP BY 1) t
      JOIN ${versionsOf(table)} w ON w.id = t.last
      JOIN ${Prisma.raw(table)} r ON r.id = t.id`
    await tx.$executeRaw`CREATE INDEX ON ${name} (id)`
    await tx.$executeRaw`ANALYZE ${name}`
  }
}

/** Everything recorded since that rests on the rows of the import. */
const listObstacles = (tx: Transaction) => tx.$queryRaw<Obstacle[]>`
  SELECT * FROM (
    SELECT 'changed-since' AS code, 'producer' AS subject, o.id, o.name FROM taken_producer t JOIN producer o USING (id) WHERE t.since
    UNION ALL SELECT 'changed-since', 'product', p.id, p.name FROM taken_registered_product t JOIN registered_product p USING (id) WHERE t.since
    UNION ALL SELECT 'changed-since', 'product', p.id, p.name FROM taken_certificate t JOIN certificate c USING (id)
      JOIN registered_product p ON p.id = c.product_id WHERE t.since
    UNION ALL SELECT 'has-decision', 'product', p.id, p.name FROM taken_certificate t JOIN certificate c USING (id)
      JOIN registered_product p ON p.id = c.product_id
      WHERE EXISTS (SELECT FROM certificate_extension e WHERE e.certificate_id = c.id AND (t.before IS NULL OR e.recorded_at >= t.at))
        OR EXISTS (SELECT FROM certificate_revocation r WHERE r.certificate_id = c.id AND (t.before IS NULL OR r.recorded_at >= t.at))
    UNION ALL SELECT 'has-certificate', 'product', p.id, p.name FROM taken_registered_product t JOIN registered_product p USING (id)
      WHERE t.before IS NULL AND EXISTS (SELECT FROM certificate c WHERE c.product_id = p.id AND c.withdrawn_at IS NULL
        AND c.id NOT IN (SELECT id FROM taken_certificate WHERE before IS NULL))
    UNION ALL SELECT 'has-listing', 'product', p.id, p.name FROM taken_registered_product t JOIN registered_product p USING (id)
      WHERE t.before IS NULL AND EXISTS (SELECT FROM listing l WHERE l.product_id = p.id)
    UNION ALL SELECT 'has-product', 'producer', o.id, o.name FROM taken_producer t JOIN producer o USING (id)
      WHERE t.before IS NULL AND EXISTS (SELECT FROM registered_product p WHERE p.producer_id = o.id AND p.withdrawn_at IS NULL
        AND p.id NOT IN (SELECT id FROM taken_registered_product WHERE before IS NULL))
    UNION ALL SELECT 'has-merchant', 'merchant', m.id, m.name FROM taken_producer t JOIN merchant m ON m.producer_id = t.id
      WHERE t.before IS NULL
    UNION ALL SELECT 'has-authorisation', 'merchant', m.id, m.name FROM taken_producer t
      JOIN authorisation a ON a.producer_id = t.id AND a.withdrawn_at IS NULL JOIN merchant m ON m.id = a.merchant_id
      WHERE t.before IS NULL
    UNION ALL SELECT 'has-claim', 'application', a.id, a.name FROM taken_producer t
      JOIN application_claim c ON c.producer_id = t.id AND c.withdrawn_at IS NULL JOIN application a ON a.id = c.application_id
      WHERE t.before IS NULL
    UNION ALL SELECT 'has-merged', 'producer', o.id, o.name FROM taken_producer t JOIN producer o ON o.merged_into_id = t.id
      WHERE t.before IS NULL
  ) found ORDER BY code, name LIMIT ${NAMED}`

/**
 * Takes the latest import back, as corrections recorded now: rows that it made leave the registry, rows that it corrected say
 * again what they said before. What was recorded stays; figures as of past days read it.
 */
export async function applyTakeBack(context: ChangeContext, importId: string): Promise<Applied> {
  const { tx } = context
  if ((await latestStandingImport(tx)) !== importId) return { ok: false, reason: 'not-latest' }
  await collect(tx, importId)
  const obstacles = await listObstacles(tx)
  if (obstacles.length > 0) return { ok: false, reason: 'obstacles', obstacles }
  const source = Prisma.sql`import_id = NULL, change_id = ${context.changeId}::uuid, recorded_by_id = ${context.userId}::uuid`
  const withdrawn: number[] = []
  for (const table of ['certificate', 'registered_product', 'producer'] as const)
    withdrawn.push(
      await tx.$executeRaw`UPDATE ${Prisma.raw(table)} r SET withdrawn_at = now(), ${source}
        FROM ${Prisma.raw(`taken_${table}`)} t WHERE t.id = r.id AND t.before IS NULL`,
    )
  const certificates = await tx.$executeRaw`
    UPDATE certificate r SET stars = v.stars, code = v.code, issued_on = v.issued_on, ward_code = v.ward_code, address = v.address, ${source}
    FROM taken_certificate t JOIN certificate_version v ON v.id = t.before WHERE r.id = t.id`
  const products = await tx.$executeRaw`
    UPDATE registered_product r SET set_number = v.set_number, ward_code = v.ward_code, address = v.address, ${source}
    FROM taken_registered_product t JOIN registered_product_version v ON v.id = t.before WHERE r.id = t.id`
  const producers = await restoreProducers(tx, source)
  const rows = {
    ...{
      'certificates-withdrawn': withdrawn[0],
      'products-withdrawn': withdrawn[1],
      'producers-withdrawn': withdrawn[2],
    },
    ...{ 'certificates-corrected': certificates, 'products-corrected': products, 'producers-corrected': producers },
  }
  return {
    ...{ ok: true, steps: {}, redirects: [] },
    rows: Object.fromEntries(Object.entries(rows).filter(([, count]) => count)),
  }
}

async function restoreProducers(tx: Transaction, source: Prisma.Sql) {
  const changed = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT v.name FROM taken_producer t JOIN producer_version v ON v.id = t.before`
  const keys = JSON.stringify(Object.fromEntries(changed.map(({ name }) => [name, nameKey(name)])))
  return tx.$executeRaw`
    UPDATE producer r SET name = v.name, name_key = ${keys}::jsonb ->> v.name, tax_code = v.tax_code, legal_form = v.legal_form,
      phone = v.phone, address = v.address, ward_code = v.ward_code, ${source}
    FROM taken_producer t JOIN producer_version v ON v.id = t.before WHERE r.id = t.id`
}
