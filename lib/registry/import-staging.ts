import type { ClientBase } from 'pg'
import { nameKey } from './identity'
import type { NormalisedRow } from './row-types'

/** What `registry_import_row.value` holds of an acceptable row: the columns of the staging table. */
export const stagedValue = (row: NormalisedRow) => ({
  name: row.name,
  nameKey: row.nameKey,
  producer: row.producer,
  producerKey: row.producerKey,
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
  // A row without a tax code may have borrowed the one its producer has elsewhere in the file: the key knows.
  await client.query(
    `CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
     SELECT r.row_number, v.name, v."nameKey" AS name_key, v.producer, v."producerKey" AS producer_key,
       v."producerNameKey" AS producer_name_key, v."legalForm"::legal_form AS legal_form,
       substring(v."producerKey" FROM '^tax:(.*)$') AS tax_code, v.address, v."wardCode" AS ward_code,
       v."setNumber" AS set_number, v.stars, v.code, v."decisionNumber" AS decision_number, v."issuedOn"::date AS issued_on, v.phone,
       NULL::uuid AS producer_id, NULL::uuid AS product_id, NULL::uuid AS certificate_id,
       rank() OVER (PARTITION BY v."producerKey", v."nameKey" ORDER BY v."issuedOn" DESC, r.row_number DESC) = 1 AS leads_product,
       rank() OVER (PARTITION BY v."producerKey" ORDER BY v."issuedOn" DESC, r.row_number DESC) = 1 AS leads_producer
     FROM registry_import_row r, jsonb_to_record(r.value) AS v(name text, "nameKey" text, producer text, "producerKey" text,
       "producerNameKey" text, "legalForm" text, address text, "wardCode" text, "setNumber" int, stars int, code text,
       "decisionNumber" text, "issuedOn" text, phone text)
     WHERE r.import_id = $1 AND r.outcome IN ('NEW', 'CHANGED', 'UNCHANGED')`,
    [importId],
  )
  await client.query(`CREATE INDEX ON staged (producer_key); ANALYZE staged`)
  await spreadPhones(client)
  await findProducers(client)
  await followMergedProducers(client)
  await findProducts(client)
  await letLatestSpeak(client)
}

// A file that names only an older recognition says nothing new about the product: the later one keeps speaking.
const letLatestSpeak = (client: ClientBase) =>
  client.query(`
    UPDATE staged s SET leads_product = false
    FROM certificate c
    WHERE s.leads_product AND c.product_id = s.product_id AND c.issued_on > s.issued_on AND c.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM staged o WHERE o.certificate_id = c.id)`)

// The row that speaks for a producer may lack the number that another row has.
const spreadPhones = (client: ClientBase) =>
  client.query(`
    UPDATE staged s SET phone = k.phone
    FROM (SELECT DISTINCT ON (producer_key) producer_key, phone FROM staged WHERE phone IS NOT NULL
          ORDER BY producer_key, issued_on DESC, row_number DESC) k
    WHERE s.leads_producer AND s.phone IS NULL AND s.producer_key = k.producer_key`)

/**
 * Finds the producer of the registry that each producer of the file is, surest sign first: its tax code; name and ward; a
 * product that carries the same code; the only one of its name in its ward; the only one of its name that may be in its ward.
 * One of the registry is never two of the file: the surer one has it, the other is new. The weaker signs say nothing while
 * the file itself holds another producer they fit, so that a second import of the file finds what the first one made.
 */
const findProducers = (client: ClientBase) =>
  client.query(`
    WITH producer AS (
      SELECT id, tax_code, name_key, ward_code FROM public.producer WHERE withdrawn_at IS NULL OR merged_into_id IS NOT NULL),
    sought AS (SELECT DISTINCT producer_key, tax_code, producer_name_key, ward_code FROM staged),
    sign AS (
      SELECT s.producer_key, 1 AS rank, o.id FROM sought s JOIN producer o ON o.tax_code = s.tax_code
      UNION ALL
      SELECT s.producer_key, 2, o.id FROM sought s
      JOIN producer o ON o.name_key = s.producer_name_key AND o.ward_code IS NOT DISTINCT FROM s.ward_code AND o.tax_code IS NULL
      UNION ALL
      SELECT s.producer_key, 3, o.id FROM staged s
      JOIN certificate c ON c.code = s.code AND c.withdrawn_at IS NULL
      JOIN registered_product p ON p.id = c.product_id AND p.name_key = s.name_key
      JOIN producer o ON o.id = p.producer_id AND o.name_key = s.producer_name_key AND (o.tax_code IS NULL OR s.tax_code IS NULL)
      WHERE NOT EXISTS (SELECT FROM staged r WHERE r.code = s.code AND r.name_key = s.name_key
        AND r.producer_name_key = s.producer_name_key AND r.producer_key <> s.producer_key)
      UNION ALL
      SELECT s.producer_key, CASE WHEN o.ward_code = s.ward_code THEN 4 ELSE 5 END, o.id FROM sought s
      JOIN producer o ON o.name_key = s.producer_name_key AND (o.tax_code IS NULL OR s.tax_code IS NULL)
      WHERE (o.ward_code = s.ward_code OR o.ward_code IS NULL OR s.ward_code IS NULL)
        AND NOT EXISTS (SELECT FROM sought r WHERE r.producer_name_key = s.producer_name_key AND r.producer_key <> s.producer_key
          AND (r.ward_code = s.ward_code OR r.ward_code IS NULL OR s.ward_code IS NULL))),
    clear AS (
      SELECT producer_key, rank, min(id::text)::uuid AS id FROM sign GROUP BY producer_key, rank
      HAVING rank <= 2 OR count(DISTINCT id) = 1),
    best AS (SELECT DISTINCT ON (producer_key) producer_key, rank, id FROM clear ORDER BY producer_key, rank),
    claim AS (SELECT DISTINCT ON (id) id, producer_key FROM best ORDER BY id, rank, producer_key)
    UPDATE staged s SET producer_id = claim.id FROM claim WHERE claim.producer_key = s.producer_key`)

// A spelling that was merged away says whose row it is, and nothing about who that is now.
const followMergedProducers = (client: ClientBase) =>
  client.query(`
    UPDATE staged s SET producer_id = o.merged_into_id, leads_producer = false
    FROM producer o WHERE o.id = s.producer_id AND o.merged_into_id IS NOT NULL`)

/** Finds product and certificate of every row whose producer is known; of a merged product the one it became. */
export async function findProducts(client: ClientBase) {
  await client.query(`
    UPDATE staged s SET product_id = coalesce(p.merged_into_id, p.id), leads_product = s.leads_product AND p.merged_into_id IS NULL
    FROM registered_product p
    WHERE p.producer_id = s.producer_id AND p.name_key = s.name_key AND (p.withdrawn_at IS NULL OR p.merged_into_id IS NOT NULL)`)
  await client.query(`
    UPDATE staged s SET certificate_id = c.id FROM certificate c
    WHERE c.product_id = s.product_id AND c.decision_number = s.decision_number AND c.issued_on = s.issued_on
      AND c.withdrawn_at IS NULL`)
  // The same decision with another date of that year is a corrected date: numbers begin again every year.
  await client.query(`
    UPDATE staged s SET certificate_id = c.id
    FROM (SELECT product_id, decision_number, date_part('year', issued_on) AS year, min(id::text)::uuid AS id
          FROM certificate WHERE withdrawn_at IS NULL GROUP BY 1, 2, 3 HAVING count(*) = 1) c
    WHERE s.certificate_id IS NULL AND c.product_id = s.product_id AND c.decision_number = s.decision_number
      AND c.year = date_part('year', s.issued_on) AND NOT EXISTS (SELECT FROM staged o WHERE o.certificate_id = c.id)`)
}
