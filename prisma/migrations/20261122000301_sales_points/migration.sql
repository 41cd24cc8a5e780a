-- Points of sale for OCOP goods that the city names; shown beside products, the nearest first.
CREATE TABLE sales_point (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL,
  ward_code TEXT NOT NULL,
  phone TEXT,
  hours_vi TEXT NOT NULL DEFAULT '',
  hours_en TEXT NOT NULL DEFAULT '',
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  created_by_id UUID,
  closed_at TIMESTAMPTZ(3),
  closed_by_id UUID,
  CONSTRAINT sales_point_pkey PRIMARY KEY (id),
  CONSTRAINT sales_point_ward_code_fkey FOREIGN KEY (ward_code) REFERENCES ward (code) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT sales_point_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT sales_point_closed_by_id_fkey FOREIGN KEY (closed_by_id) REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK (name_vi <> '' AND address <> ''),
  CHECK (phone ~ '^\+[1-9]\d{7,14}$'),
  CHECK (closed_at >= created_at)
);
CREATE TRIGGER sales_point_kept BEFORE DELETE ON sales_point FOR EACH ROW EXECUTE FUNCTION forbid_change();
