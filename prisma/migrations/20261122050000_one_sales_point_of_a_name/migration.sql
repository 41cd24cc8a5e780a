-- Two administrators who add the same shop at once: the database keeps one. Twins that exist already are closed, but the first.
UPDATE sales_point SET closed_at = now()
WHERE closed_at IS NULL AND id IN (
  SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY ward_code, name_vi ORDER BY created_at, id) AS place
    FROM sales_point WHERE closed_at IS NULL
  ) AS open_points WHERE place > 1
);
CREATE UNIQUE INDEX sales_point_open_name_key ON sales_point (ward_code, name_vi) WHERE closed_at IS NULL;
