-- What a merchant was told once and is not told again: a paper's stage, a week's summary.
CREATE TABLE reminder (
  merchant_id UUID NOT NULL,
  about TEXT NOT NULL,
  told_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT reminder_pkey PRIMARY KEY (merchant_id, about)
);
CREATE INDEX reminder_told_at_idx ON reminder (told_at);
ALTER TABLE reminder ADD CONSTRAINT reminder_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE CASCADE ON UPDATE CASCADE;
