-- The place that a certificate's own row states. Several recognitions of one product may state several places: the latest
-- speaks for the product, and a correction of any of them is seen and kept. Null where nothing was stated: as the product says.
ALTER TABLE certificate ADD COLUMN ward_code TEXT, ADD COLUMN address TEXT;
ALTER TABLE certificate ADD CONSTRAINT certificate_ward_code_fkey FOREIGN KEY (ward_code) REFERENCES ward (code)
  ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE certificate_version ADD COLUMN ward_code TEXT, ADD COLUMN address TEXT;

CREATE OR REPLACE FUNCTION keep_certificate_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE certificate_version SET superseded_at = NEW.recorded_at WHERE certificate_id = NEW.id AND superseded_at IS NULL;
  INSERT INTO certificate_version (certificate_id, product_id, stars, code, decision_number, issued_on, ward_code, address,
    import_id, recorded_by_id, recorded_at)
  VALUES (NEW.id, NEW.product_id, NEW.stars, NEW.code, NEW.decision_number, NEW.issued_on, NEW.ward_code, NEW.address,
    NEW.import_id, NEW.recorded_by_id, NEW.recorded_at);
  RETURN NULL;
END $$;
