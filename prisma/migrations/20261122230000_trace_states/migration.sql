-- What a lot's journey has come to with each of its events, so that the next one is judged without reading all of them again.
ALTER TABLE "trace_link"
  ADD COLUMN "made_at" TIMESTAMPTZ(3),
  ADD COLUMN "sent" DOUBLE PRECISION,
  ADD COLUMN "latest_at" TIMESTAMPTZ(3),
  ADD COLUMN "has_declaration" BOOLEAN;

-- Patterns (`urn:epc:idpat:…*`) are looked up as beginnings, and counted without a look at the table.
DROP INDEX "trace_subject_merchant_id_value_idx";
CREATE INDEX "trace_subject_merchant_id_value_idx"
  ON "trace_subject" ("merchant_id", "value" text_pattern_ops) INCLUDE ("role", "event_id");

-- Nobody asks for a merchant's events in the order they came in alone; record time says the same.
DROP INDEX "trace_event_merchant_id_seq_idx";
-- Rare among many: what was declared wrong, what begins or ends.
CREATE INDEX "trace_event_declarations_idx" ON "trace_event" ("merchant_id", "record_time", "seq") WHERE "is_declaration";
CREATE INDEX "trace_event_actions_idx" ON "trace_event" ("merchant_id", "action", "record_time", "seq") WHERE "action" <> 'OBSERVE';
-- A disposition alone or with a step.
DROP INDEX "trace_event_merchant_id_disposition_idx";
CREATE INDEX "trace_event_merchant_id_disposition_biz_step_idx" ON "trace_event" ("merchant_id", "disposition", "biz_step");
-- Steps and dispositions go together, which the planner has to know before it looks for the first thirty of none.
CREATE STATISTICS "trace_event_words" (mcv) ON "type", "action", "biz_step", "disposition" FROM "trace_event";
