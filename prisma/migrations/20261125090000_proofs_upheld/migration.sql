-- That a proof counts on although the machine judges it worse than when it was accepted: decision 182.
CREATE TABLE proof_upheld (
  verification_id UUID NOT NULL,
  words TEXT NOT NULL,
  author_id UUID,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT proof_upheld_pkey PRIMARY KEY (verification_id),
  CONSTRAINT proof_upheld_verification_id_fkey FOREIGN KEY (verification_id) REFERENCES proof_verification (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT proof_upheld_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (words <> '')
);

-- By hand: what the schema cannot say.
CREATE TRIGGER proof_upheld_append_only BEFORE UPDATE OR DELETE ON proof_upheld FOR EACH ROW EXECUTE FUNCTION forbid_change();
