-- Whom the booth trusts: certificates with their purposes, lists of revoked ones, and every change as a version of the store.
CREATE TYPE trust_change_kind AS ENUM ('ADDED', 'WITHDRAWN');
CREATE TYPE trust_purpose AS ENUM ('PUBLIC', 'GOVERNMENT', 'TIME_STAMPING', 'CONTRACT');

CREATE TABLE trust_upload (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  file_name TEXT NOT NULL,
  bytes BYTEA NOT NULL,
  uploaded_by_id UUID,
  uploaded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT trust_upload_pkey PRIMARY KEY (id),
  CONSTRAINT trust_upload_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE trust_change (
  version INTEGER NOT NULL,
  kind trust_change_kind NOT NULL,
  words TEXT NOT NULL,
  upload_id UUID,
  author_id UUID,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT trust_change_pkey PRIMARY KEY (version),
  CONSTRAINT trust_change_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES trust_upload (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT trust_change_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (version > 0),
  CHECK (words <> '')
);

CREATE TABLE trust_certificate (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  sha256 TEXT NOT NULL,
  der BYTEA NOT NULL,
  subject TEXT NOT NULL,
  issuer TEXT NOT NULL,
  serial TEXT NOT NULL,
  not_before TIMESTAMPTZ(3) NOT NULL,
  not_after TIMESTAMPTZ(3) NOT NULL,
  is_root BOOLEAN NOT NULL,
  purposes trust_purpose[],
  is_demo BOOLEAN NOT NULL DEFAULT false,
  added_in INTEGER NOT NULL,
  withdrawn_in INTEGER,
  CONSTRAINT trust_certificate_pkey PRIMARY KEY (id),
  CONSTRAINT trust_certificate_added_in_fkey FOREIGN KEY (added_in) REFERENCES trust_change (version) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT trust_certificate_withdrawn_in_fkey FOREIGN KEY (withdrawn_in) REFERENCES trust_change (version) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (sha256 = encode(sha256(der), 'hex')),
  CHECK (withdrawn_in > added_in)
);

CREATE TABLE trust_list (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  sha256 TEXT NOT NULL,
  der BYTEA NOT NULL,
  issuer TEXT NOT NULL,
  this_update TIMESTAMPTZ(3) NOT NULL,
  next_update TIMESTAMPTZ(3),
  revoked_count INTEGER NOT NULL,
  covers TEXT NOT NULL,
  added_in INTEGER NOT NULL,
  CONSTRAINT trust_list_pkey PRIMARY KEY (id),
  CONSTRAINT trust_list_added_in_fkey FOREIGN KEY (added_in) REFERENCES trust_change (version) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (sha256 = encode(sha256(der), 'hex')),
  CHECK (covers IN ('all', 'users', 'authorities'))
);
CREATE UNIQUE INDEX trust_list_sha256_key ON trust_list (sha256);
CREATE INDEX trust_list_issuer_covers_this_update_idx ON trust_list (issuer, covers, this_update);

-- By hand: what the schema cannot say.

-- A certificate may come back after it was withdrawn, but stands in the store once.
CREATE UNIQUE INDEX trust_certificate_once ON trust_certificate (sha256) WHERE withdrawn_in IS NULL;

CREATE TRIGGER trust_upload_append_only BEFORE UPDATE OR DELETE ON trust_upload FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER trust_change_append_only BEFORE UPDATE OR DELETE ON trust_change FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER trust_list_append_only BEFORE UPDATE OR DELETE ON trust_list FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER trust_certificate_kept BEFORE DELETE ON trust_certificate FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- The only thing that may happen to a certificate of the store is that it is withdrawn, once.
CREATE FUNCTION keep_trust_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_in IS NOT NULL OR (to_jsonb(NEW) - 'withdrawn_in') <> (to_jsonb(OLD) - 'withdrawn_in') THEN
    RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trust_certificate_unchanged BEFORE UPDATE ON trust_certificate
  FOR EACH ROW EXECUTE FUNCTION keep_trust_certificate();
