-- The same as certificate_valid_on(…, local_day(now()), now()), written out: a function that asks other tables is called
-- once for each certificate, which takes most of the time of every page that counts them. A test holds the two together.
CREATE OR REPLACE VIEW shown_certificate AS
SELECT DISTINCT ON (c.product_id) c.product_id, c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
  greatest(certificate_last_day(c.issued_on),
    (SELECT max(e.valid_through) FROM certificate_extension e
     WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through
FROM certificate c
WHERE c.issued_on <= local_day(now())
  AND (local_day(now()) <= certificate_last_day(c.issued_on)
    OR EXISTS (
      SELECT FROM certificate_extension e
      WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()) AND local_day(now()) <= e.valid_through
        AND e.recorded_at <= now()))
  AND NOT EXISTS (
    SELECT FROM certificate_revocation r
    WHERE r.certificate_id = c.id AND r.effective_on <= local_day(now()) AND r.recorded_at <= now())
ORDER BY c.product_id, c.issued_on DESC, c.id;
