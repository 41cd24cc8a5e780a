-- What says the same under another id is found by its hash.
CREATE INDEX "trace_event_merchant_id_content_hash_idx" ON "trace_event" ("merchant_id", "content_hash");
-- Which rules a lot's journey was last judged by: when they change, those before are judged again.
ALTER TABLE "trace_lot" ADD COLUMN "judged_with" INTEGER NOT NULL DEFAULT 1;
