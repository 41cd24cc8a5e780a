-- Signed files behind proofs, and what the verifier found of each against a version of the trust store.
CREATE TABLE proof_file (
  proof_id UUID NOT NULL,
  file_key TEXT NOT NULL,
  file_name TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  invoice_key TEXT,
  uploaded_by_id UUID,
  uploaded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT proof_file_pkey PRIMARY KEY (proof_id),
  CONSTRAINT proof_file_proof_id_fkey FOREIGN KEY (proof_id) REFERENCES proof (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT proof_file_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (size_bytes > 0),
  CHECK (kind IN ('pdf', 'xml', 'invoice'))
);
CREATE INDEX proof_file_sha256_idx ON proof_file (sha256);
CREATE INDEX proof_file_invoice_key_idx ON proof_file (invoice_key);

CREATE TABLE proof_verification (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  proof_id UUID NOT NULL,
  verdict TEXT NOT NULL,
  revocation TEXT NOT NULL,
  identity TEXT NOT NULL,
  report JSONB NOT NULL,
  store_version INTEGER NOT NULL,
  verified_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  seq BIGSERIAL NOT NULL,
  CONSTRAINT proof_verification_pkey PRIMARY KEY (id),
  CONSTRAINT proof_verification_proof_id_fkey FOREIGN KEY (proof_id) REFERENCES proof (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (verdict IN ('accepted', 'weak', 'review', 'untrusted', 'unsupported', 'refused', 'unsigned')),
  CHECK (revocation IN ('good', 'revoked', 'unknown')),
  CHECK (identity IN ('same', 'branch', 'other', 'unknown')),
  CHECK (store_version >= 0)
);
CREATE INDEX proof_verification_proof_id_seq_idx ON proof_verification (proof_id, seq);

-- By hand: what the schema cannot say.
CREATE TRIGGER proof_file_append_only BEFORE UPDATE OR DELETE ON proof_file FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER proof_verification_append_only BEFORE UPDATE OR DELETE ON proof_verification FOR EACH ROW EXECUTE FUNCTION forbid_change();
