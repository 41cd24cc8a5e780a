-- Monthly reports by letter to people outside the desk: who, why, by whose decision, and which were written.

CREATE TABLE "report_recipient" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "address" TEXT,
    "office" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "end_reason" TEXT,
    CONSTRAINT "report_recipient_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_letter" (
    "recipient_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "report_letter_pkey" PRIMARY KEY ("recipient_id","report_id")
);

ALTER TABLE "report_letter" ADD CONSTRAINT "report_letter_recipient_id_fkey"
  FOREIGN KEY ("recipient_id") REFERENCES "report_recipient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below, by hand: an address is written to once, and is gone when the letters have ended.
CREATE UNIQUE INDEX "report_recipient_address_key" ON "report_recipient" ("address") WHERE "ended_at" IS NULL;
ALTER TABLE "report_recipient"
  ADD CONSTRAINT "report_recipient_address_held" CHECK (("address" IS NULL) = ("ended_at" IS NOT NULL)),
  ADD CONSTRAINT "report_recipient_locale_known" CHECK ("locale" IN ('vi', 'en'));
ALTER TABLE "report_letter" ADD CONSTRAINT "report_letter_report_id_fkey"
  FOREIGN KEY ("report_id") REFERENCES "issued_report"("id");
