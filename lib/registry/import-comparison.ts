import type { ClientBase } from 'pg'

/** Fields whose correction an import can carry, as they stand in `registry_import_row.changes`. */
export type RowChange = {
  field: 'producer' | 'taxCode' | 'phone' | 'set' | 'ward' | 'address' | 'stars' | 'code' | 'issuedOn'
  from: string | null
  to: string
}

// An empty cell never overrides a value, and only the row that speaks for a product or producer corrects what its rows share.
// The place is told by both: by the product, and by each certificate for itself.
const changesSql = `
  SELECT s.row_number, jsonb_agg(jsonb_build_object('field', d.field, 'from', d.was, 'to', d.now) ORDER BY d.position) AS changes,
    array_agg(d.field ORDER BY d.position) AS fields
  FROM staged s
  JOIN producer o ON o.id = s.producer_id
  LEFT JOIN registered_product p ON p.id = s.product_id
  LEFT JOIN certificate c ON c.id = s.certificate_id
  CROSS JOIN LATERAL (SELECT s.leads_product AND p.id IS NOT NULL AS of_product, c.id IS NOT NULL AS of_certificate,
    coalesce(c.ward_code, p.ward_code) AS ward_code, coalesce(c.address, p.address) AS address) k
  CROSS JOIN LATERAL (VALUES
    (1, 'producer', s.leads_producer AND o.name_key <> s.producer_name_key, o.name, s.producer),
    (2, 'taxCode', s.leads_producer AND o.tax_code IS NULL, o.tax_code, s.tax_code),
    (3, 'phone', s.leads_producer AND o.phone IS DISTINCT FROM s.phone, o.phone, s.phone),
    (4, 'set', k.of_product AND p.set_number <> s.set_number, p.set_number::text, s.set_number::text),
    (5, 'ward', (k.of_product AND p.ward_code IS DISTINCT FROM s.ward_code)
      OR (k.of_certificate AND k.ward_code IS DISTINCT FROM s.ward_code), k.ward_code, s.ward_code),
    (6, 'address', (k.of_product AND p.address IS DISTINCT FROM s.address)
      OR (k.of_certificate AND k.address IS DISTINCT FROM s.address), k.address, s.address),
    (7, 'stars', c.stars <> s.stars, c.stars::text, s.stars::text),
    (8, 'code', k.of_certificate AND c.code IS DISTINCT FROM s.code, c.code, s.code),
    (9, 'issuedOn', c.issued_on <> s.issued_on, c.issued_on::text, s.issued_on::text)
  ) AS d(position, field, differs, was, now)
  WHERE d.differs AND d.now IS NOT NULL
  GROUP BY s.row_number`

/** Keeps the corrections that the staged rows would make in a temporary table `correction (row_number, changes, fields)`. */
export async function findCorrections(client: ClientBase) {
  await client.query(`DROP TABLE IF EXISTS correction`)
  await client.query(`CREATE TEMPORARY TABLE correction ON COMMIT DROP AS ${changesSql}`)
  await client.query(`ANALYZE correction`)
}

/**
 * Writes beside each acceptable row of the import whether it is new, a correction, or already known, and which product of the
 * registry it speaks of. Needs `staged` and `correction`.
 */
export async function writeOutcomes(client: ClientBase, importId: string) {
  await client.query(
    `UPDATE registry_import_row r SET
       outcome = (CASE WHEN s.certificate_id IS NULL THEN 'NEW' WHEN k.changes IS NOT NULL THEN 'CHANGED' ELSE 'UNCHANGED' END)::import_row_outcome,
       changes = k.changes, value = r.value || jsonb_build_object('productId', s.product_id)
     FROM staged s LEFT JOIN correction k ON k.row_number = s.row_number
     WHERE r.import_id = $1 AND r.row_number = s.row_number`,
    [importId],
  )
}

/** Names the products that were new when the rows were compared. */
export const nameNewProducts = (client: ClientBase, importId: string) =>
  client.query(
    `UPDATE registry_import_row r SET value = r.value || jsonb_build_object('productId', s.product_id)
     FROM staged s WHERE r.import_id = $1 AND r.row_number = s.row_number AND r.value ->> 'productId' IS NULL`,
    [importId],
  )

/** How many rows came to what, and how many valid products of the registry this file does not name. */
export type ImportCounts = {
  new: number
  changed: number
  unchanged: number
  repeated: number
  refused: number
  warned: number
  newProducers: number
  newProducts: number
  newCertificates: number
  notInFile: number
}

export async function countOutcomes(client: ClientBase, importId: string): Promise<ImportCounts> {
  const { rows } = await client.query<ImportCounts>(
    `SELECT
       count(*) FILTER (WHERE outcome = 'NEW')::int AS "new",
       count(*) FILTER (WHERE outcome = 'CHANGED')::int AS changed,
       count(*) FILTER (WHERE outcome = 'UNCHANGED')::int AS unchanged,
       count(*) FILTER (WHERE outcome = 'REPEATED')::int AS repeated,
       count(*) FILTER (WHERE outcome = 'REFUSED')::int AS refused,
       count(*) FILTER (WHERE outcome <> 'REFUSED' AND jsonb_array_length(warnings) > 0)::int AS warned,
       (SELECT count(DISTINCT producer_key)::int FROM staged WHERE producer_id IS NULL) AS "newProducers",
       (SELECT count(DISTINCT (producer_key, name_key))::int FROM staged WHERE product_id IS NULL) AS "newProducts",
       (SELECT count(*)::int FROM staged WHERE certificate_id IS NULL) AS "newCertificates",
       (SELECT count(*)::int FROM shown_certificate c WHERE NOT EXISTS (SELECT FROM staged s WHERE s.product_id = c.product_id)) AS "notInFile"
     FROM registry_import_row WHERE import_id = $1`,
    [importId],
  )
  const [counts] = rows
  if (!counts) throw new Error('counting answered nothing')
  return counts
}
