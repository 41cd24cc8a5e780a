-- Addresses that revocation lists are fetched from, and what came of it.
ALTER TYPE trust_change_kind ADD VALUE 'FETCHED';

ALTER TABLE trust_list ADD COLUMN number TEXT CHECK (number ~ '^([0-9a-f]{2})+$');

CREATE TABLE trust_list_source (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  url TEXT NOT NULL,
  added_by_id UUID,
  added_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  withdrawn_by_id UUID,
  withdrawn_at TIMESTAMPTZ(3),
  tried_at TIMESTAMPTZ(3),
  outcome TEXT,
  sound_at TIMESTAMPTZ(3),
  CONSTRAINT trust_list_source_pkey PRIMARY KEY (id),
  CONSTRAINT trust_list_source_added_by_id_fkey FOREIGN KEY (added_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT trust_list_source_withdrawn_by_id_fkey FOREIGN KEY (withdrawn_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (url ~ '^https?://'),
  CHECK ((tried_at IS NULL) = (outcome IS NULL))
);

-- By hand: what the schema cannot say.

-- An address may come back after it was withdrawn, but stands once.
CREATE UNIQUE INDEX trust_list_source_once ON trust_list_source (url) WHERE withdrawn_at IS NULL;
CREATE TRIGGER trust_list_source_kept BEFORE DELETE ON trust_list_source FOR EACH ROW EXECUTE FUNCTION forbid_change();
