-- Who withdrew an exemption and why: rows are withdrawn with author, time and reason.
ALTER TABLE solution_exemption
  ADD COLUMN withdrawn_by_id uuid REFERENCES app_user (id) ON UPDATE CASCADE ON DELETE SET NULL,
  ADD COLUMN withdrawn_reason text,
  ADD CHECK (withdrawn_at IS NOT NULL OR (withdrawn_by_id IS NULL AND withdrawn_reason IS NULL)),
  ADD CHECK (withdrawn_reason <> '');
