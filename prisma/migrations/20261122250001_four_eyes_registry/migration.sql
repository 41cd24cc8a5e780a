-- Taking an import back and merges that end a certificate are asked for by one and confirmed by another.
ALTER TYPE "four_eyes_kind" ADD VALUE 'REGISTRY_CHANGE';
ALTER TABLE "four_eyes_request" ADD COLUMN "shown" TEXT;
