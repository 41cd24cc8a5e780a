-- A paper behind a proof that a person looks at, scanned or photographed; machines check only signed files.
ALTER TABLE proof_file DROP CONSTRAINT proof_file_kind_check;
ALTER TABLE proof_file ADD CONSTRAINT proof_file_kind_check CHECK (kind IN ('pdf', 'xml', 'invoice', 'paper'));
