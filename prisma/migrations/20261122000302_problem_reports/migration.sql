-- What shoppers tell about a listing, how they can be reached (erasable), and what was done about it.
CREATE TYPE problem_kind AS ENUM ('WRONG_PRICE', 'NOT_AS_DESCRIBED', 'COUNTERFEIT', 'DOUBTFUL_CERTIFICATE',
  'ILLEGAL_OR_UNSAFE', 'OTHER');
CREATE TYPE problem_step_kind AS ENUM ('HANDLED', 'REOPENED');

CREATE TABLE problem_report (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  reference TEXT NOT NULL,
  listing_id UUID NOT NULL,
  revision_id UUID,
  kind problem_kind NOT NULL,
  words TEXT NOT NULL,
  locale TEXT NOT NULL DEFAULT 'vi',
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT problem_report_pkey PRIMARY KEY (id),
  CONSTRAINT problem_report_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT problem_report_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES listing_revision (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (reference ~ '^[2-9CDFHJKMNPRTVWXY]{8}$'),
  CHECK (words <> ''),
  CHECK (locale IN ('vi', 'en'))
);
CREATE UNIQUE INDEX problem_report_reference_key ON problem_report (reference);
CREATE INDEX problem_report_listing_id_idx ON problem_report (listing_id);
CREATE INDEX problem_report_created_at_idx ON problem_report (created_at);

CREATE TABLE problem_contact (
  report_id UUID NOT NULL,
  contact TEXT NOT NULL,
  erase_on DATE NOT NULL,
  CONSTRAINT problem_contact_pkey PRIMARY KEY (report_id),
  CONSTRAINT problem_contact_report_id_fkey FOREIGN KEY (report_id) REFERENCES problem_report (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (contact <> '')
);
CREATE INDEX problem_contact_erase_on_idx ON problem_contact (erase_on);

CREATE TABLE problem_step (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  report_id UUID NOT NULL,
  kind problem_step_kind NOT NULL,
  words TEXT NOT NULL,
  author_id UUID,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  seq BIGSERIAL NOT NULL,
  CONSTRAINT problem_step_pkey PRIMARY KEY (id),
  CONSTRAINT problem_step_report_id_fkey FOREIGN KEY (report_id) REFERENCES problem_report (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT problem_step_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (words <> '')
);
CREATE INDEX problem_step_report_id_at_idx ON problem_step (report_id, at);

-- Nothing is deleted but the contact; what was told and what was done stays as it was written.
CREATE TRIGGER problem_report_append_only BEFORE UPDATE OR DELETE ON problem_report FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER problem_step_append_only BEFORE UPDATE OR DELETE ON problem_step FOR EACH ROW EXECUTE FUNCTION forbid_change();
