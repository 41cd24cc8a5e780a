-- Who offers the digital solutions, as administrators know them from the official lists.
CREATE TABLE provider (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  solutions solution[] NOT NULL,
  licence TEXT NOT NULL,
  website TEXT,
  valid_from DATE NOT NULL,
  valid_until DATE,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  changed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  changed_by_id UUID,
  withdrawn_at TIMESTAMPTZ(3),
  withdrawn_reason TEXT,
  CONSTRAINT provider_pkey PRIMARY KEY (id),
  CONSTRAINT provider_changed_by_id_fkey FOREIGN KEY (changed_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (length(name) > 0 AND length(licence) > 0),
  CHECK (cardinality(solutions) > 0),
  CHECK (website IS NULL OR website ~ '^https?://'),
  CHECK (valid_until IS NULL OR valid_until >= valid_from),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
