-- A change of somebody's staff role as one administrator asks for it and another confirms it.
CREATE TYPE "staff_change_kind" AS ENUM ('GRANT', 'END');
CREATE TYPE "staff_change_outcome" AS ENUM ('CONFIRMED', 'ALONE', 'REFUSED', 'WITHDRAWN');

CREATE TABLE "staff_change" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "staff_change_kind" NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "staff_change_outcome",
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "staff_change_user_id_idx" ON "staff_change"("user_id");
ALTER TABLE "staff_change" ADD CONSTRAINT "staff_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "staff_change" ADD CONSTRAINT "staff_change_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "staff_change" ADD CONSTRAINT "staff_change_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Below, by hand.

ALTER TABLE staff_change
  ADD CHECK (reason <> ''),
  ADD CHECK ((outcome IS NULL) = (settled_at IS NULL)),
  ADD CHECK (settled_at >= asked_at),
  -- Four eyes: whoever asked does not confirm.
  ADD CHECK (outcome <> 'CONFIRMED' OR settled_by_id <> asked_by_id);
CREATE UNIQUE INDEX staff_change_open_key ON staff_change (user_id, role) WHERE outcome IS NULL;
