import type { ClientBase } from 'pg'
import { countOutcomes, findCorrections, type ImportCounts, nameNewProducts, writeOutcomes } from './import-comparison'
import { findProducts, stageRows } from './import-staging'

// One import at a time, whoever confirmed it.
export const importLock = 7_245_001

export type TakeOver = { counts: ImportCounts }

/**
 * Takes every acceptable row of a confirmed import into the registry within the caller's transaction, compared anew with what
 * stands there now. Answers null when the import is not waiting to be taken over (any more). `onStep` hears how many of five
 * steps are done; it must not use this client.
 */
export async function takeOver(
  client: ClientBase,
  importId: string,
  onStep: (done: number) => Promise<void>,
): Promise<TakeOver | null> {
  await client.query(`SELECT pg_advisory_xact_lock($1)`, [importLock])
  const waiting = await client.query<{ confirmed_by_id: string | null }>(
    `SELECT confirmed_by_id FROM registry_import
     WHERE id = $1 AND confirmed_at IS NOT NULL AND finished_at IS NULL AND failed_at IS NULL`,
    [importId],
  )
  const [row] = waiting.rows
  if (!row) return null
  const source = [importId, row.confirmed_by_id]

  await stageRows(client, importId)
  await findCorrections(client)
  await writeOutcomes(client, importId)
  const counts = await countOutcomes(client, importId)
  await onStep(1)
  await correctProducers(client, source)
  await addProducers(client, source)
  await onStep(2)
  await correctProducts(client, source)
  await addProducts(client, source)
  await onStep(3)
  await correctCertificates(client, source)
  await addCertificates(client, source)
  await nameNewProducts(client, importId)
  await onStep(4)
  await audit(client, source, counts)
  await client.query(
    `UPDATE registry_import SET finished_at = now(), result = $2, progress_done = progress_total WHERE id = $1`,
    [importId, JSON.stringify(counts)],
  )
  return { counts }
}

// What is corrected was decided once, by the comparison: the dry run shows what these write.
const correctProducers = (client: ClientBase, source: unknown[]) =>
  client.query(
    `UPDATE producer o SET name = s.producer, name_key = s.producer_name_key, legal_form = s.legal_form,
       tax_code = coalesce(o.tax_code, s.tax_code), phone = coalesce(s.phone, o.phone), import_id = $1, recorded_by_id = $2,
       change_id = NULL
     FROM staged s JOIN correction k USING (row_number)
     WHERE o.id = s.producer_id AND s.leads_producer AND k.fields && ARRAY['producer', 'taxCode', 'phone']`,
    source,
  )

async function addProducers(client: ClientBase, source: unknown[]) {
  await client.query(
    `WITH fresh AS (
       SELECT producer_key, gen_random_uuid() AS id FROM staged WHERE producer_id IS NULL GROUP BY producer_key),
     added AS (
       INSERT INTO producer (id, name, name_key, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id)
       SELECT f.id, s.producer, s.producer_name_key, s.tax_code, s.legal_form, s.address, s.ward_code, s.phone, $1, $2
       FROM fresh f JOIN staged s ON s.producer_key = f.producer_key AND s.leads_producer)
     UPDATE staged s SET producer_id = f.id FROM fresh f WHERE s.producer_key = f.producer_key AND s.producer_id IS NULL`,
    source,
  )
}

async function correctProducts(client: ClientBase, source: unknown[]) {
  // Certificates that state no place of their own keep the one their product had so far.
  await client.query(
    `UPDATE certificate c SET ward_code = coalesce(c.ward_code, p.ward_code), address = coalesce(c.address, p.address),
       import_id = $1, recorded_by_id = $2, change_id = NULL
     FROM staged s JOIN correction k USING (row_number) JOIN registered_product p ON p.id = s.product_id
     WHERE c.product_id = p.id AND c.withdrawn_at IS NULL AND s.leads_product AND k.fields && ARRAY['ward', 'address']
       AND ((c.ward_code IS NULL AND p.ward_code IS NOT NULL) OR (c.address IS NULL AND p.address IS NOT NULL))`,
    source,
  )
  await client.query(
    `UPDATE registered_product p SET set_number = s.set_number, ward_code = coalesce(s.ward_code, p.ward_code),
       address = coalesce(s.address, p.address), import_id = $1, recorded_by_id = $2, change_id = NULL
     FROM staged s JOIN correction k USING (row_number)
     WHERE p.id = s.product_id AND s.leads_product AND k.fields && ARRAY['set', 'ward', 'address']`,
    source,
  )
}

async function addProducts(client: ClientBase, source: unknown[]) {
  await client.query(
    `INSERT INTO registered_product (producer_id, name, name_key, set_number, ward_code, address, import_id, recorded_by_id)
     SELECT producer_id, name, name_key, set_number, ward_code, address, $1, $2 FROM staged WHERE product_id IS NULL AND leads_product
     ON CONFLICT (producer_id, name_key) WHERE withdrawn_at IS NULL OR merged_into_id IS NOT NULL DO NOTHING`,
    source,
  )
  await findProducts(client)
}

const correctCertificates = (client: ClientBase, source: unknown[]) =>
  client.query(
    `UPDATE certificate c SET stars = s.stars, code = coalesce(s.code, c.code), issued_on = s.issued_on,
       ward_code = coalesce(s.ward_code, c.ward_code), address = coalesce(s.address, c.address), import_id = $1, recorded_by_id = $2,
       change_id = NULL
     FROM staged s JOIN correction k USING (row_number)
     WHERE c.id = s.certificate_id AND k.fields && ARRAY['ward', 'address', 'stars', 'code', 'issuedOn']`,
    source,
  )

const addCertificates = (client: ClientBase, source: unknown[]) =>
  client.query(
    `INSERT INTO certificate (product_id, stars, code, decision_number, issued_on, ward_code, address, import_id, recorded_by_id)
     SELECT product_id, stars, code, decision_number, issued_on, ward_code, address, $1, $2 FROM staged WHERE certificate_id IS NULL
     ON CONFLICT (product_id, decision_number, issued_on) WHERE withdrawn_at IS NULL DO NOTHING`,
    source,
  )

/** One entry for the import with its counts, one for each corrected row with the names of its fields. */
async function audit(client: ClientBase, [importId, actorId]: unknown[], counts: ImportCounts) {
  await client.query(
    `INSERT INTO audit_entry (actor_id, verb, subject_kind, subject_id, detail, before, after)
     VALUES ($1, 'import.taken-over', 'import', $2, $3, '{"state": "confirmed"}', '{"state": "taken-over"}')`,
    [actorId, importId, JSON.stringify(counts)],
  )
  await client.query(
    `INSERT INTO audit_entry (actor_id, verb, subject_kind, subject_id, detail)
     SELECT $1, 'product.corrected', 'product', s.product_id::text,
       jsonb_build_object('importId', $2::text, 'row', s.row_number, 'fields', k.fields)
     FROM staged s JOIN correction k USING (row_number)`,
    [actorId, importId],
  )
}
