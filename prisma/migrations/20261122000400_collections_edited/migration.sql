-- AlterTable
ALTER TABLE "collection" ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "changed_by_id" UUID,
ADD COLUMN "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "collection_listing" ADD COLUMN "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "added_by_id" UUID,
ADD COLUMN "removed_at" TIMESTAMPTZ(3),
ADD COLUMN "removed_by_id" UUID;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_listing" ADD CONSTRAINT "collection_listing_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_listing" ADD CONSTRAINT "collection_listing_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand ----------------------------------------------------------------------------------------

ALTER TABLE collection ADD CHECK (name_vi <> ''), ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE collection_listing ADD CHECK (removed_at >= added_at);
