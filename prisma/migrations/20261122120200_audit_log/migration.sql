-- Where an entry came from and what it changed; and a chain of hashes over everything that was committed.
ALTER TABLE "audit_entry"
    ADD COLUMN "before" JSONB,
    ADD COLUMN "after" JSONB,
    ADD COLUMN "address_digest" TEXT,
    ADD COLUMN "device" TEXT;

CREATE INDEX "audit_entry_actor_id_id_idx" ON "audit_entry"("actor_id", "id");
CREATE INDEX "audit_entry_verb_id_idx" ON "audit_entry"("verb", "id");

CREATE TABLE "audit_seal" (
    "seq" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("seq")
);
CREATE UNIQUE INDEX "audit_seal_entry_id_key" ON "audit_seal"("entry_id");
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "audit_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "audit_pending" (
    "entry_id" BIGINT NOT NULL,

    CONSTRAINT "audit_pending_pkey" PRIMARY KEY ("entry_id")
);

CREATE TABLE "audit_check" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_by_id" UUID,
    "sealed" BIGINT NOT NULL,
    "head_hash" TEXT NOT NULL,
    "fault" TEXT,
    "fault_seq" BIGINT,

    CONSTRAINT "audit_check_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "audit_check_checked_at_idx" ON "audit_check"("checked_at");
ALTER TABLE "audit_check" ADD CONSTRAINT "audit_check_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Below, by hand.

ALTER TABLE audit_seal ADD CHECK (seq > 0), ADD CHECK (hash ~ '^[0-9a-f]{64}$');

-- Every entry waits for its seal. Entries are numbered when they are written and sealed when they are committed, so a
-- long import holds nobody up: the chain follows the order of sealing.
CREATE FUNCTION note_audit_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_pending (entry_id) SELECT id FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_pending AFTER INSERT ON audit_entry
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_audit_pending();
INSERT INTO audit_pending (entry_id) SELECT id FROM audit_entry;

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON audit_seal
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_check_append_only BEFORE UPDATE OR DELETE ON audit_check
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_entry_not_truncated BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_seal_not_truncated BEFORE TRUNCATE ON audit_seal
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_check_not_truncated BEFORE TRUNCATE ON audit_check
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- One entry as the chain reads it: an array, so that no value can pass for two.
CREATE FUNCTION audit_entry_text(entry audit_entry) RETURNS text STABLE LANGUAGE sql
  RETURN jsonb_build_array(
    entry.id, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id, entry.verb,
    entry.subject_kind, entry.subject_id, entry.detail, entry.before, entry.after, entry.address_digest, entry.device)::text;

-- Seals up to so many committed entries, each with the hash of the one before; answers how many. Only sealers wait for
-- one another.
CREATE FUNCTION seal_audit_entries(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
  entry audit_entry;
  sealed integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit.seal'));
  SELECT seq, hash INTO last_seq, last_hash FROM audit_seal ORDER BY seq DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, repeat('0', 64));
  FOR entry IN
    SELECT e.* FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY p.entry_id LIMIT most
  LOOP
    last_seq := last_seq + 1;
    last_hash := encode(sha256(convert_to(last_hash || E'\n' || audit_entry_text(entry), 'UTF8')), 'hex');
    INSERT INTO audit_seal (seq, entry_id, hash) VALUES (last_seq, entry.id, last_hash);
    DELETE FROM audit_pending WHERE entry_id = entry.id;
    sealed := sealed + 1;
  END LOOP;
  RETURN sealed;
END $$;
