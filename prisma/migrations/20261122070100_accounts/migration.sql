-- Where somebody is signed in, links to reset a password, accounts that are being closed, and a way back to one's application by letter.
ALTER TYPE link_purpose ADD VALUE 'RESET_PASSWORD';

ALTER TABLE app_user
  ADD COLUMN closes_on DATE,
  ADD COLUMN closed_at TIMESTAMPTZ(3),
  DROP CONSTRAINT app_user_check,
  ADD CONSTRAINT app_user_check CHECK (closed_at IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL),
  ADD CONSTRAINT app_user_closed_check CHECK (closed_at IS NULL OR (disabled_at IS NOT NULL AND email IS NULL AND phone IS NULL AND password_hash IS NULL));
CREATE INDEX app_user_closing_idx ON app_user (closes_on) WHERE closes_on IS NOT NULL AND closed_at IS NULL;

ALTER TABLE application_person ADD COLUMN sealed_path TEXT;

CREATE TABLE session_start (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  token_version INTEGER NOT NULL,
  device TEXT,
  started_at TIMESTAMPTZ(3) NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT session_start_pkey PRIMARY KEY (id),
  CONSTRAINT session_start_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (expires_at > started_at),
  CHECK (length(device) BETWEEN 1 AND 60)
);
CREATE INDEX session_start_user_id_idx ON session_start (user_id);
CREATE INDEX session_start_expires_at_idx ON session_start (expires_at);
