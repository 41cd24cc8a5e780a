-- Figures that hold: what a merchant was on a day, calls, changes of targets, snapshots in a chain, reports as they were given out.

CREATE TYPE "call_outcome" AS ENUM ('PROMISED', 'CALL_BACK', 'NO_ANSWER', 'WRONG_NUMBER', 'DECLINED', 'OTHER');
CREATE TYPE "target_change_kind" AS ENUM ('ADDED', 'CHANGED', 'ENDED');

CREATE TABLE "merchant_version" (
    "id" BIGSERIAL NOT NULL,
    "merchant_id" UUID NOT NULL,
    "legal_form" "legal_form" NOT NULL,
    "ward_code" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    CONSTRAINT "merchant_version_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "merchant_version_merchant_id_recorded_at_idx" ON "merchant_version"("merchant_id", "recorded_at");

CREATE TABLE "call_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "producer_id" UUID NOT NULL,
    "outcome" "call_outcome" NOT NULL,
    "words" TEXT,
    "call_again_on" DATE,
    "author_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erase_on" DATE NOT NULL,
    CONSTRAINT "call_note_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "call_note_producer_id_at_idx" ON "call_note"("producer_id", "at");
CREATE INDEX "call_note_erase_on_idx" ON "call_note"("erase_on");

CREATE TABLE "target_change" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "target_change_kind" NOT NULL,
    "before_id" UUID,
    "after_id" UUID,
    "effective_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "target_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "target_change_at_idx" ON "target_change"("at");

CREATE TABLE "figure_snapshot" (
    "number" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "body" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "figure_snapshot_pkey" PRIMARY KEY ("number")
);
CREATE UNIQUE INDEX "figure_snapshot_day_key" ON "figure_snapshot"("day");

CREATE TABLE "issued_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "group_code" TEXT,
    "ward_code" TEXT,
    "figures" TEXT NOT NULL,
    "figures_hash" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issued_by_id" UUID,
    CONSTRAINT "issued_report_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "issued_report_issued_at_idx" ON "issued_report"("issued_at");

CREATE TABLE "issued_report_file" (
    "report_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    CONSTRAINT "issued_report_file_pkey" PRIMARY KEY ("report_id","kind")
);

CREATE TABLE "figure_export" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "asked" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "rows" INTEGER,
    "file_key" TEXT,
    CONSTRAINT "figure_export_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "figure_export_requested_by_id_requested_at_idx" ON "figure_export"("requested_by_id", "requested_at");

ALTER TABLE "target" ADD COLUMN "replaces_id" UUID;
CREATE UNIQUE INDEX "target_replaces_id_key" ON "target"("replaces_id");
ALTER TABLE "target" ADD CONSTRAINT "target_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "issued_report_file" ADD CONSTRAINT "issued_report_file_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "issued_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below, by hand: what the schema cannot say.

ALTER TABLE merchant_version ADD FOREIGN KEY (merchant_id) REFERENCES merchant (id);
ALTER TABLE call_note
  ADD FOREIGN KEY (producer_id) REFERENCES producer (id),
  ADD FOREIGN KEY (author_id) REFERENCES app_user (id),
  ADD CHECK (words <> '');
ALTER TABLE target_change
  ADD FOREIGN KEY (before_id) REFERENCES target (id),
  ADD FOREIGN KEY (after_id) REFERENCES target (id),
  ADD FOREIGN KEY (author_id) REFERENCES app_user (id),
  ADD CHECK (reason <> ''),
  ADD CHECK ((kind = 'ADDED') = (before_id IS NULL)),
  ADD CHECK ((kind = 'ENDED') = (after_id IS NULL));
ALTER TABLE issued_report
  ADD FOREIGN KEY (issued_by_id) REFERENCES app_user (id),
  ADD FOREIGN KEY (group_code) REFERENCES ocop_group (code),
  ADD FOREIGN KEY (ward_code) REFERENCES ward (code),
  ADD CHECK (locale IN ('vi', 'en')),
  ADD CHECK (figures_hash = encode(sha256(convert_to(figures, 'UTF8')), 'hex'));
ALTER TABLE issued_report_file
  ADD CHECK (kind IN ('pdf', 'xlsx', 'csv')),
  ADD CHECK (sha256 = encode(sha256(bytes), 'hex'));
ALTER TABLE figure_export
  ADD FOREIGN KEY (requested_by_id) REFERENCES app_user (id),
  ADD CHECK (locale IN ('vi', 'en')),
  ADD CHECK (finished_at IS NULL OR failed_at IS NULL);
-- One report a month is made by itself in each language, however many servers think of it.
CREATE UNIQUE INDEX issued_report_monthly_key ON issued_report (day, locale)
  WHERE issued_by_id IS NULL AND group_code IS NULL AND ward_code IS NULL;

ALTER TABLE figure_snapshot
  ADD CHECK (number > 0),
  ADD CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  ADD CHECK (hash = encode(sha256(convert_to(previous_hash || E'\n' || body, 'UTF8')), 'hex'));

-- A snapshot follows the one before it: no gap, no day twice, no second chain beside the first.
CREATE FUNCTION chain_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last figure_snapshot;
BEGIN
  SELECT * INTO last FROM figure_snapshot ORDER BY number DESC LIMIT 1;
  IF NEW.number <> coalesce(last.number, 0) + 1 OR NEW.previous_hash <> coalesce(last.hash, repeat('0', 64))
    OR NEW.day <= last.day THEN
    RAISE EXCEPTION 'a snapshot follows the one before it';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER figure_snapshot_chained BEFORE INSERT ON figure_snapshot FOR EACH ROW EXECUTE FUNCTION chain_snapshot();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['figure_snapshot', 'issued_report', 'issued_report_file', 'target_change'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', t || '_never_emptied', t);
  END LOOP;
END $$;

-- A call is on record as it was; only its words are erased when their day has come.
CREATE TRIGGER call_note_kept BEFORE DELETE ON call_note FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER call_note_as_it_was BEFORE UPDATE ON call_note FOR EACH ROW
  WHEN (NEW.words IS NOT NULL OR
    (NEW.id, NEW.producer_id, NEW.outcome, NEW.call_again_on, NEW.author_id, NEW.at) IS DISTINCT FROM
    (OLD.id, OLD.producer_id, OLD.outcome, OLD.call_again_on, OLD.author_id, OLD.at))
  EXECUTE FUNCTION forbid_change();

-- What a target says never changes: it ends, and another row goes on. No end lies before yesterday, so no past day loses it.
CREATE FUNCTION keep_target() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.metric, NEW.percent, NEW."strict", NEW.effective_from, NEW.due_on, NEW.label_vi, NEW.label_en, NEW.legal_source_vi, NEW.legal_source_en, NEW.replaces_id)
    IS DISTINCT FROM
    (OLD.metric, OLD.percent, OLD."strict", OLD.effective_from, OLD.due_on, OLD.label_vi, OLD.label_en, OLD.legal_source_vi, OLD.legal_source_en, OLD.replaces_id) THEN
    RAISE EXCEPTION 'a target is not rewritten, it is replaced';
  END IF;
  IF NEW.effective_until IS DISTINCT FROM OLD.effective_until
    AND least(NEW.effective_until, OLD.effective_until) < local_day(now()) - 1 THEN
    RAISE EXCEPTION 'a target does not end in the past';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER target_not_rewritten BEFORE UPDATE ON target FOR EACH ROW EXECUTE FUNCTION keep_target();

-- Where a merchant is and what it is, for figures of past days.
INSERT INTO merchant_version (merchant_id, legal_form, ward_code, recorded_at)
SELECT id, legal_form, ward_code, created_at FROM merchant;
CREATE UNIQUE INDEX merchant_version_current_key ON merchant_version (merchant_id) WHERE superseded_at IS NULL;

CREATE FUNCTION begin_merchant_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO merchant_version (merchant_id, legal_form, ward_code, recorded_at)
  SELECT id, legal_form, ward_code, created_at FROM added;
  RETURN NULL;
END $$;
CREATE TRIGGER merchant_history_begins AFTER INSERT ON merchant
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION begin_merchant_version();

CREATE FUNCTION keep_merchant_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE merchant_version SET superseded_at = clock_timestamp() WHERE merchant_id = NEW.id AND superseded_at IS NULL;
  INSERT INTO merchant_version (merchant_id, legal_form, ward_code, recorded_at)
  SELECT NEW.id, NEW.legal_form, NEW.ward_code, superseded_at FROM merchant_version
  WHERE merchant_id = NEW.id ORDER BY id DESC LIMIT 1;
  RETURN NULL;
END $$;
CREATE TRIGGER merchant_history AFTER UPDATE ON merchant FOR EACH ROW
  WHEN ((NEW.legal_form, NEW.ward_code) IS DISTINCT FROM (OLD.legal_form, OLD.ward_code))
  EXECUTE FUNCTION keep_merchant_version();
