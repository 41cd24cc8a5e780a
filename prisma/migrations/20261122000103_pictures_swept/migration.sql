-- When a picture's file was last handed in: one that no revision uses a day later is swept away.
ALTER TABLE "picture" ADD COLUMN "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "picture" SET "uploaded_at" = "created_at";
