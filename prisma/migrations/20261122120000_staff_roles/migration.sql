-- The right to administer becomes one of four staff roles; everybody who had it is an administrator.
CREATE TYPE "staff_role" AS ENUM ('ADMINISTRATOR', 'REVIEWER', 'REGISTRAR', 'AUDITOR');

ALTER TABLE "administrator" RENAME TO "staff_appointment";
ALTER TABLE "staff_appointment" RENAME COLUMN "revoked_at" TO "ended_at";
ALTER TABLE "staff_appointment" ADD COLUMN "role" "staff_role" NOT NULL DEFAULT 'ADMINISTRATOR';
ALTER TABLE "staff_appointment" ALTER COLUMN "role" DROP DEFAULT;
ALTER TABLE "staff_appointment"
    ADD COLUMN "grant_reason" TEXT,
    ADD COLUMN "ended_by_id" UUID,
    ADD COLUMN "end_reason" TEXT;

ALTER TABLE "staff_appointment" RENAME CONSTRAINT "administrator_pkey" TO "staff_appointment_pkey";
ALTER TABLE "staff_appointment" RENAME CONSTRAINT "administrator_user_id_fkey" TO "staff_appointment_user_id_fkey";
ALTER TABLE "staff_appointment" RENAME CONSTRAINT "administrator_granted_by_id_fkey" TO "staff_appointment_granted_by_id_fkey";
ALTER TABLE "staff_appointment" ADD CONSTRAINT "staff_appointment_ended_by_id_fkey"
    FOREIGN KEY ("ended_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER INDEX "administrator_user_id_idx" RENAME TO "staff_appointment_user_id_idx";

-- Each role at most once at a time; administrators and auditors hold no other (checked below, since an index cannot say it).
DROP INDEX administrator_active_key;
CREATE UNIQUE INDEX staff_appointment_active_key ON staff_appointment (user_id, role) WHERE ended_at IS NULL;

CREATE FUNCTION staff_roles_agree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two appointments of one person, made at once, would otherwise each find the other missing.
  PERFORM 1 FROM app_user WHERE id = NEW.user_id FOR UPDATE;
  IF EXISTS (
    SELECT FROM staff_appointment other
    WHERE other.user_id = NEW.user_id AND other.id <> NEW.id AND other.ended_at IS NULL
      AND (other.role IN ('ADMINISTRATOR', 'AUDITOR') OR NEW.role IN ('ADMINISTRATOR', 'AUDITOR'))) THEN
    RAISE EXCEPTION 'somebody holds a staff role that goes with no other' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staff_roles_agree BEFORE INSERT OR UPDATE ON staff_appointment
  FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION staff_roles_agree();
