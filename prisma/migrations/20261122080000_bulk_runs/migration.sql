-- Work on many listings at once: workbooks, pictures in a ZIP file, drafts sent together. Where a run stands follows from its moments.
CREATE TYPE bulk_kind AS ENUM ('WORKBOOK', 'PICTURES', 'SUBMISSION');
CREATE TYPE bulk_outcome AS ENUM ('CREATE', 'CHANGE', 'SAME', 'ADD', 'SUBMIT', 'REFUSED');

CREATE TABLE bulk_run (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  merchant_id UUID NOT NULL,
  kind bulk_kind NOT NULL,
  file_name TEXT,
  file_key TEXT,
  started_by_id UUID,
  started_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  read_at TIMESTAMPTZ(3),
  unknown_columns TEXT[],
  letters JSONB NOT NULL DEFAULT '{}',
  confirmed_by_id UUID,
  confirmed_at TIMESTAMPTZ(3),
  finished_at TIMESTAMPTZ(3),
  cancelled_at TIMESTAMPTZ(3),
  failed_at TIMESTAMPTZ(3),
  failure import_failure,
  failure_detail JSONB,
  CONSTRAINT bulk_run_pkey PRIMARY KEY (id),
  CONSTRAINT bulk_run_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT bulk_run_started_by_id_fkey FOREIGN KEY (started_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT bulk_run_confirmed_by_id_fkey FOREIGN KEY (confirmed_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (confirmed_at IS NULL OR read_at IS NOT NULL),
  CHECK (finished_at IS NULL OR confirmed_at IS NOT NULL)
);

CREATE TABLE bulk_row (
  run_id UUID NOT NULL,
  row_number INTEGER NOT NULL,
  product_id UUID,
  name TEXT NOT NULL,
  cells JSONB NOT NULL DEFAULT '{}',
  file_key TEXT,
  outcome bulk_outcome NOT NULL,
  issues JSONB NOT NULL DEFAULT '[]',
  changed TEXT[],
  done_at TIMESTAMPTZ(3),
  CONSTRAINT bulk_row_pkey PRIMARY KEY (run_id, row_number),
  CONSTRAINT bulk_row_run_id_fkey FOREIGN KEY (run_id) REFERENCES bulk_run (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT bulk_row_product_id_fkey FOREIGN KEY (product_id) REFERENCES registered_product (id) ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX bulk_run_merchant_id_started_at_idx ON bulk_run (merchant_id, started_at);
CREATE INDEX bulk_row_run_id_outcome_idx ON bulk_row (run_id, outcome);
