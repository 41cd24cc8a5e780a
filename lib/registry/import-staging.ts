import type { ClientBase } from 'pg'
import { nameKey } from './identity'
import type { NormalisedRow } from './row-types'

/** What `registry_import_row.value` holds of an acceptable row: the columns of the staging table. */
export const stagedValue = (row: NormalisedRow) => ({
  name: row.name,
  nameKey: row.nameKey,
  producer: row.producer,
  producerNameKey: nameKey(row.producer),
  legalForm: row.legalForm,
  taxCode: row.taxCode,
  address: row.address,
  wardCode: row.wardCode,
  setNumber: row.setNumber,
  stars: row.stars,
  code: row.code,
  decisionNumber: row.decision,
  issuedOn: row.issuedOn,
  phone: row.phone,
})

export type StagedValue = ReturnType<typeof stagedValue>

/**
 * Puts the acceptable rows of an import beside the registry: a temporary table `staged`, one row a sheet row, with the
 * producer, product and certificate each row belongs to (null where it would be new). Lives until the transaction ends.
 * Everything is done set by set, so that thousands of rows take as long as a few.
 */
export async function stageRows(client: ClientBase, importId: string) {
  await client.query(`DROP TABLE IF EXISTS staged`)
  await client.query(
    `CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
     SELECT r.row_number, v.name, v."nameKey" AS name_key, v.producer, v."producerNameKey" AS producer_name_key,
       v."legalForm"::legal_form AS legal_form, v."taxCode" AS tax_code, v.address, v."wardCode" AS ward_code,
       v."setNumber" AS set_number, v.stars, v.code, v."decisionNumber" AS decision_number, v."issuedOn"::date AS issued_on, v.phone,
       NULL::text AS producer_key, NULL::uuid AS producer_id, NULL::uuid AS product_id, NULL::uuid AS certificate_id,
       false AS leads_product, false AS leads_producer
     FROM registry_import_row r, jsonb_to_record(r.value) AS v(name text, "nameKey" text, producer text, "producerNameKey" text,
       "legalForm" text, "taxCode" text, address text, "wardCode" text, "setNumber" int, stars int, code text,
       "decisionNumber" text, "issuedOn" text, phone text)
     WHERE r.import_id = $1 AND r.outcome IN ('NEW', 'CHANGED', 'UNCHANGED')`,
    [importId],
  )
  await client.query(`CREATE INDEX ON staged (producer_name_key); ANALYZE staged`)
  await nameProducers(client)
  await findProducers(client)
  await findProducts(client)
}

// A tax code names a producer; without one, its name and ward do. A row without a code borrows the only one its name has.
async function nameProducers(client: ClientBase) {
  await client.query(`
    UPDATE staged s SET tax_code = k.tax_code
    FROM (SELECT producer_name_key, min(tax_code) AS tax_code, min(ward_code) AS ward_code FROM staged WHERE tax_code IS NOT NULL
          GROUP BY producer_name_key HAVING count(DISTINCT tax_code) = 1) k
    WHERE s.tax_code IS NULL AND s.producer_name_key = k.producer_name_key
      AND (s.ward_code IS NULL OR k.ward_code IS NULL OR s.ward_code = k.ward_code)`)
  await client.query(`
    UPDATE staged SET producer_key = CASE WHEN tax_code IS NOT NULL THEN 'tax ' || tax_code
      ELSE 'name ' || producer_name_key || ' ' || coalesce(ward_code, '') END`)
}

async function findProducers(client: ClientBase) {
  await client.query(`UPDATE staged s SET producer_id = p.id FROM producer p WHERE p.tax_code = s.tax_code`)
  // A certificate's own code recognises a producer that moved or whose tax code was unknown so far.
  await client.query(`
    UPDATE staged s SET producer_id = k.producer_id
    FROM (SELECT s2.producer_key, min(o.id::text)::uuid AS producer_id
          FROM staged s2
          JOIN certificate c ON c.code = s2.code
          JOIN registered_product p ON p.id = c.product_id AND p.name_key = s2.name_key
          JOIN producer o ON o.id = p.producer_id AND o.name_key = s2.producer_name_key AND (o.tax_code IS NULL OR s2.tax_code IS NULL)
          WHERE s2.producer_id IS NULL GROUP BY s2.producer_key) k
    WHERE s.producer_id IS NULL AND s.producer_key = k.producer_key`)
  await client.query(`
    UPDATE staged s SET producer_id = k.producer_id
    FROM (SELECT DISTINCT ON (s2.producer_key) s2.producer_key, o.id AS producer_id
          FROM staged s2
          JOIN producer o ON o.name_key = s2.producer_name_key AND (o.tax_code IS NULL OR s2.tax_code IS NULL)
            AND (o.ward_code = s2.ward_code OR o.ward_code IS NULL OR s2.ward_code IS NULL)
          WHERE s2.producer_id IS NULL
          ORDER BY s2.producer_key, o.ward_code = s2.ward_code DESC NULLS LAST, o.tax_code NULLS LAST, o.id) k
    WHERE s.producer_id IS NULL AND s.producer_key = k.producer_key`)
  // Two tax codes cannot both be the producer that had none: the smaller takes it, the other is new.
  await client.query(`
    UPDATE staged s SET producer_id = NULL
    FROM (SELECT s2.producer_id, min(s2.tax_code) AS tax_code FROM staged s2 JOIN producer o ON o.id = s2.producer_id
          WHERE o.tax_code IS NULL AND s2.tax_code IS NOT NULL GROUP BY s2.producer_id) k
    WHERE s.producer_id = k.producer_id AND s.tax_code IS NOT NULL AND s.tax_code <> k.tax_code`)
}

/** Finds product and certificate of every row whose producer is known, and the row that speaks for each. */
export async function findProducts(client: ClientBase) {
  await client.query(`
    UPDATE staged s SET product_id = p.id FROM registered_product p WHERE p.producer_id = s.producer_id AND p.name_key = s.name_key`)
  await client.query(`
    UPDATE staged s SET certificate_id = c.id FROM certificate c
    WHERE c.product_id = s.product_id AND c.decision_number = s.decision_number AND c.issued_on = s.issued_on`)
  // The same decision with another date of that year is a corrected date: numbers begin again every year.
  await client.query(`
    UPDATE staged s SET certificate_id = c.id
    FROM (SELECT product_id, decision_number, date_part('year', issued_on) AS year, min(id::text)::uuid AS id
          FROM certificate GROUP BY 1, 2, 3 HAVING count(*) = 1) c
    WHERE s.certificate_id IS NULL AND c.product_id = s.product_id AND c.decision_number = s.decision_number
      AND c.year = date_part('year', s.issued_on) AND NOT EXISTS (SELECT FROM staged o WHERE o.certificate_id = c.id)`)
  // Of several rows of one product or producer, the latest recognition speaks for what they share.
  await client.query(`
    UPDATE staged s SET leads_product = l.product_rank = 1, leads_producer = l.producer_rank = 1
    FROM (SELECT row_number,
            row_number() OVER (PARTITION BY producer_key, name_key ORDER BY issued_on DESC, row_number DESC) AS product_rank,
            row_number() OVER (PARTITION BY producer_key ORDER BY issued_on DESC, row_number DESC) AS producer_rank
          FROM staged) l
    WHERE l.row_number = s.row_number`)
}
