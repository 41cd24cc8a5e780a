-- The words that search read before there was a shelf, and two indexes that every approval had to keep, are read by nothing
-- any more. The views are as before without them; what folds words for the desk's searches stays.
DROP VIEW shelf_source;
DROP VIEW public_listing;
DROP FUNCTION refresh_listing_search(uuid);
ALTER TABLE listing DROP COLUMN search_exact, DROP COLUMN search_folded, DROP COLUMN name_folded;

CREATE VIEW public_listing AS
SELECT l.id, l.slug, l.merchant_id, l.product_id, l.approved_revision_id AS revision_id, l.first_approved_at,
  p.set_number, s.subgroup_code, g.group_code, coalesce(p.ward_code, o.ward_code) AS ward_code,
  c.certificate_id, c.stars, c.code AS certificate_code, c.decision_number, c.issued_on, c.valid_through
FROM listing l
JOIN merchant m ON m.id = l.merchant_id AND m.is_active
JOIN registered_product p ON p.id = l.product_id
JOIN producer o ON o.id = p.producer_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup g ON g.code = s.subgroup_code
JOIN LATERAL (
  SELECT c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
    greatest(certificate_last_day(c.issued_on),
      (SELECT max(e.valid_through) FROM certificate_extension e
       WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through
  FROM certificate c
  WHERE c.product_id = l.product_id AND certificate_valid_on(c.id, c.issued_on, local_day(now()), now())
  ORDER BY c.issued_on DESC, c.id LIMIT 1) c ON true
WHERE l.is_open AND l.approved_revision_id IS NOT NULL
  AND (m.producer_id = p.producer_id OR EXISTS (
    SELECT FROM authorisation a
    WHERE a.merchant_id = m.id AND a.producer_id = p.producer_id AND a.withdrawn_at IS NULL
      AND local_day(now()) BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity')));

CREATE VIEW shelf_source AS
SELECT l.id AS listing_id, l.merchant_id, l.set_number, l.ward_code, v.slug AS village, l.stars,
  CASE WHEN NOT s.age_restricted AND r.price_kind <> 'ON_REQUEST' THEN r.price_vnd END AS price_vnd,
  u.solutions, l.first_approved_at, l.issued_on, e.shown_through, r.name_vi AS name,
  shelf_terms(concat_ws(' ', r.name_vi, r.name_en, p.name), m.name, o.name, coalesce(p.address, o.address),
    ARRAY['g:' || l.group_code, 'b:' || l.subgroup_code, 's:' || l.set_number, 'w:' || l.ward_code, 'v:' || v.slug,
      'r:' || l.stars, 'f:' || m.legal_form] ||
    ARRAY(SELECT 'e:' || i FROM generate_series(0, 3) i WHERE u.solutions & (1 << i) <> 0)) AS terms
FROM public_listing l
JOIN listing_revision r ON r.id = l.revision_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN producer o ON o.id = p.producer_id
JOIN ocop_set s ON s.number = l.set_number
CROSS JOIN LATERAL (SELECT village_of(l.ward_code, l.set_number, r.name_vi || ' ' || p.name, coalesce(p.address, o.address)) AS slug
  -- Once a row: without OFFSET the planner would call it wherever it is named.
  OFFSET 0) v
CROSS JOIN LATERAL (SELECT solutions_in_use(l.merchant_id) AS solutions OFFSET 0) u
CROSS JOIN LATERAL (
  SELECT least(l.valid_through,
    (SELECT min(x.effective_on) - 1 FROM certificate_revocation x
     WHERE x.certificate_id = l.certificate_id AND x.effective_on > local_day(now())),
    (SELECT max(coalesce(a.valid_until, 'infinity')) FROM authorisation a
     WHERE m.producer_id IS DISTINCT FROM p.producer_id AND a.merchant_id = l.merchant_id AND a.producer_id = p.producer_id
       AND a.withdrawn_at IS NULL AND a.valid_from <= local_day(now())
       AND coalesce(a.valid_until, 'infinity') >= local_day(now()))) AS shown_through) e;

-- The same as before, to be understood anew: a session that ran it remembers the view that is gone.
CREATE OR REPLACE FUNCTION refresh_shelf_entries(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  part uuid[];
  fresh shelf_source[];
  changed uuid[];
BEGIN
  -- In parts, so that an import of thousands needs no more memory than a few.
  FOR i IN 0 .. (coalesce(cardinality(ids), 0) - 1) / 2000 LOOP
    part := ids[i * 2000 + 1 : (i + 1) * 2000];
    fresh := ARRAY(SELECT s FROM shelf_source s WHERE s.listing_id = ANY (part));
    changed := ARRAY(
      SELECT coalesce(f.listing_id, e.listing_id)
      FROM unnest(fresh) f
      FULL JOIN (SELECT * FROM shelf_entry WHERE listing_id = ANY (part)) e ON e.listing_id = f.listing_id
      WHERE (f.listing_id, f.merchant_id, f.set_number, f.ward_code, f.village, f.stars, f.price_vnd, f.solutions,
          f.first_approved_at, f.issued_on, f.shown_through, f.name, f.terms)
        IS DISTINCT FROM (e.listing_id, e.merchant_id, e.set_number, e.ward_code, e.village, e.stars, e.price_vnd, e.solutions,
          e.first_approved_at, e.issued_on, e.shown_through, e.name, e.terms));
    CONTINUE WHEN cardinality(changed) = 0;
    WITH gone AS (DELETE FROM shelf_entry WHERE listing_id = ANY (changed) RETURNING id),
      unplaced AS (DELETE FROM shelf_place p USING gone WHERE p.id = gone.id RETURNING p.block, p.place),
      unpending AS (DELETE FROM shelf_pending p USING gone WHERE p.id = gone.id)
    INSERT INTO shelf_hole SELECT block, place FROM unplaced;
    WITH come AS (
      INSERT INTO shelf_entry (listing_id, merchant_id, set_number, ward_code, village, stars, price_vnd, solutions,
        first_approved_at, issued_on, shown_through, name, terms)
      SELECT f.listing_id, f.merchant_id, f.set_number, f.ward_code, f.village, f.stars, f.price_vnd, f.solutions,
        f.first_approved_at, f.issued_on, f.shown_through, f.name, f.terms
      FROM unnest(fresh) f WHERE f.listing_id = ANY (changed)
      ORDER BY f.first_approved_at, f.listing_id
      RETURNING id, ward_code)
    INSERT INTO shelf_pending SELECT id, coalesce(ward_code, '') FROM come;
  END LOOP;
END $$;
