-- Settling the shelf costs a fraction of what it did: what a row is found by is put together from parts that are kept or
-- made once, nothing asks a function row by row that asks other tables, and words go into their index as a batch.
-- docs/search-plans.md has the figures.

-- Words ----------------------------------------------------------------------------------------

-- A word without accents, đ as d, of a text that shelf_text() made. The dictionary takes a tenth of the time of translate().
CREATE OR REPLACE FUNCTION shelf_folded(word text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
BEGIN
  RETURN public.unaccent('public.unaccent', word);
END $$;

-- What a name makes a listing found by, of a text that shelf_text() made: word and =word with accents, ^word and !word with
-- accents in the name, +two words of the name. Words without accents need no form with accents.
CREATE FUNCTION shelf_name_terms(name_text text) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  names text := trim(name_text);
  folded text := public.shelf_folded(names);
  words text[] := string_to_array(folded, ' ');
  pairs text[];
  before text;
  word text;
BEGIN
  IF names = '' THEN RETURN ''; END IF;
  FOREACH word IN ARRAY words LOOP
    IF before IS NOT NULL THEN pairs := pairs || ('+' || before || ' ' || word); END IF;
    before := word;
  END LOOP;
  RETURN ts_delete(
    array_to_tsvector(words || pairs || string_to_array(
      '^' || replace(folded, ' ', ' ^') || ' =' || replace(names, ' ', ' =') || ' !' || replace(names, ' ', ' !'), ' ')),
    string_to_array('=' || replace(folded, ' ', ' =') || ' !' || replace(folded, ' ', ' !'), ' '));
END $$;

-- What words that stand elsewhere make a listing found by: word and =word with accents.
CREATE FUNCTION shelf_word_terms(words text[]) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  exact text := array_to_string(words, ' ');
  folded text := public.shelf_folded(exact);
BEGIN
  IF coalesce(exact, '') = '' THEN RETURN ''; END IF;
  RETURN ts_delete(
    array_to_tsvector(string_to_array(folded, ' ') || string_to_array('=' || replace(exact, ' ', ' ='), ' ')),
    string_to_array('=' || replace(folded, ' ', ' ='), ' '));
END $$;

-- What an address makes a listing found by: ~two words of it, but for those that every address has.
CREATE FUNCTION shelf_place_terms(address text) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  places text[] := public.shelf_words(address);
  terms text[];
BEGIN
  FOR i IN 2 .. cardinality(places) LOOP
    CONTINUE WHEN ARRAY[places[i - 1], places[i]] && '{xã,phường,huyện,quận,thị,trấn,tp,thôn,xóm,làng,số,ngõ,ngách,tổ,dân,phố}'
      OR places[i - 1] || places[i] ~ '\d|^hànội$';
    terms := terms || ('~' || public.shelf_folded(places[i - 1] || ' ' || places[i]));
  END LOOP;
  RETURN array_to_tsvector(coalesce(terms, '{}'));
END $$;

-- A seller is written once and stands on many listings.
ALTER TABLE merchant
  ADD COLUMN seller_terms tsvector GENERATED ALWAYS AS (shelf_word_terms(shelf_seller_words(name))) STORED;
ALTER TABLE producer
  ADD COLUMN seller_terms tsvector GENERATED ALWAYS AS (shelf_word_terms(shelf_seller_words(name))) STORED,
  ADD COLUMN place_text text GENERATED ALWAYS AS (shelf_text(address)) STORED,
  ADD COLUMN place_terms tsvector GENERATED ALWAYS AS (shelf_place_terms(address)) STORED;

-- What is public ---------------------------------------------------------------------------------

-- certificate_valid_on(…, local_day(now()), now()) written out, as in shown_certificate.
CREATE OR REPLACE VIEW public_listing AS
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
  WHERE c.product_id = l.product_id
    AND c.issued_on <= local_day(now())
    AND (local_day(now()) <= certificate_last_day(c.issued_on)
      OR EXISTS (
        SELECT FROM certificate_extension e
        WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()) AND local_day(now()) <= e.valid_through
          AND e.recorded_at <= now()))
    AND NOT EXISTS (
      SELECT FROM certificate_revocation r
      WHERE r.certificate_id = c.id AND r.effective_on <= local_day(now()) AND r.recorded_at <= now())
  ORDER BY c.issued_on DESC, c.id LIMIT 1) c ON true
WHERE l.is_open AND l.approved_revision_id IS NOT NULL
  AND (m.producer_id = p.producer_id OR EXISTS (
    SELECT FROM authorisation a
    WHERE a.merchant_id = m.id AND a.producer_id = p.producer_id AND a.withdrawn_at IS NULL
      AND local_day(now()) BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity')));

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

-- A product is also found by what it is made of: gỗ mít, tơ tằm, hạt sen. A revision's details never change once it is
-- submitted, so that nothing new has to be watched.
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

DROP FUNCTION village_of(text, integer, text, text);
DROP FUNCTION solutions_in_use(uuid);
DROP FUNCTION shelf_terms(text, text, text, text, text[]);

-- Keeping it -------------------------------------------------------------------------------------

-- Newcomers wait in the index's list until refresh_shelf_entries() sorts them in, all of a batch at once: one by one each of
-- a row's sixty words would be looked for by itself.
ALTER INDEX shelf_entry_terms_idx SET (fastupdate = on, gin_pending_list_limit = 65536);

-- A ward's dearest may be cheap: found by the order of all prices, half the shelf would be walked for them.
CREATE INDEX shelf_entry_ward_price_idx ON shelf_entry (ward_code, price_vnd, listing_id);

-- Makes the shelf say what shelf_source says about these listings. Only under the lock of settle_stale_shelf().
CREATE OR REPLACE FUNCTION refresh_shelf_entries(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  part uuid[];
  fresh shelf_source[];
  changed uuid[];
  has_news boolean := false;
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
    has_news := true;
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
  IF has_news THEN PERFORM gin_clean_pending_list('shelf_entry_terms_idx'); END IF;
END $$;

-- What else a statement does for each of its rows -----------------------------------------------

-- All that is known of a listing in one look at its states.
CREATE OR REPLACE FUNCTION follow_listing_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing l SET is_open = s.is_open, approved_revision_id = s.revision_id, first_approved_at = s.first_approved_at
  FROM (SELECT DISTINCT listing_id FROM after_rows) n
  CROSS JOIN LATERAL (
    SELECT coalesce((array_agg(x.kind ORDER BY x.effective_at DESC, x.seq DESC))[1] IN ('APPROVED', 'RESUMED', 'RESTORED'), false)
        AS is_open,
      (array_agg(x.revision_id ORDER BY x.effective_at DESC, x.seq DESC) FILTER (WHERE x.kind = 'APPROVED'))[1] AS revision_id,
      min(x.effective_at) FILTER (WHERE x.kind = 'APPROVED') AS first_approved_at
    FROM listing_state x WHERE x.listing_id = n.listing_id) s
  WHERE l.id = n.listing_id;
  RETURN NULL;
END $$;

-- Parts come in by the thousand and are looked at together; a change or an end of one is rare.
CREATE FUNCTION keep_submitted_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM after_rows n JOIN listing_revision r ON r.id = n.revision_id WHERE r.submitted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a submitted revision never changes';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['revision_picture', 'place_to_buy', 'revision_detail'] LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', t || '_kept', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_submitted_part()', t || '_kept', t);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_submitted_parts()', t || '_added', t);
  END LOOP;
END $$;

-- Read by nothing since the shelf is there; every approval had to keep it.
DROP INDEX listing_open_idx;

-- How this database is asked: short questions that a compiler would only make wait, and a disk that reads anywhere equally
-- well. Where somebody else owns the database its owner decides.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
  EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'not the owner of the database: jit and random_page_cost stay as they are';
END $$;
