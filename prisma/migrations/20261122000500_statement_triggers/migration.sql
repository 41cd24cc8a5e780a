-- History and projections follow whole statements instead of single rows: an import or a first load writes thousands.

DROP TRIGGER producer_history ON producer;
DROP TRIGGER registered_product_history ON registered_product;
DROP TRIGGER certificate_history ON certificate;
DROP TRIGGER merchant_standing_followed ON merchant_standing;
DROP TRIGGER listing_state_followed ON listing_state;

-- An update ends the version in force; an insert has none.
CREATE OR REPLACE FUNCTION keep_producer_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE producer_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.producer_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO producer_version (producer_id, name, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id, recorded_at)
  SELECT id, name, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id, recorded_at FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER producer_history_begins AFTER INSERT ON producer
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_producer_version();
CREATE TRIGGER producer_history AFTER UPDATE ON producer
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_producer_version();

CREATE OR REPLACE FUNCTION keep_product_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE registered_product_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.product_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO registered_product_version (product_id, name, set_number, ward_code, address, import_id, recorded_by_id, recorded_at)
  SELECT id, name, set_number, ward_code, address, import_id, recorded_by_id, recorded_at FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER registered_product_history_begins AFTER INSERT ON registered_product
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_product_version();
CREATE TRIGGER registered_product_history AFTER UPDATE ON registered_product
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_product_version();

CREATE OR REPLACE FUNCTION keep_certificate_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE certificate_version v SET superseded_at = c.recorded_at
    FROM changed c WHERE v.certificate_id = c.id AND v.superseded_at IS NULL;
  END IF;
  INSERT INTO certificate_version (certificate_id, product_id, stars, code, decision_number, issued_on, ward_code, address, import_id, recorded_by_id, recorded_at)
  SELECT id, product_id, stars, code, decision_number, issued_on, ward_code, address, import_id, recorded_by_id, recorded_at FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_history_begins AFTER INSERT ON certificate
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_certificate_version();
CREATE TRIGGER certificate_history AFTER UPDATE ON certificate
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_certificate_version();

CREATE OR REPLACE FUNCTION follow_merchant_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE merchant m SET is_active = s.kind IN ('APPROVED', 'REINSTATED')
  FROM (
    SELECT DISTINCT ON (merchant_id) merchant_id, kind FROM merchant_standing
    WHERE merchant_id IN (SELECT merchant_id FROM added)
    ORDER BY merchant_id, effective_at DESC, seq DESC) s
  WHERE m.id = s.merchant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER merchant_standing_followed AFTER INSERT ON merchant_standing
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_merchant_standing();

CREATE OR REPLACE FUNCTION follow_listing_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing l SET is_open = s.is_open, approved_revision_id = s.approved_revision_id, first_approved_at = s.first_approved_at
  FROM (
    SELECT listing_id,
      (array_agg(kind ORDER BY effective_at DESC, seq DESC))[1] IN ('APPROVED', 'RESUMED', 'RESTORED') AS is_open,
      (array_agg(revision_id ORDER BY effective_at DESC, seq DESC) FILTER (WHERE kind = 'APPROVED'))[1] AS approved_revision_id,
      min(effective_at) FILTER (WHERE kind = 'APPROVED') AS first_approved_at
    FROM listing_state WHERE listing_id IN (SELECT listing_id FROM added) GROUP BY listing_id) s
  WHERE l.id = s.listing_id;
  RETURN NULL;
END $$;
CREATE TRIGGER listing_state_followed AFTER INSERT ON listing_state
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_listing_state();
