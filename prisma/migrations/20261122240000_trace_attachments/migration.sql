-- Pictures and papers of a lot's steps, what the city decided about pictures for shoppers, and workbooks of lots as they were read.
CREATE TYPE "trace_attachment_kind" AS ENUM ('PICTURE', 'DOCUMENT');
CREATE TYPE "trace_attachment_decision" AS ENUM ('APPROVED', 'RETURNED');

CREATE TABLE "trace_attachment" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" "trace_attachment_kind" NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "trace_attachment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "trace_attachment_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "seq" BIGSERIAL NOT NULL,
    "attachment_id" UUID NOT NULL,
    "decision" "trace_attachment_decision" NOT NULL,
    "words" TEXT,
    "author_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trace_attachment_review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "trace_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID,
    "applied_at" TIMESTAMPTZ(3),
    "applied_by_id" UUID,

    CONSTRAINT "trace_import_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "trace_attachment_lot_id_idx" ON "trace_attachment"("lot_id");
CREATE INDEX "trace_attachment_merchant_id_added_at_idx" ON "trace_attachment"("merchant_id", "added_at");
CREATE INDEX "trace_attachment_review_attachment_id_seq_idx" ON "trace_attachment_review"("attachment_id", "seq");
CREATE INDEX "trace_import_merchant_id_uploaded_at_idx" ON "trace_import"("merchant_id", "uploaded_at");

ALTER TABLE trace_attachment
  ADD CONSTRAINT trace_attachment_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id),
  ADD CONSTRAINT trace_attachment_step_fkey FOREIGN KEY (lot_id, event_id) REFERENCES trace_link (lot_id, event_id),
  ADD CONSTRAINT trace_attachment_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT trace_attachment_size_check CHECK (size_bytes > 0),
  ADD CONSTRAINT trace_attachment_media_type_check
    CHECK (media_type = 'image/webp' OR (kind = 'DOCUMENT' AND media_type = 'application/pdf'));
ALTER TABLE trace_attachment_review
  ADD CONSTRAINT trace_attachment_review_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES trace_attachment (id);
ALTER TABLE trace_import
  ADD CONSTRAINT trace_import_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id);

-- One file belongs to a step once, whatever it was called or however often it was chosen.
CREATE UNIQUE INDEX trace_attachment_once ON trace_attachment (event_id, sha256) WHERE withdrawn_at IS NULL;
CREATE INDEX trace_attachment_pictures ON trace_attachment (added_at) WHERE kind = 'PICTURE' AND withdrawn_at IS NULL;

CREATE TRIGGER trace_attachment_review_append_only BEFORE UPDATE OR DELETE ON trace_attachment_review FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER trace_attachment_kept BEFORE DELETE ON trace_attachment FOR EACH ROW EXECUTE FUNCTION forbid_change();
