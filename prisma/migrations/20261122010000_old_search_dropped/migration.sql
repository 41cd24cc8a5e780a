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

-- A session that ran this remembers the view that is gone; what changes in the catalogue it reads anew.
ALTER FUNCTION refresh_shelf_entries(uuid[]) VOLATILE;
