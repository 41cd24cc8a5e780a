-- A trader's listing is public only while the producer's authorisation is in force: it opens on its first day and closes
-- after its last one with no click.
CREATE OR REPLACE VIEW public_listing AS
SELECT l.id, l.slug, l.merchant_id, l.product_id, l.approved_revision_id AS revision_id, l.first_approved_at,
  l.search_exact, l.search_folded, l.name_folded,
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
