-- CreateEnum
CREATE TYPE "trace_place_kind" AS ENUM ('FARM', 'WORKSHOP', 'WAREHOUSE', 'STORE', 'OTHER');

-- CreateTable
CREATE TABLE "trace_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "gtin" TEXT NOT NULL,
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "trace_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_place" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "kind" "trace_place_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "ward_code" TEXT,
    "gln" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "trace_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_lot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "gtin" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "produced_on" DATE NOT NULL,
    "best_before" DATE,
    "quantity" DECIMAL(14,3) NOT NULL,
    "unit" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "place_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "recalled_at" TIMESTAMPTZ(3),
    "recall_words" TEXT,

    CONSTRAINT "trace_lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "seq" BIGSERIAL NOT NULL,
    "merchant_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "is_declaration" BOOLEAN NOT NULL DEFAULT false,
    "type" TEXT NOT NULL,
    "action" TEXT,
    "event_time" TIMESTAMPTZ(3) NOT NULL,
    "record_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "biz_step" TEXT,
    "disposition" TEXT,
    "read_point" TEXT,
    "biz_location" TEXT,
    "body" JSONB NOT NULL,
    "context" JSONB,
    "capture_id" UUID,
    "author_id" UUID,

    CONSTRAINT "trace_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_subject" (
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "merchant_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "quantity" DECIMAL,
    "unit" TEXT,
    "lot_id" UUID,

    CONSTRAINT "trace_subject_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateTable
CREATE TABLE "trace_link" (
    "lot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "event_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trace_link_pkey" PRIMARY KEY ("lot_id","position")
);

-- CreateTable
CREATE TABLE "trace_finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "lot_id" UUID,
    "code" TEXT NOT NULL,
    "detail" TEXT,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trace_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_capture" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "key_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "success" BOOLEAN NOT NULL,
    "behaviour" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "errors" JSONB NOT NULL,

    CONSTRAINT "trace_capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "trace_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_scan" (
    "lot_id" UUID NOT NULL,
    "serial" TEXT NOT NULL DEFAULT '',
    "day" DATE NOT NULL,
    "area" INTEGER NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "trace_scan_pkey" PRIMARY KEY ("lot_id","serial","day","area")
);

-- CreateIndex
CREATE INDEX "trace_item_listing_id_idx" ON "trace_item"("listing_id");

-- CreateIndex
CREATE INDEX "trace_item_gtin_idx" ON "trace_item"("gtin");

-- CreateIndex
CREATE INDEX "trace_place_merchant_id_idx" ON "trace_place"("merchant_id");

-- CreateIndex
CREATE INDEX "trace_lot_merchant_id_created_at_idx" ON "trace_lot"("merchant_id", "created_at");

-- CreateIndex
CREATE INDEX "trace_lot_listing_id_idx" ON "trace_lot"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "trace_lot_gtin_code_key" ON "trace_lot"("gtin", "code");

-- CreateIndex
CREATE INDEX "trace_event_merchant_id_event_time_seq_idx" ON "trace_event"("merchant_id", "event_time", "seq");

-- CreateIndex
CREATE INDEX "trace_event_merchant_id_record_time_seq_idx" ON "trace_event"("merchant_id", "record_time", "seq");

-- CreateIndex
CREATE INDEX "trace_event_merchant_id_seq_idx" ON "trace_event"("merchant_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "trace_event_merchant_id_event_id_content_hash_key" ON "trace_event"("merchant_id", "event_id", "content_hash");

-- CreateIndex
CREATE INDEX "trace_subject_merchant_id_value_idx" ON "trace_subject"("merchant_id", "value");

-- CreateIndex
CREATE INDEX "trace_subject_lot_id_idx" ON "trace_subject"("lot_id");

-- CreateIndex
CREATE UNIQUE INDEX "trace_link_lot_id_event_id_key" ON "trace_link"("lot_id", "event_id");

-- CreateIndex
CREATE INDEX "trace_finding_event_id_idx" ON "trace_finding"("event_id");

-- CreateIndex
CREATE INDEX "trace_finding_lot_id_idx" ON "trace_finding"("lot_id");

-- CreateIndex
CREATE INDEX "trace_capture_merchant_id_created_at_idx" ON "trace_capture"("merchant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "trace_key_key_hash_key" ON "trace_key"("key_hash");

-- CreateIndex
CREATE INDEX "trace_key_merchant_id_idx" ON "trace_key"("merchant_id");

-- CreateIndex
CREATE INDEX "trace_scan_day_idx" ON "trace_scan"("day");

-- Below, by hand: what the schema cannot say (checks, partial indexes, triggers, data).

ALTER TABLE trace_item
  ADD CONSTRAINT trace_item_gtin_check CHECK (gtin ~ '^[0-9]{14}$'),
  ADD CONSTRAINT trace_item_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id),
  ADD CONSTRAINT trace_item_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing (id);
-- One number a listing and one listing a number, at a time.
CREATE UNIQUE INDEX trace_item_listing_now ON trace_item (listing_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX trace_item_gtin_now ON trace_item (gtin) WHERE withdrawn_at IS NULL;
-- Ten digits of the booth's own numbers.
CREATE SEQUENCE trace_item_internal MAXVALUE 9999999999;

ALTER TABLE trace_place
  ADD CONSTRAINT trace_place_gln_check CHECK (gln ~ '^[0-9]{13}$'),
  ADD CONSTRAINT trace_place_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id),
  ADD CONSTRAINT trace_place_ward_code_fkey FOREIGN KEY (ward_code) REFERENCES ward (code);

ALTER TABLE trace_lot
  ADD CONSTRAINT trace_lot_gtin_check CHECK (gtin ~ '^[0-9]{14}$'),
  ADD CONSTRAINT trace_lot_code_check CHECK (length(code) BETWEEN 1 AND 20),
  ADD CONSTRAINT trace_lot_quantity_check CHECK (quantity > 0),
  ADD CONSTRAINT trace_lot_days_check CHECK (best_before >= produced_on),
  ADD CONSTRAINT trace_lot_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id),
  ADD CONSTRAINT trace_lot_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing (id),
  ADD CONSTRAINT trace_lot_place_id_fkey FOREIGN KEY (place_id) REFERENCES trace_place (id);

ALTER TABLE trace_event ADD CONSTRAINT trace_event_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id);
ALTER TABLE trace_subject ADD CONSTRAINT trace_subject_event_id_fkey FOREIGN KEY (event_id) REFERENCES trace_event (id);
ALTER TABLE trace_link ADD CONSTRAINT trace_link_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES trace_lot (id),
  ADD CONSTRAINT trace_link_event_id_fkey FOREIGN KEY (event_id) REFERENCES trace_event (id);
ALTER TABLE trace_finding ADD CONSTRAINT trace_finding_event_id_fkey FOREIGN KEY (event_id) REFERENCES trace_event (id);
ALTER TABLE trace_capture ADD CONSTRAINT trace_capture_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id);
ALTER TABLE trace_key ADD CONSTRAINT trace_key_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id);
ALTER TABLE trace_scan ADD CONSTRAINT trace_scan_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES trace_lot (id) ON DELETE CASCADE,
  ADD CONSTRAINT trace_scan_times_check CHECK (times > 0 AND area BETWEEN 0 AND 255);

-- What happened is not written again; a wrong event is declared so by another.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trace_event', 'trace_subject', 'trace_link', 'trace_finding', 'trace_capture'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', t || '_append_only', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['trace_item', 'trace_place', 'trace_lot', 'trace_key'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', t || '_kept', t);
  END LOOP;
END $$;

-- A lot's number, product and maker are on its boxes; only a recall may be added.
CREATE FUNCTION keep_trace_lot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.merchant_id, OLD.listing_id, OLD.gtin, OLD.code, OLD.produced_on, OLD.best_before, OLD.quantity, OLD.unit, OLD.standard, OLD.place_id)
     IS DISTINCT FROM (NEW.merchant_id, NEW.listing_id, NEW.gtin, NEW.code, NEW.produced_on, NEW.best_before, NEW.quantity, NEW.unit, NEW.standard, NEW.place_id) THEN
    RAISE EXCEPTION 'a lot keeps what is printed on its boxes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trace_lot_kept_as_printed BEFORE UPDATE ON trace_lot FOR EACH ROW EXECUTE FUNCTION keep_trace_lot();
