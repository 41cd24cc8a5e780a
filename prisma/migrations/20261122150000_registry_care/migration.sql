-- The registry cared for by hand: corrections with their author and reason, rows that leave it (taken back, merged), links that
-- change. Nothing that was recorded changes: figures as of a past day read versions and former references.

CREATE TYPE registry_change_kind AS ENUM ('CORRECT_PRODUCER', 'CORRECT_PRODUCT', 'CORRECT_CERTIFICATE', 'EXTEND', 'REVOKE',
  'MERGE_PRODUCERS', 'MERGE_PRODUCTS', 'TAKE_BACK', 'LINK', 'REFUSE_LINK', 'PLACE', 'UNDO');

CREATE TABLE registry_change (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind registry_change_kind NOT NULL,
  subject_id text NOT NULL,
  other_id uuid,
  input jsonb NOT NULL,
  reason text NOT NULL,
  proposed_by_id uuid,
  proposed_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  made_by_id uuid,
  made_at timestamptz(3),
  discarded_at timestamptz(3),
  steps jsonb,
  effects jsonb,
  undoes_id uuid,
  CONSTRAINT registry_change_pkey PRIMARY KEY (id)
);
ALTER TABLE registry_change
  ADD CHECK (made_at IS NULL OR discarded_at IS NULL),
  ADD CHECK ((made_at IS NULL) = (steps IS NULL)),
  ADD CHECK ((kind = 'UNDO') = (undoes_id IS NOT NULL)),
  ADD CHECK (reason <> ''),
  ADD CONSTRAINT registry_change_proposed_by_id_fkey FOREIGN KEY (proposed_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT registry_change_made_by_id_fkey FOREIGN KEY (made_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT registry_change_undoes_id_fkey FOREIGN KEY (undoes_id) REFERENCES registry_change (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX registry_change_subject_id_idx ON registry_change (subject_id);
CREATE INDEX registry_change_proposed_at_idx ON registry_change (proposed_at);
-- Undone once.
CREATE UNIQUE INDEX registry_change_undone_key ON registry_change (undoes_id) WHERE made_at IS NOT NULL;

-- A proposal is made or put aside once; then it stays as it is.
CREATE FUNCTION keep_decided_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.made_at IS NOT NULL OR OLD.discarded_at IS NOT NULL THEN
    RAISE EXCEPTION 'registry_change keeps its rows as they were decided';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER registry_change_kept BEFORE UPDATE OR DELETE ON registry_change
  FOR EACH ROW EXECUTE FUNCTION keep_decided_change();

-- Rows that leave the registry -------------------------------------------------------------------

ALTER TABLE producer
  ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN merged_into_id uuid, ADD COLUMN change_id uuid,
  ADD CHECK (merged_into_id IS NULL OR withdrawn_at IS NOT NULL),
  ADD COLUMN name_folded text GENERATED ALWAYS AS (search_folded(name)) STORED,
  ADD CONSTRAINT producer_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES producer (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT producer_change_id_fkey FOREIGN KEY (change_id) REFERENCES registry_change (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE registered_product
  ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN merged_into_id uuid, ADD COLUMN change_id uuid,
  ADD CHECK (merged_into_id IS NULL OR withdrawn_at IS NOT NULL),
  ADD COLUMN name_folded text GENERATED ALWAYS AS (search_folded(name)) STORED,
  ADD CONSTRAINT registered_product_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES registered_product (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT registered_product_change_id_fkey FOREIGN KEY (change_id) REFERENCES registry_change (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE certificate
  ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN change_id uuid,
  ADD CONSTRAINT certificate_change_id_fkey FOREIGN KEY (change_id) REFERENCES registry_change (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE producer_version ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN change_id uuid;
ALTER TABLE certificate_version ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN change_id uuid;
ALTER TABLE registered_product_version
  ADD COLUMN withdrawn_at timestamptz(3), ADD COLUMN change_id uuid, ADD COLUMN producer_id uuid;
UPDATE registered_product_version v SET producer_id = p.producer_id FROM registered_product p WHERE p.id = v.product_id;
ALTER TABLE registered_product_version ALTER COLUMN producer_id SET NOT NULL;

CREATE INDEX registered_product_name_idx ON registered_product (name COLLATE "vi-x-icu", id) WHERE withdrawn_at IS NULL;
CREATE INDEX registered_product_merged_into_id_idx ON registered_product (merged_into_id);
CREATE INDEX producer_merged_into_id_idx ON producer (merged_into_id);
CREATE INDEX producer_version_import_id_idx ON producer_version (import_id);
CREATE INDEX registered_product_version_import_id_idx ON registered_product_version (import_id);
CREATE INDEX certificate_version_import_id_idx ON certificate_version (import_id);

CREATE INDEX producer_name_folded_idx ON producer (name_folded);
-- Which rows of which files spoke of a product.
CREATE INDEX registry_import_row_product_idx ON registry_import_row ((value ->> 'productId')) WHERE value ->> 'productId' IS NOT NULL;
-- Addresses without a ward, to be mended.
CREATE INDEX producer_unplaced_idx ON producer (address) WHERE ward_code IS NULL AND withdrawn_at IS NULL;
CREATE INDEX registered_product_unplaced_idx ON registered_product (address) WHERE ward_code IS NULL AND withdrawn_at IS NULL;

-- Who was taken back gives its identity free; who was merged keeps it, so that a file with the old spelling finds the row.
DROP INDEX registered_product_producer_id_name_key_key;
CREATE UNIQUE INDEX registered_product_producer_id_name_key_key ON registered_product (producer_id, name_key)
  WHERE withdrawn_at IS NULL OR merged_into_id IS NOT NULL;
CREATE INDEX registered_product_producer_id_name_key_idx ON registered_product (producer_id, name_key);
DROP INDEX certificate_product_id_decision_number_issued_on_key;
CREATE UNIQUE INDEX certificate_product_id_decision_number_issued_on_key ON certificate (product_id, decision_number, issued_on)
  WHERE withdrawn_at IS NULL;
CREATE INDEX certificate_product_id_issued_on_idx ON certificate (product_id, issued_on);
DROP INDEX producer_tax_code_key;
CREATE UNIQUE INDEX producer_tax_code_key ON producer (tax_code)
  WHERE tax_code IS NOT NULL AND (withdrawn_at IS NULL OR merged_into_id IS NOT NULL);
DROP INDEX producer_name_ward_key;
CREATE UNIQUE INDEX producer_name_ward_key ON producer (name_key, coalesce(ward_code, ''))
  WHERE tax_code IS NULL AND (withdrawn_at IS NULL OR merged_into_id IS NOT NULL);

-- History ------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION keep_producer_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE producer_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.producer_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO producer_version (producer_id, name, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id,
    recorded_at, withdrawn_at, change_id)
  SELECT id, name, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id, recorded_at, withdrawn_at, change_id
  FROM changed;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION keep_product_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE registered_product_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.product_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO registered_product_version (product_id, producer_id, name, set_number, ward_code, address, import_id, recorded_by_id,
    recorded_at, withdrawn_at, change_id)
  SELECT id, producer_id, name, set_number, ward_code, address, import_id, recorded_by_id, recorded_at, withdrawn_at, change_id
  FROM changed;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION keep_certificate_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE certificate_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.certificate_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO certificate_version (certificate_id, product_id, stars, code, decision_number, issued_on, ward_code, address,
    import_id, recorded_by_id, recorded_at, withdrawn_at, change_id)
  SELECT id, product_id, stars, code, decision_number, issued_on, ward_code, address, import_id, recorded_by_id, recorded_at,
    withdrawn_at, change_id
  FROM changed;
  RETURN NULL;
END $$;

-- What a listing, merchant or product referred to until a moment, where that changed: figures as of a day before it need it.
CREATE TABLE former_reference (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  what text NOT NULL CHECK (what IN ('listing.product', 'merchant.producer', 'product.producer')),
  row_id uuid NOT NULL,
  target_id uuid,
  until timestamptz(3) NOT NULL
);
CREATE INDEX former_reference_row_idx ON former_reference (what, row_id, until, id);
CREATE INDEX former_reference_until_idx ON former_reference (until);
CREATE TRIGGER former_reference_append_only BEFORE UPDATE OR DELETE ON former_reference
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

CREATE FUNCTION keep_former_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO former_reference (what, row_id, target_id, until)
  VALUES (TG_ARGV[0], OLD.id, CASE TG_ARGV[0] WHEN 'listing.product' THEN (to_jsonb(OLD) ->> 'product_id')::uuid
    ELSE (to_jsonb(OLD) ->> 'producer_id')::uuid END, coalesce((to_jsonb(NEW) ->> 'recorded_at')::timestamptz, now()));
  RETURN NULL;
END $$;
CREATE TRIGGER listing_product_kept AFTER UPDATE OF product_id ON listing FOR EACH ROW
  WHEN (OLD.product_id IS DISTINCT FROM NEW.product_id) EXECUTE FUNCTION keep_former_reference('listing.product');
CREATE TRIGGER merchant_producer_kept AFTER UPDATE OF producer_id ON merchant FOR EACH ROW
  WHEN (OLD.producer_id IS DISTINCT FROM NEW.producer_id) EXECUTE FUNCTION keep_former_reference('merchant.producer');
CREATE TRIGGER product_producer_kept AFTER UPDATE OF producer_id ON registered_product FOR EACH ROW
  WHEN (OLD.producer_id IS DISTINCT FROM NEW.producer_id) EXECUTE FUNCTION keep_former_reference('product.producer');

-- Validity and publicity now -----------------------------------------------------------------------

CREATE OR REPLACE FUNCTION certificate_valid_on(certificate_id uuid, issued_on date, day date, known timestamptz) RETURNS boolean
  STABLE PARALLEL SAFE LANGUAGE sql
  RETURN issued_on <= day
    AND (day <= certificate_last_day(issued_on) OR EXISTS (
      SELECT FROM certificate_extension e
      WHERE e.certificate_id = $1 AND e.effective_on <= day AND day <= e.valid_through AND e.recorded_at <= known))
    AND NOT EXISTS (
      SELECT FROM certificate_revocation r
      WHERE r.certificate_id = $1 AND r.effective_on <= day AND r.recorded_at <= known)
    AND NOT EXISTS (SELECT FROM certificate c WHERE c.id = $1 AND c.withdrawn_at <= known);

CREATE OR REPLACE VIEW shown_certificate AS
SELECT DISTINCT ON (c.product_id) c.product_id, c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
  greatest(certificate_last_day(c.issued_on),
    (SELECT max(e.valid_through) FROM certificate_extension e
     WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through
FROM certificate c
WHERE c.withdrawn_at IS NULL AND c.issued_on <= local_day(now())
  AND (local_day(now()) <= certificate_last_day(c.issued_on)
    OR EXISTS (
      SELECT FROM certificate_extension e
      WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()) AND local_day(now()) <= e.valid_through
        AND e.recorded_at <= now()))
  AND NOT EXISTS (
    SELECT FROM certificate_revocation r
    WHERE r.certificate_id = c.id AND r.effective_on <= local_day(now()) AND r.recorded_at <= now())
ORDER BY c.product_id, c.issued_on DESC, c.id;

CREATE OR REPLACE VIEW public_listing AS
SELECT l.id, l.slug, l.merchant_id, l.product_id, l.approved_revision_id AS revision_id, l.first_approved_at,
  p.set_number, s.subgroup_code, g.group_code, coalesce(p.ward_code, o.ward_code) AS ward_code,
  c.certificate_id, c.stars, c.code AS certificate_code, c.decision_number, c.issued_on, c.valid_through
FROM listing l
JOIN merchant m ON m.id = l.merchant_id AND m.is_active
JOIN registered_product p ON p.id = l.product_id
JOIN producer o ON o.id = p.producer_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup g ON g.code = s.subgroup_code
JOIN LATERAL (
  SELECT c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
    greatest(certificate_last_day(c.issued_on),
      (SELECT max(e.valid_through) FROM certificate_extension e
       WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through
  FROM certificate c
  WHERE c.product_id = l.product_id AND c.withdrawn_at IS NULL
    AND c.issued_on <= local_day(now())
    AND (local_day(now()) <= certificate_last_day(c.issued_on)
      OR EXISTS (
        SELECT FROM certificate_extension e
        WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()) AND local_day(now()) <= e.valid_through
          AND e.recorded_at <= now()))
    AND NOT EXISTS (
      SELECT FROM certificate_revocation r
      WHERE r.certificate_id = c.id AND r.effective_on <= local_day(now()) AND r.recorded_at <= now())
  ORDER BY c.issued_on DESC, c.id LIMIT 1) c ON true
WHERE l.is_open AND l.approved_revision_id IS NOT NULL
  AND (m.producer_id = p.producer_id OR EXISTS (
    SELECT FROM authorisation a
    WHERE a.merchant_id = m.id AND a.producer_id = p.producer_id AND a.withdrawn_at IS NULL
      AND local_day(now()) BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity')));

-- Every certificate of the registry with where it stands today: revoked, not yet, expired, extended past its own end, valid, in
-- the time to hand in its renewal (from 180 through 120 days before its end), or valid with that time over (late).
CREATE VIEW certificate_standing AS
SELECT c.id, c.product_id, c.stars, c.code, c.decision_number, c.issued_on, c.ward_code,
  certificate_last_day(c.issued_on) AS own_last_day,
  greatest(certificate_last_day(c.issued_on), e.through) AS last_day,
  r.effective_on AS revoked_on, r.ground AS revocation_ground,
  CASE
    WHEN r.certificate_id IS NOT NULL THEN 'revoked'
    WHEN c.issued_on > t.today THEN 'not-yet'
    WHEN greatest(certificate_last_day(c.issued_on), e.through) < t.today THEN 'expired'
    WHEN e.through > certificate_last_day(c.issued_on) THEN 'extended'
    WHEN certificate_last_day(c.issued_on) < t.today + 120 THEN 'late'
    WHEN certificate_last_day(c.issued_on) <= t.today + 180 THEN 'renew-now'
    ELSE 'valid' END AS state
FROM certificate c
-- Once, not once for each certificate.
CROSS JOIN (SELECT local_day(now()) AS today OFFSET 0) t
LEFT JOIN (
  SELECT certificate_id, max(valid_through) AS through FROM certificate_extension
  WHERE effective_on <= local_day(now()) AND recorded_at <= now() GROUP BY certificate_id) e ON e.certificate_id = c.id
LEFT JOIN (
  SELECT DISTINCT ON (certificate_id) certificate_id, effective_on, ground FROM certificate_revocation
  WHERE effective_on <= local_day(now()) AND recorded_at <= now() ORDER BY certificate_id, effective_on, recorded_at) r ON r.certificate_id = c.id
WHERE c.withdrawn_at IS NULL;
