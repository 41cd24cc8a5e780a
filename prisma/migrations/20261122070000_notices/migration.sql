-- What people are told: in the desk's list, and by letters that wait here until they are sent.
CREATE TYPE letter_state AS ENUM ('WAITING', 'SENT', 'KEPT', 'FAILED', 'NOT_NEEDED');
CREATE TYPE letter_pace AS ENUM ('ALONE', 'SOON', 'DAILY');
CREATE TYPE letter_wish AS ENUM ('NOW', 'DAILY', 'NONE');

CREATE TABLE letter (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  user_id UUID,
  address TEXT,
  locale TEXT NOT NULL DEFAULT 'vi',
  pace letter_pace NOT NULL,
  state letter_state NOT NULL DEFAULT 'WAITING',
  sealed_path TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  due_at TIMESTAMPTZ(3) NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease_id UUID,
  lease_until TIMESTAMPTZ(3),
  ended_at TIMESTAMPTZ(3),
  fault TEXT,
  CONSTRAINT letter_pkey PRIMARY KEY (id),
  CONSTRAINT letter_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (locale IN ('vi', 'en')),
  CHECK (address <> ''),
  CHECK (attempts >= 0),
  CHECK ((state = 'WAITING') = (ended_at IS NULL)),
  CHECK ((lease_id IS NULL) = (lease_until IS NULL)),
  CHECK (lease_id IS NULL OR state = 'WAITING'),
  -- What was sent, and what is not to be, holds no link any more; nor does a letter that gathers several notices.
  CHECK (sealed_path IS NULL OR (state IN ('WAITING', 'KEPT', 'FAILED') AND pace = 'ALONE'))
);
CREATE INDEX letter_state_due_at_idx ON letter (state, due_at);
CREATE INDEX letter_user_id_idx ON letter (user_id);
CREATE INDEX letter_created_at_idx ON letter (created_at);

CREATE TABLE notice (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  kind TEXT NOT NULL,
  params JSONB NOT NULL,
  path TEXT,
  user_id UUID,
  merchant_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  read_at TIMESTAMPTZ(3),
  letter_id UUID,
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT notice_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT notice_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- Never another host, however it is written.
  CHECK (path IS NULL OR path ~ '^/([a-z0-9]|$)')
);
CREATE INDEX notice_user_id_created_at_idx ON notice (user_id, created_at);
CREATE INDEX notice_letter_id_idx ON notice (letter_id);
CREATE INDEX notice_created_at_idx ON notice (created_at);
CREATE INDEX notice_unread_idx ON notice (user_id) WHERE read_at IS NULL;

CREATE TABLE letter_preference (
  user_id UUID NOT NULL,
  topic TEXT NOT NULL,
  wish letter_wish NOT NULL,
  changed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT letter_preference_pkey PRIMARY KEY (user_id, topic),
  CONSTRAINT letter_preference_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
