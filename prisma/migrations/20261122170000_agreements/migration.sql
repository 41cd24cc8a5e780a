-- The participation agreement: what it says, in versions; and each one that a merchant drew up, step by step.
CREATE TYPE agreement_step_kind AS ENUM ('DRAWN_UP', 'SIGNED', 'RETURNED', 'COUNTERSIGNED', 'DROPPED');

CREATE TABLE agreement_template (
  version INTEGER NOT NULL,
  in_force_from DATE NOT NULL,
  organiser_vi TEXT NOT NULL,
  organiser_en TEXT NOT NULL,
  organiser_tax_code TEXT NOT NULL,
  organiser_address TEXT NOT NULL,
  organiser_person TEXT,
  articles_vi TEXT NOT NULL,
  articles_en TEXT NOT NULL,
  why TEXT NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT agreement_template_pkey PRIMARY KEY (version),
  CONSTRAINT agreement_template_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (version > 0),
  CHECK (organiser_tax_code ~ '^\d{10}(-\d{3})?$')
);

CREATE SEQUENCE agreement_number_seq;

CREATE TABLE agreement (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  number TEXT NOT NULL,
  merchant_id UUID NOT NULL,
  template_version INTEGER NOT NULL,
  -- The name and code that stand in the paper, which a later correction of the merchant's record does not change.
  party_name TEXT NOT NULL,
  party_tax_code TEXT NOT NULL,
  -- Set by the countersignature: the proof that it is.
  proof_id UUID,
  CONSTRAINT agreement_pkey PRIMARY KEY (id),
  CONSTRAINT agreement_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT agreement_template_version_fkey FOREIGN KEY (template_version) REFERENCES agreement_template (version) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT agreement_proof_id_fkey FOREIGN KEY (proof_id) REFERENCES proof (id) ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX agreement_number_key ON agreement (number);
CREATE UNIQUE INDEX agreement_proof_id_key ON agreement (proof_id);
CREATE INDEX agreement_merchant_id_idx ON agreement (merchant_id);

CREATE TABLE agreement_step (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  agreement_id UUID NOT NULL,
  kind agreement_step_kind NOT NULL,
  file_key TEXT,
  sha256 TEXT,
  size_bytes INTEGER,
  -- What the verifier said of the file, with personal IDs masked, and against which version of the store.
  report JSONB,
  store_version INTEGER,
  -- What the steps' own rules found: see lib/agreements/rules.ts.
  findings TEXT[] NOT NULL DEFAULT '{}',
  words TEXT,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  author_id UUID,
  seq BIGSERIAL NOT NULL,
  CONSTRAINT agreement_step_pkey PRIMARY KEY (id),
  CONSTRAINT agreement_step_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT agreement_step_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK ((file_key IS NULL) = (sha256 IS NULL)),
  CHECK ((kind IN ('DRAWN_UP', 'SIGNED', 'COUNTERSIGNED')) = (file_key IS NOT NULL)),
  CHECK ((kind = 'RETURNED') = (words IS NOT NULL))
);
CREATE INDEX agreement_step_agreement_id_seq_idx ON agreement_step (agreement_id, seq);
CREATE INDEX agreement_step_kind_at_idx ON agreement_step (kind, at);

-- Steps are history: rows come, none is changed, none goes.
CREATE FUNCTION agreement_step_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'author_id' = to_jsonb(OLD) - 'author_id' AND NEW.author_id IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'steps of an agreement are never changed';
END $$;
CREATE TRIGGER agreement_step_stays BEFORE UPDATE OR DELETE ON agreement_step
  FOR EACH ROW EXECUTE FUNCTION agreement_step_stays();
