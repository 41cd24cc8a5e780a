-- Who asks to take part, what they say is theirs, what was decided; and the links by which owners ask for help.
-- CreateEnum
CREATE TYPE "application_step_kind" AS ENUM ('RECEIVED', 'RETURNED', 'CORRECTED', 'APPROVED', 'REJECTED');

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_digest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_form" "legal_form" NOT NULL,
    "ward_code" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "version" INTEGER NOT NULL DEFAULT 1,
    "claims_answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "merchant_id" UUID,
    "owner_id" UUID,
    "is_owner_new" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_person" (
    "application_id" UUID NOT NULL,
    "representative" TEXT NOT NULL,
    "tax_code" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "erase_on" DATE NOT NULL,

    CONSTRAINT "application_person_pkey" PRIMARY KEY ("application_id")
);

-- CreateTable
CREATE TABLE "application_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "kind" "application_step_kind" NOT NULL,
    "reason" TEXT,
    "changed" TEXT[],
    "author_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "application_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_claim" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "is_granted" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "claim_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_digest" TEXT NOT NULL,
    "merchant_id" UUID NOT NULL,
    "role" "member_role" NOT NULL,
    "name" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "application_token_digest_key" ON "application"("token_digest");

-- CreateIndex
CREATE INDEX "application_created_at_idx" ON "application"("created_at");

-- CreateIndex
CREATE INDEX "application_person_tax_code_idx" ON "application_person"("tax_code");

-- CreateIndex
CREATE INDEX "application_person_erase_on_idx" ON "application_person"("erase_on");

-- CreateIndex
CREATE INDEX "application_step_application_id_at_idx" ON "application_step"("application_id", "at");

-- CreateIndex
CREATE INDEX "application_claim_application_id_idx" ON "application_claim"("application_id");

-- CreateIndex
CREATE INDEX "application_claim_producer_id_idx" ON "application_claim"("producer_id");

-- CreateIndex
CREATE INDEX "claim_decision_claim_id_idx" ON "claim_decision"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_invitation_token_digest_key" ON "team_invitation"("token_digest");

-- CreateIndex
CREATE INDEX "team_invitation_merchant_id_idx" ON "team_invitation"("merchant_id");

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_ward_code_fkey" FOREIGN KEY ("ward_code") REFERENCES "ward"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_person" ADD CONSTRAINT "application_person_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_claim" ADD CONSTRAINT "application_claim_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_claim" ADD CONSTRAINT "application_claim_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_claim" ADD CONSTRAINT "application_claim_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_decision" ADD CONSTRAINT "claim_decision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "application_claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_decision" ADD CONSTRAINT "claim_decision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_invitation" ADD CONSTRAINT "team_invitation_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_invitation" ADD CONSTRAINT "team_invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_invitation" ADD CONSTRAINT "team_invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "producer_tax_code_idx" ON "producer"("tax_code");

-- What the schema cannot say.
ALTER TABLE application
  ADD CHECK (locale IN ('vi', 'en')),
  ADD CHECK (version > 0),
  ADD CHECK (token_digest ~ '^[0-9a-f]{64}$');
ALTER TABLE application_person
  ADD CHECK (tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'),
  ADD CHECK (representative <> ''),
  ADD CHECK (phone IS NOT NULL OR email IS NOT NULL);
ALTER TABLE application_step
  ALTER COLUMN changed SET DEFAULT '{}',
  ADD CHECK ((kind IN ('RETURNED', 'REJECTED')) = (coalesce(reason, '') <> ''));
ALTER TABLE claim_decision ADD CHECK (reason <> '');
CREATE UNIQUE INDEX application_claim_once ON application_claim (application_id, producer_id) WHERE withdrawn_at IS NULL;

-- What was done stays as it was written; an application itself may be corrected, never deleted.
CREATE TRIGGER application_step_append_only BEFORE UPDATE OR DELETE ON application_step FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER claim_decision_append_only BEFORE UPDATE OR DELETE ON claim_decision FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER application_kept BEFORE DELETE ON application FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER application_claim_kept BEFORE DELETE ON application_claim FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER team_invitation_kept BEFORE DELETE ON team_invitation FOR EACH ROW EXECUTE FUNCTION forbid_change();
