-- A product is also found by what it is made of: gỗ mít, tơ tằm, hạt sen. A revision's details never change once it is
-- submitted, so that nothing new has to be watched.

-- What materials and ingredients make a listing found by: %two words side by side, without accents, and %=two words with
-- them. A single word would find everything that has salt in it.
CREATE FUNCTION shelf_made_terms(made_of text) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  part text;
  words text[];
  terms text[];
BEGIN
  FOREACH part IN ARRAY regexp_split_to_array(coalesce(made_of, ''), '[,;:.()…/]') LOOP
    words := public.shelf_words(part);
    FOR i IN 2 .. cardinality(words) LOOP
      CONTINUE WHEN words[i - 1] || words[i] ~ '\d';
      terms := terms || ('%' || public.shelf_folded(words[i - 1] || ' ' || words[i]));
      IF words[i - 1] || words[i] ~ '[^a-z]' THEN terms := terms || ('%=' || words[i - 1] || ' ' || words[i]); END IF;
    END LOOP;
  END LOOP;
  RETURN array_to_tsvector(coalesce(terms, '{}'));
END $$;

-- The craft village that a product belongs to, at most one. In this order: a village of its ward that its name mentions;
-- one of its ward that its address names as thôn, làng, xóm or phố; one anywhere that its name mentions, when the village is
-- known for that set (a name of one syllable only after the word làng); the village of its ward that is known for its set, when
-- there is one only or one that bears the ward's name.
CREATE OR REPLACE VIEW shelf_source AS
SELECT l.id AS listing_id, l.merchant_id, l.set_number, l.ward_code, v.slug AS village, l.stars,
  CASE WHEN NOT s.age_restricted AND r.price_kind <> 'ON_REQUEST' THEN r.price_vnd END AS price_vnd,
  u.solutions, l.first_approved_at, l.issued_on, e.shown_through, r.name_vi AS name,
  shelf_name_terms(n.names)
    || CASE WHEN r.name_en = '' THEN '' ELSE shelf_name_terms(shelf_text(r.name_en)) END
    || m.seller_terms || o.seller_terms
    || coalesce((
      SELECT shelf_made_terms(string_agg(d.text_vi, ';')) FROM revision_detail d
      WHERE d.revision_id = r.id AND d.field IN ('MATERIALS', 'INGREDIENTS')), '')
    || CASE WHEN p.address IS NULL THEN o.place_terms ELSE shelf_place_terms(p.address) END
    || array_to_tsvector(array_remove(
      ARRAY['@g:' || l.group_code, '@b:' || l.subgroup_code, '@s:' || l.set_number, '@w:' || l.ward_code, '@v:' || v.slug,
        '@r:' || l.stars, '@f:' || m.legal_form,
        CASE WHEN u.solutions & 1 <> 0 THEN '@e:0' END, CASE WHEN u.solutions & 2 <> 0 THEN '@e:1' END,
        CASE WHEN u.solutions & 4 <> 0 THEN '@e:2' END, CASE WHEN u.solutions & 8 <> 0 THEN '@e:3' END], NULL)) AS terms
FROM public_listing l
JOIN listing_revision r ON r.id = l.revision_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN producer o ON o.id = p.producer_id
JOIN ocop_set s ON s.number = l.set_number
-- Each once a row: without OFFSET the planner would call it wherever it is named.
CROSS JOIN LATERAL (
  SELECT shelf_text(CASE WHEN p.name = r.name_vi THEN p.name ELSE r.name_vi || ' ' || p.name END) AS names OFFSET 0) n
CROSS JOIN LATERAL (
  SELECT CASE WHEN p.address IS NULL THEN o.place_text ELSE shelf_text(p.address) END AS places OFFSET 0) a
LEFT JOIN LATERAL (
  SELECT ranked.slug
  FROM (
    SELECT c.slug, c.at, CASE
        WHEN c.is_near AND c.at > 0 THEN 1
        WHEN c.is_near AND position(' ' || c.words || ' ' IN a.places) > 0
          AND a.places ~ (' (thôn|làng|xóm|phố) ' || c.words || ' ') THEN 2
        WHEN c.at > 0 AND c.is_known AND (c.words ~ ' ' OR position(' làng ' || c.words || ' ' IN n.names) > 0) THEN 3
        WHEN c.is_near AND c.is_known AND (
          count(*) FILTER (WHERE c.is_near AND c.is_known) OVER () = 1
          OR EXISTS (SELECT FROM ward w WHERE w.code = c.ward_code AND w.name_vi = c.name_vi)) THEN 4
      END AS rank
    FROM (
      SELECT v.slug, v.words, v.ward_code, v.name_vi, v.ward_code IS NOT DISTINCT FROM l.ward_code AS is_near,
        l.set_number = ANY (v.set_numbers) AS is_known, position(' ' || v.words || ' ' IN n.names) AS at
      FROM craft_village v
      WHERE v.ward_code = l.ward_code OR position(' ' || v.words || ' ' IN n.names) > 0
    ) c
  ) ranked
  WHERE ranked.rank IS NOT NULL ORDER BY ranked.rank, ranked.at, ranked.slug LIMIT 1) v ON true
CROSS JOIN LATERAL (
  SELECT coalesce(bit_or(1 << (array_position(enum_range(NULL::solution), p.solution) - 1)), 0) AS solutions
  FROM proof p
  WHERE p.merchant_id = l.merchant_id
    AND p.valid_from <= local_day(now()) AND coalesce(p.valid_until, 'infinity') >= local_day(now())
    AND (SELECT x.decision FROM proof_review x WHERE x.proof_id = p.id ORDER BY x.effective_at DESC, x.seq DESC LIMIT 1) = 'ACCEPTED'
) u
CROSS JOIN LATERAL (
  SELECT least(l.valid_through,
    (SELECT min(x.effective_on) - 1 FROM certificate_revocation x
     WHERE x.certificate_id = l.certificate_id AND x.effective_on > local_day(now())),
    (SELECT max(coalesce(a.valid_until, 'infinity')) FROM authorisation a
     WHERE m.producer_id IS DISTINCT FROM p.producer_id AND a.merchant_id = l.merchant_id AND a.producer_id = p.producer_id
       AND a.withdrawn_at IS NULL AND a.valid_from <= local_day(now())
       AND coalesce(a.valid_until, 'infinity') >= local_day(now()))) AS shown_through) e;

-- A database that is already in use.
INSERT INTO shelf_stale VALUES ('all', '{}');
