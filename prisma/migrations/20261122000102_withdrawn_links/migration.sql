-- Which merchant somebody was given a one-time link for, and when it was withdrawn with their place there.
ALTER TABLE "one_time_link" ADD COLUMN "merchant_id" UUID, ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
