-- Files of invoices that are kept no more are looked for once, not every night; the rows of files stay as they were written.
CREATE TABLE "proof_file_erasure" (
  "proof_id" UUID NOT NULL,
  "erased_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "proof_file_erasure_pkey" PRIMARY KEY ("proof_id"),
  CONSTRAINT "proof_file_erasure_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "proof_file"("proof_id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- Which lots are to be judged again is answered without reading every lot.
CREATE INDEX "trace_lot_judged_with_merchant_id_idx" ON "trace_lot" ("judged_with", "merchant_id");
