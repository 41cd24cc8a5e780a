-- The registry's history follows whole statements instead of single rows: an import or a first load writes thousands.

DROP TRIGGER producer_history ON producer;
DROP TRIGGER registered_product_history ON registered_product;
DROP TRIGGER certificate_history ON certificate;

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
