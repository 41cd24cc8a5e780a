-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "import_failure" AS ENUM ('UNREADABLE', 'TOO_SLOW', 'TOO_LARGE', 'INTERNAL');

-- CreateEnum
CREATE TYPE "import_row_outcome" AS ENUM ('NEW', 'CHANGED', 'UNCHANGED', 'REPEATED', 'REFUSED');

-- CreateEnum
CREATE TYPE "price_kind" AS ENUM ('FIXED', 'RANGE', 'ON_REQUEST');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('SHOPEE', 'LAZADA', 'TIKI', 'TIKTOK_SHOP', 'WEBSITE', 'ZALO', 'PHONE', 'STORE', 'BOOKING');

-- CreateEnum
CREATE TYPE "listing_decision" AS ENUM ('APPROVED', 'RETURNED');

-- CreateEnum
CREATE TYPE "listing_state_kind" AS ENUM ('APPROVED', 'PAUSED', 'RESUMED', 'WITHDRAWN', 'TAKEN_DOWN', 'RESTORED');

-- CreateEnum
CREATE TYPE "standing_kind" AS ENUM ('APPLIED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REINSTATED');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('OWNER', 'EDITOR');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('SET_PASSWORD');

-- CreateEnum
CREATE TYPE "solution" AS ENUM ('E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY');

-- CreateEnum
CREATE TYPE "proof_decision" AS ENUM ('ACCEPTED', 'RETURNED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "legal_form" AS ENUM ('COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER');

-- CreateEnum
CREATE TYPE "revocation_ground" AS ENUM ('FALSE_DOCUMENTS', 'CRITERIA_NOT_MET', 'LEGAL_BREACH', 'MARK_MISUSED', 'PRODUCTION_STOPPED', 'OTHER');

-- CreateEnum
CREATE TYPE "target_metric" AS ENUM ('COVERAGE', 'READINESS');

-- CreateEnum
CREATE TYPE "ward_kind" AS ENUM ('PHUONG', 'XA');

-- CreateTable
CREATE TABLE "registry_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "uploaded_by_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "look" JSONB,
    "mapping" JSONB,
    "mapped_at" TIMESTAMPTZ(3),
    "progress_done" INTEGER NOT NULL DEFAULT 0,
    "progress_total" INTEGER NOT NULL DEFAULT 0,
    "dry_run_at" TIMESTAMPTZ(3),
    "counts" JSONB,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" "import_failure",
    "failure_detail" JSONB,
    "result" JSONB,

    CONSTRAINT "registry_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registry_import_row" (
    "import_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "outcome" "import_row_outcome" NOT NULL,
    "raw" JSONB NOT NULL,
    "value" JSONB,
    "errors" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "changes" JSONB,

    CONSTRAINT "registry_import_row_pkey" PRIMARY KEY ("import_id","row_number")
);

-- CreateTable
CREATE TABLE "column_mapping" (
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_mapping_pkey" PRIMARY KEY ("signature")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_open" BOOLEAN NOT NULL DEFAULT false,
    "approved_revision_id" UUID,
    "first_approved_at" TIMESTAMPTZ(3),
    "search_exact" TEXT NOT NULL DEFAULT '',
    "search_folded" TEXT NOT NULL DEFAULT '',
    "name_folded" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_slug" (
    "slug" TEXT NOT NULL,
    "listing_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "listing_revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "listing_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL DEFAULT '',
    "name_en" TEXT NOT NULL DEFAULT '',
    "story_vi" TEXT NOT NULL DEFAULT '',
    "story_en" TEXT NOT NULL DEFAULT '',
    "price_kind" "price_kind" NOT NULL DEFAULT 'FIXED',
    "price_vnd" INTEGER,
    "price_to_vnd" INTEGER,
    "unit_vi" TEXT NOT NULL DEFAULT '',
    "unit_en" TEXT NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "content_hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "recipe" TEXT,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_picture" (
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "picture_id" UUID NOT NULL,
    "alt_vi" TEXT NOT NULL DEFAULT '',
    "alt_en" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "revision_picture_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "place_to_buy" (
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "place_kind" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "place_to_buy_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "listing_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "revision_id" UUID NOT NULL,
    "decision" "listing_decision" NOT NULL,
    "reason_code" TEXT,
    "words" TEXT,
    "author_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_state" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "listing_id" UUID NOT NULL,
    "kind" "listing_state_kind" NOT NULL,
    "revision_id" UUID,
    "reason" TEXT,
    "effective_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "listing_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "intro_vi" TEXT NOT NULL,
    "intro_en" TEXT NOT NULL,
    "shown_from" DATE NOT NULL,
    "shown_until" DATE,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_listing" (
    "collection_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "collection_listing_pkey" PRIMARY KEY ("collection_id","listing_id")
);

-- CreateTable
CREATE TABLE "merchant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_form" "legal_form" NOT NULL,
    "tax_code" TEXT,
    "address" TEXT,
    "ward_code" TEXT,
    "phone" TEXT,
    "website" TEXT,
    "intro_vi" TEXT,
    "intro_en" TEXT,
    "producer_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_active" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "merchant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merchant_standing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "kind" "standing_kind" NOT NULL,
    "reason" TEXT,
    "effective_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "merchant_standing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "document_number" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "authorisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "password_hash" TEXT,
    "token_version" INTEGER NOT NULL DEFAULT 0,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrator" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "administrator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merchant_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "member_role" NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "merchant_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_digest" TEXT NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "user_id" UUID NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "verb" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proof" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "solution" "solution" NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "note" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID,

    CONSTRAINT "proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proof_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proof_id" UUID NOT NULL,
    "decision" "proof_decision" NOT NULL,
    "reason_code" TEXT,
    "words" TEXT,
    "author_id" UUID,
    "effective_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "proof_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "solution_exemption" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "merchant_id" UUID NOT NULL,
    "solution" "solution" NOT NULL,
    "legal_source" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_until" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "solution_exemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer_version" (
    "id" BIGSERIAL NOT NULL,
    "producer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tax_code" TEXT,
    "legal_form" "legal_form" NOT NULL,
    "address" TEXT,
    "ward_code" TEXT,
    "phone" TEXT,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "producer_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registered_product_version" (
    "id" BIGSERIAL NOT NULL,
    "product_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "set_number" INTEGER NOT NULL,
    "ward_code" TEXT,
    "address" TEXT,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "registered_product_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_version" (
    "id" BIGSERIAL NOT NULL,
    "certificate_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "code" TEXT,
    "decision_number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "certificate_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "tax_code" TEXT,
    "legal_form" "legal_form" NOT NULL,
    "address" TEXT,
    "ward_code" TEXT,
    "phone" TEXT,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "producer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registered_product" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "producer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "set_number" INTEGER NOT NULL,
    "ward_code" TEXT,
    "address" TEXT,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registered_product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "code" TEXT,
    "decision_number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "import_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_extension" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "certificate_id" UUID NOT NULL,
    "valid_through" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "document_number" TEXT NOT NULL,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_revocation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "certificate_id" UUID NOT NULL,
    "effective_on" DATE NOT NULL,
    "ground" "revocation_ground" NOT NULL,
    "document_number" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_revocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "metric" "target_metric" NOT NULL,
    "label_vi" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "strict" BOOLEAN NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_until" DATE,
    "due_on" DATE,
    "legal_source_vi" TEXT NOT NULL,
    "legal_source_en" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_exclusion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "target_id" UUID NOT NULL,
    "set_number" INTEGER NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_until" DATE,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_exclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocop_group" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "ocop_group_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ocop_subgroup" (
    "code" TEXT NOT NULL,
    "group_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "ocop_subgroup_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ocop_set" (
    "number" INTEGER NOT NULL,
    "subgroup_code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "lead_agencies" TEXT[],
    "requires_samples" BOOLEAN NOT NULL,
    "age_restricted" BOOLEAN NOT NULL,
    "trace_code_stars" INTEGER,
    "trace_story_stars" INTEGER,
    "booth_link_stars" INTEGER,

    CONSTRAINT "ocop_set_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "ward" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_vi_alt" TEXT,
    "name_en" TEXT NOT NULL,
    "full_name_vi" TEXT NOT NULL,
    "full_name_en" TEXT NOT NULL,
    "kind" "ward_kind" NOT NULL,
    "former_districts" TEXT[],

    CONSTRAINT "ward_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "registry_import_sha256_idx" ON "registry_import"("sha256");

-- CreateIndex
CREATE INDEX "registry_import_uploaded_at_idx" ON "registry_import"("uploaded_at");

-- CreateIndex
CREATE INDEX "registry_import_row_import_id_outcome_idx" ON "registry_import_row"("import_id", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "listing_slug_key" ON "listing"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "listing_approved_revision_id_key" ON "listing"("approved_revision_id");

-- CreateIndex
CREATE INDEX "listing_product_id_idx" ON "listing"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_merchant_id_product_id_key" ON "listing"("merchant_id", "product_id");

-- CreateIndex
CREATE INDEX "listing_slug_listing_id_idx" ON "listing_slug"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_revision_listing_id_number_key" ON "listing_revision"("listing_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "picture_content_hash_key" ON "picture"("content_hash");

-- CreateIndex
CREATE INDEX "revision_picture_picture_id_idx" ON "revision_picture"("picture_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_review_revision_id_key" ON "listing_review"("revision_id");

-- CreateIndex
CREATE INDEX "listing_state_listing_id_effective_at_idx" ON "listing_state"("listing_id", "effective_at");

-- CreateIndex
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");

-- CreateIndex
CREATE INDEX "collection_listing_listing_id_idx" ON "collection_listing"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "merchant_slug_key" ON "merchant"("slug");

-- CreateIndex
CREATE INDEX "merchant_producer_id_idx" ON "merchant"("producer_id");

-- CreateIndex
CREATE INDEX "merchant_ward_code_idx" ON "merchant"("ward_code");

-- CreateIndex
CREATE INDEX "merchant_standing_merchant_id_effective_at_idx" ON "merchant_standing"("merchant_id", "effective_at");

-- CreateIndex
CREATE INDEX "authorisation_merchant_id_idx" ON "authorisation"("merchant_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_phone_key" ON "app_user"("phone");

-- CreateIndex
CREATE INDEX "administrator_user_id_idx" ON "administrator"("user_id");

-- CreateIndex
CREATE INDEX "merchant_member_user_id_idx" ON "merchant_member"("user_id");

-- CreateIndex
CREATE INDEX "merchant_member_merchant_id_idx" ON "merchant_member"("merchant_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_digest_key" ON "one_time_link"("token_digest");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_idx" ON "audit_entry"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "proof_merchant_id_solution_idx" ON "proof"("merchant_id", "solution");

-- CreateIndex
CREATE INDEX "proof_review_proof_id_idx" ON "proof_review"("proof_id");

-- CreateIndex
CREATE INDEX "solution_exemption_merchant_id_solution_idx" ON "solution_exemption"("merchant_id", "solution");

-- CreateIndex
CREATE INDEX "producer_version_producer_id_recorded_at_idx" ON "producer_version"("producer_id", "recorded_at");

-- CreateIndex
CREATE INDEX "registered_product_version_product_id_recorded_at_idx" ON "registered_product_version"("product_id", "recorded_at");

-- CreateIndex
CREATE INDEX "certificate_version_certificate_id_recorded_at_idx" ON "certificate_version"("certificate_id", "recorded_at");

-- CreateIndex
CREATE INDEX "certificate_version_product_id_idx" ON "certificate_version"("product_id");

-- CreateIndex
CREATE INDEX "producer_name_key_idx" ON "producer"("name_key");

-- CreateIndex
CREATE INDEX "producer_ward_code_idx" ON "producer"("ward_code");

-- CreateIndex
CREATE INDEX "registered_product_set_number_idx" ON "registered_product"("set_number");

-- CreateIndex
CREATE UNIQUE INDEX "registered_product_producer_id_name_key_key" ON "registered_product"("producer_id", "name_key");

-- CreateIndex
CREATE INDEX "certificate_code_idx" ON "certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_product_id_decision_number_issued_on_key" ON "certificate"("product_id", "decision_number", "issued_on");

-- CreateIndex
CREATE INDEX "certificate_extension_certificate_id_idx" ON "certificate_extension"("certificate_id");

-- CreateIndex
CREATE INDEX "certificate_revocation_certificate_id_idx" ON "certificate_revocation"("certificate_id");

-- CreateIndex
CREATE INDEX "target_exclusion_target_id_idx" ON "target_exclusion"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_group_position_key" ON "ocop_group"("position");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_group_slug_key" ON "ocop_group"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_subgroup_position_key" ON "ocop_subgroup"("position");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_set_slug_key" ON "ocop_set"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ward_slug_key" ON "ward"("slug");

-- AddForeignKey
ALTER TABLE "registry_import" ADD CONSTRAINT "registry_import_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registry_import" ADD CONSTRAINT "registry_import_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registry_import_row" ADD CONSTRAINT "registry_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "registry_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "registered_product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_approved_revision_id_fkey" FOREIGN KEY ("approved_revision_id") REFERENCES "listing_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_slug" ADD CONSTRAINT "listing_slug_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_revision" ADD CONSTRAINT "listing_revision_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_revision" ADD CONSTRAINT "listing_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "listing_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_to_buy" ADD CONSTRAINT "place_to_buy_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "listing_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_review" ADD CONSTRAINT "listing_review_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "listing_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_review" ADD CONSTRAINT "listing_review_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_state" ADD CONSTRAINT "listing_state_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_state" ADD CONSTRAINT "listing_state_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "listing_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_state" ADD CONSTRAINT "listing_state_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_listing" ADD CONSTRAINT "collection_listing_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_listing" ADD CONSTRAINT "collection_listing_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant" ADD CONSTRAINT "merchant_ward_code_fkey" FOREIGN KEY ("ward_code") REFERENCES "ward"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant" ADD CONSTRAINT "merchant_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_standing" ADD CONSTRAINT "merchant_standing_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_standing" ADD CONSTRAINT "merchant_standing_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrator" ADD CONSTRAINT "administrator_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrator" ADD CONSTRAINT "administrator_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_member" ADD CONSTRAINT "merchant_member_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_member" ADD CONSTRAINT "merchant_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_member" ADD CONSTRAINT "merchant_member_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof" ADD CONSTRAINT "proof_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof" ADD CONSTRAINT "proof_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_review" ADD CONSTRAINT "proof_review_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_review" ADD CONSTRAINT "proof_review_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_exemption" ADD CONSTRAINT "solution_exemption_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_exemption" ADD CONSTRAINT "solution_exemption_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer" ADD CONSTRAINT "producer_ward_code_fkey" FOREIGN KEY ("ward_code") REFERENCES "ward"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer" ADD CONSTRAINT "producer_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "registry_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer" ADD CONSTRAINT "producer_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_product" ADD CONSTRAINT "registered_product_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_product" ADD CONSTRAINT "registered_product_set_number_fkey" FOREIGN KEY ("set_number") REFERENCES "ocop_set"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_product" ADD CONSTRAINT "registered_product_ward_code_fkey" FOREIGN KEY ("ward_code") REFERENCES "ward"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_product" ADD CONSTRAINT "registered_product_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "registry_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_product" ADD CONSTRAINT "registered_product_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "registered_product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "registry_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_extension" ADD CONSTRAINT "certificate_extension_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_extension" ADD CONSTRAINT "certificate_extension_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_revocation" ADD CONSTRAINT "certificate_revocation_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_revocation" ADD CONSTRAINT "certificate_revocation_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_exclusion" ADD CONSTRAINT "target_exclusion_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_exclusion" ADD CONSTRAINT "target_exclusion_set_number_fkey" FOREIGN KEY ("set_number") REFERENCES "ocop_set"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_exclusion" ADD CONSTRAINT "target_exclusion_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_subgroup" ADD CONSTRAINT "ocop_subgroup_group_code_fkey" FOREIGN KEY ("group_code") REFERENCES "ocop_group"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_set" ADD CONSTRAINT "ocop_set_subgroup_code_fkey" FOREIGN KEY ("subgroup_code") REFERENCES "ocop_subgroup"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
