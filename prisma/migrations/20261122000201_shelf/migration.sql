-- The shelf: one row per listing that a shopper may see today or that only a date will end, with everything that browse,
-- search and the shelves of the shop filter, sort and match by. docs/decisions/065-shelf.md says why and how.

-- Words ----------------------------------------------------------------------------------------

-- The words of a text as search compares them, with a space between words and at both ends so that a phrase can be looked
-- for: lower case, tone marks in one placement (hoà is hòa), a lone final y as i (mỹ is mĩ). lib/search/rules-words.ts does
-- the same to a query; a test holds the two together.
CREATE FUNCTION shelf_text(given text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  t text := ' ' || regexp_replace(lower(normalize(coalesce(given, ''), NFC) COLLATE "und-x-icu"),
    '[^a-z0-9àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+', ' ', 'g') || ' ';
BEGIN
  t := replace(t, '  ', ' ');
  IF t ~ ' (h|k|l|m|s|t|v|qu)[yỳýỷỹỵ] ' THEN
    FOR i IN 1 .. 6 LOOP
      t := regexp_replace(t, ' (h|k|l|m|s|t|v|qu)' || substr('yỳýỷỹỵ', i, 1) || '(?= )', ' \1' || substr('iìíỉĩị', i, 1), 'g');
    END LOOP;
  END IF;
  IF t ~ 'o[àáảãạèéẻẽẹ] |u[ỳýỷỹỵ] ' THEN
    t := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t, 'oà ', 'òa '), 'oá ', 'óa '), 'oả ', 'ỏa '), 'oã ', 'õa '), 'oạ ', 'ọa '),
      'oè ', 'òe '), 'oé ', 'óe '), 'oẻ ', 'ỏe '), 'oẽ ', 'õe '), 'oẹ ', 'ọe '),
      'uỳ ', 'ùy '), 'uý ', 'úy '), 'uỷ ', 'ủy '), 'uỹ ', 'ũy '), 'uỵ ', 'ụy ');
  END IF;
  RETURN t;
END $$;

CREATE FUNCTION shelf_words(t text) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN string_to_array(trim(shelf_text(t)), ' ');

-- A word without accents, đ as d.
CREATE FUNCTION shelf_folded(word text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN translate(word, 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');

-- The words of a seller's name that tell it apart: without its legal form and without numbers that may be a personal ID.
CREATE FUNCTION shelf_seller_words(name text) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN shelf_words(regexp_replace(lower(normalize(coalesce(name, ''), NFC) COLLATE "und-x-icu"),
    '^(hợp tác xã|htx|công ty cổ phần|công ty cp|công ty tnhh( một thành viên| mtv)?|công ty|hộ kinh doanh|cơ sở|tổ hợp tác|câu lạc bộ|cửa hàng) |\d[\d .]{5,}',
    '', 'g'));

-- What a listing is found by, as lexemes: word and =word with accents wherever they stand, ^word and !word with accents in the
-- name, +two words of the name, ~two words of the address, and @ with what it is filtered by.
CREATE FUNCTION shelf_terms(name text, merchant text, producer text, address text, filters text[]) RETURNS tsvector
  IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  names text := array_to_string(shelf_words(name), ' ');
  sellers text := array_to_string(shelf_seller_words(merchant) ||
    CASE WHEN producer <> merchant THEN shelf_seller_words(producer) END, ' ');
  folded text[] := string_to_array(shelf_folded(names), ' ');
  places text[] := shelf_words(address);
  terms text[];
BEGIN
  -- Words without accents need no form with accents.
  terms := string_to_array(shelf_folded(names || ' ' || sellers), ' ')
    || string_to_array(regexp_replace(' =' || replace(names || ' ' || sellers, ' ', ' =') || ' ', ' =[a-z0-9]*(?= )', '', 'g'), ' ')
    || string_to_array('^' || array_to_string(folded, ' ^'), ' ')
    || string_to_array(regexp_replace(' !' || replace(names, ' ', ' !') || ' ', ' ![a-z0-9]*(?= )', '', 'g'), ' ');
  FOR i IN 2 .. cardinality(folded) LOOP
    terms := terms || ('+' || folded[i - 1] || ' ' || folded[i]);
  END LOOP;
  FOR i IN 2 .. cardinality(places) LOOP
    CONTINUE WHEN ARRAY[places[i - 1], places[i]] && '{xã,phường,huyện,quận,thị,trấn,tp,thôn,xóm,làng,số,ngõ,ngách,tổ,dân,phố}'
      OR places[i - 1] || places[i] ~ '\d|^hànội$';
    terms := terms || ('~' || shelf_folded(places[i - 1] || ' ' || places[i]));
  END LOOP;
  RETURN array_to_tsvector(array_remove(terms, '') || ARRAY(SELECT '@' || f FROM unnest(filters) f WHERE f IS NOT NULL));
END $$;

-- Villages -------------------------------------------------------------------------------------

ALTER TABLE craft_village ADD COLUMN words text GENERATED ALWAYS AS (trim(shelf_text(name_vi))) STORED;

-- The craft village that a product belongs to, at most one. In this order: a village of its ward that its name mentions;
-- one of its ward that its address names as thôn, làng, xóm or phố; one anywhere that its name mentions, when the village is
-- known for that set (a name of one syllable only after the word làng); the village of its ward that is known for its set, when
-- there is one only or one that bears the ward's name.
CREATE FUNCTION village_of(in_ward text, in_set integer, name text, address text) RETURNS text
  STABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  names text := shelf_text(name);
  places text := shelf_text(address);
BEGIN
  RETURN (
    WITH candidate AS (
      SELECT v.slug, v.words, v.ward_code, v.name_vi, v.ward_code IS NOT DISTINCT FROM in_ward AS is_near,
        in_set = ANY (v.set_numbers) AS is_known, position(' ' || v.words || ' ' IN names) AS at
      FROM craft_village v
      WHERE v.ward_code = in_ward OR position(' ' || v.words || ' ' IN names) > 0
    ),
    ranked AS (
      SELECT slug, at, CASE
          WHEN is_near AND at > 0 THEN 1
          WHEN is_near AND places ~ (' (thôn|làng|xóm|phố) ' || words || ' ') THEN 2
          WHEN at > 0 AND is_known AND (words ~ ' ' OR position(' làng ' || words || ' ' IN names) > 0) THEN 3
          WHEN is_near AND is_known AND (
            count(*) FILTER (WHERE is_near AND is_known) OVER () = 1
            OR EXISTS (SELECT FROM ward w WHERE w.code = c.ward_code AND w.name_vi = c.name_vi)) THEN 4
        END AS rank
      FROM candidate c
    )
    SELECT slug FROM ranked WHERE rank IS NOT NULL ORDER BY rank, at, slug LIMIT 1);
END $$;

-- The four solutions of a merchant that are in use today: bit 0 E_SIGNATURE, 1 E_CONTRACT, 2 E_INVOICE, 3 TRACEABILITY.
CREATE FUNCTION solutions_in_use(merchant_id uuid) RETURNS integer STABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT coalesce(bit_or(1 << (array_position(enum_range(NULL::solution), p.solution) - 1)), 0)
  FROM proof p
  WHERE p.merchant_id = $1
    AND p.valid_from <= local_day(now()) AND coalesce(p.valid_until, 'infinity') >= local_day(now())
    AND (SELECT r.decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.effective_at DESC, r.seq DESC LIMIT 1) = 'ACCEPTED'
$$;

-- The shelf ------------------------------------------------------------------------------------

-- What the shelf should hold now; the table below is this, kept.
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

-- A row is never changed: one that differs is replaced under a new id.
CREATE TABLE shelf_entry (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  listing_id uuid NOT NULL UNIQUE,
  merchant_id uuid NOT NULL,
  set_number integer NOT NULL,
  ward_code text,
  village text,
  stars integer NOT NULL,
  -- Whole dong, of a range the lower end; null on request, and always where only adults may see it.
  price_vnd integer,
  solutions integer NOT NULL,
  first_approved_at timestamptz(3) NOT NULL,
  issued_on date NOT NULL,
  -- Last day on which it is shown: every read asks for today or later, so that an end by date needs no job.
  shown_through date NOT NULL,
  name text NOT NULL,
  terms tsvector NOT NULL
);
CREATE INDEX shelf_entry_newest_idx ON shelf_entry (first_approved_at, listing_id);
CREATE INDEX shelf_entry_set_newest_idx ON shelf_entry (set_number, first_approved_at, listing_id);
CREATE INDEX shelf_entry_ward_newest_idx ON shelf_entry (ward_code, first_approved_at, listing_id);
CREATE INDEX shelf_entry_village_newest_idx ON shelf_entry (village, first_approved_at, listing_id) WHERE village IS NOT NULL;
CREATE INDEX shelf_entry_merchant_idx ON shelf_entry (merchant_id, stars, first_approved_at, listing_id);
CREATE INDEX shelf_entry_price_idx ON shelf_entry (price_vnd, listing_id);
CREATE INDEX shelf_entry_set_price_idx ON shelf_entry (set_number, price_vnd, listing_id);
CREATE INDEX shelf_entry_stars_idx ON shelf_entry (stars, first_approved_at, listing_id);
CREATE INDEX shelf_entry_set_stars_idx ON shelf_entry (set_number, stars, first_approved_at, listing_id);
CREATE INDEX shelf_entry_name_idx ON shelf_entry (name COLLATE "vi-x-icu", listing_id);
CREATE INDEX shelf_entry_set_name_idx ON shelf_entry (set_number, name COLLATE "vi-x-icu", listing_id);
CREATE INDEX shelf_entry_issued_idx ON shelf_entry (issued_on, first_approved_at, listing_id);
CREATE INDEX shelf_entry_shown_through_idx ON shelf_entry (shown_through);
-- Without fastupdate no reader ever has to search an unsorted list of newcomers.
CREATE INDEX shelf_entry_terms_idx ON shelf_entry USING gin (terms) WITH (fastupdate = off);

-- Entries that the counts of the next migration do not hold yet.
CREATE TABLE shelf_pending (
  id integer PRIMARY KEY,
  ward_code text NOT NULL
);
CREATE INDEX shelf_pending_ward_code_idx ON shelf_pending (ward_code, id);
-- Where each of the others stands in them, and places there whose entry has gone.
CREATE TABLE shelf_place (
  id integer PRIMARY KEY,
  block integer NOT NULL,
  place integer NOT NULL,
  UNIQUE (block, place)
);
CREATE TABLE shelf_hole (
  block integer NOT NULL,
  place integer NOT NULL,
  PRIMARY KEY (block, place)
);

-- One row: the last day whose beginnings and ends the shelf knows.
CREATE TABLE shelf_state (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  day date NOT NULL
);

-- Makes the shelf say what shelf_source says about these listings. Only under the lock of settle_stale_shelf().
CREATE FUNCTION refresh_shelf_entries(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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

-- Kept right by construction -------------------------------------------------------------------

-- What statements of this transaction touched: listings, or everything of these merchants, producers or products; without ids,
-- everything. Filled by statement triggers, emptied at commit: then all row locks are held already, so that the one lock taken
-- here can never be part of a deadlock, and whoever commits second sees what the first one did.
CREATE TABLE shelf_stale (
  what text NOT NULL CHECK (what IN ('listing', 'merchant', 'producer', 'product', 'all')),
  ids uuid[] NOT NULL
);

CREATE FUNCTION settle_stale_shelf() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stale uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM shelf_stale) THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('shelf'));
  WITH taken AS MATERIALIZED (SELECT DISTINCT t.what, i.id FROM shelf_stale t, unnest(t.ids) i (id)),
    named AS (
      SELECT id FROM taken WHERE what = 'listing'
      UNION SELECT l.id FROM taken t JOIN listing l ON l.merchant_id = t.id WHERE t.what = 'merchant'
      UNION SELECT l.id FROM taken t JOIN listing l ON l.product_id = t.id WHERE t.what = 'product'
      UNION SELECT l.id FROM taken t JOIN registered_product p ON p.producer_id = t.id JOIN listing l ON l.product_id = p.id
        WHERE t.what = 'producer'
      UNION SELECT l.id FROM listing l WHERE EXISTS (SELECT FROM shelf_stale WHERE what = 'all')
    )
  SELECT array_agg(n.id) INTO stale FROM named n JOIN listing l ON l.id = n.id
  WHERE l.is_open OR EXISTS (SELECT FROM shelf_entry e WHERE e.listing_id = l.id);
  DELETE FROM shelf_stale;
  PERFORM refresh_shelf_entries(stale);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shelf_stale_settled AFTER INSERT ON shelf_stale DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION settle_stale_shelf();

CREATE FUNCTION mark_stale(what text, ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO shelf_stale SELECT what, ids WHERE what = 'all' OR cardinality(ids) > 0
$$;

CREATE FUNCTION stale_by_listing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('listing', ARRAY(
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE (o.is_open OR n.is_open)
      AND (o.is_open, o.approved_revision_id, o.first_approved_at, o.merchant_id, o.product_id)
        IS DISTINCT FROM (n.is_open, n.approved_revision_id, n.first_approved_at, n.merchant_id, n.product_id)));
  RETURN NULL;
END $$;
CREATE TRIGGER listing_on_shelf_changed AFTER UPDATE ON listing
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_listing();
CREATE FUNCTION stale_by_new_listing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('listing', ARRAY(
    SELECT id FROM after_rows WHERE is_open));
  RETURN NULL;
END $$;
CREATE TRIGGER listing_on_shelf_added AFTER INSERT ON listing
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_new_listing();

CREATE FUNCTION stale_by_merchant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('merchant', ARRAY(
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE (o.is_active, o.name, o.legal_form, o.producer_id) IS DISTINCT FROM (n.is_active, n.name, n.legal_form, n.producer_id)));
  RETURN NULL;
END $$;
CREATE TRIGGER merchant_on_shelf_changed AFTER UPDATE ON merchant
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_merchant();

CREATE FUNCTION stale_by_producer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('producer', ARRAY(
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE (o.name, o.ward_code, o.address) IS DISTINCT FROM (n.name, n.ward_code, n.address)));
  RETURN NULL;
END $$;
CREATE TRIGGER producer_on_shelf_changed AFTER UPDATE ON producer
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_producer();

CREATE FUNCTION stale_by_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('product', ARRAY(
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE (o.name, o.set_number, o.ward_code, o.address, o.producer_id)
      IS DISTINCT FROM (n.name, n.set_number, n.ward_code, n.address, n.producer_id)));
  RETURN NULL;
END $$;
CREATE TRIGGER registered_product_on_shelf_changed AFTER UPDATE ON registered_product
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_product();

CREATE FUNCTION stale_by_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('product', ARRAY(
    SELECT DISTINCT product_id FROM after_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_on_shelf_added AFTER INSERT ON certificate
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_certificate();
CREATE FUNCTION stale_by_changed_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('product', ARRAY(
    SELECT product_id FROM before_rows UNION SELECT product_id FROM after_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_on_shelf_changed AFTER UPDATE ON certificate
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_changed_certificate();

-- Of extensions and revocations.
CREATE FUNCTION stale_by_certificate_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('product', ARRAY(
    SELECT DISTINCT c.product_id FROM after_rows n JOIN certificate c ON c.id = n.certificate_id));
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_extension_on_shelf_added AFTER INSERT ON certificate_extension
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_certificate_fact();
CREATE TRIGGER certificate_revocation_on_shelf_added AFTER INSERT ON certificate_revocation
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_certificate_fact();

-- Of authorisations and proofs.
CREATE FUNCTION stale_by_merchant_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('merchant', ARRAY(
    SELECT DISTINCT merchant_id FROM after_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER authorisation_on_shelf_added AFTER INSERT ON authorisation
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_merchant_fact();
CREATE TRIGGER authorisation_on_shelf_changed AFTER UPDATE ON authorisation
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_merchant_fact();
CREATE TRIGGER proof_on_shelf_changed AFTER UPDATE ON proof
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_merchant_fact();

CREATE FUNCTION stale_by_proof_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('merchant', ARRAY(
    SELECT DISTINCT p.merchant_id FROM after_rows n JOIN proof p ON p.id = n.proof_id));
  RETURN NULL;
END $$;
CREATE TRIGGER proof_review_on_shelf_added AFTER INSERT ON proof_review
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION stale_by_proof_review();

-- Reference data changes by migration only; then everything is looked at again.
CREATE FUNCTION stale_by_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_stale('all', '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER ocop_set_on_shelf_changed AFTER UPDATE ON ocop_set FOR EACH STATEMENT EXECUTE FUNCTION stale_by_reference();
CREATE TRIGGER ocop_subgroup_on_shelf_changed AFTER UPDATE ON ocop_subgroup FOR EACH STATEMENT EXECUTE FUNCTION stale_by_reference();
CREATE TRIGGER craft_village_on_shelf_changed AFTER INSERT OR UPDATE OR DELETE ON craft_village
  FOR EACH STATEMENT EXECUTE FUNCTION stale_by_reference();

-- What begins or ends by date from the day after the last one known through today: called at midnight and at boot.
CREATE FUNCTION bring_shelf_to_today() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  today date := local_day(now());
  known date;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('shelf'));
  SELECT day INTO known FROM shelf_state;
  PERFORM refresh_shelf_entries(ARRAY(
    SELECT listing_id FROM shelf_entry WHERE shown_through < today
    UNION SELECT l.id FROM certificate c JOIN listing l ON l.product_id = c.product_id AND l.is_open
      WHERE c.issued_on > known AND c.issued_on <= today
    UNION SELECT l.id FROM certificate_extension x JOIN certificate c ON c.id = x.certificate_id
      JOIN listing l ON l.product_id = c.product_id AND l.is_open WHERE x.effective_on > known AND x.effective_on <= today
    UNION SELECT l.id FROM certificate_revocation x JOIN certificate c ON c.id = x.certificate_id
      JOIN listing l ON l.product_id = c.product_id AND l.is_open WHERE x.effective_on > known AND x.effective_on <= today
    UNION SELECT l.id FROM authorisation a JOIN listing l ON l.merchant_id = a.merchant_id AND l.is_open
      WHERE a.valid_from > known AND a.valid_from <= today OR a.valid_until >= known AND a.valid_until < today
    UNION SELECT l.id FROM proof p JOIN listing l ON l.merchant_id = p.merchant_id AND l.is_open
      WHERE p.valid_from > known AND p.valid_from <= today OR p.valid_until >= known AND p.valid_until < today));
  UPDATE shelf_state SET day = today WHERE day IS DISTINCT FROM today;
END $$;

-- One statement, one change of listing and merchant: thousands of decisions at once stay fast.
CREATE OR REPLACE FUNCTION follow_merchant_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE merchant m SET is_active = coalesce((
    SELECT kind IN ('APPROVED', 'REINSTATED') FROM merchant_standing
    WHERE merchant_id = m.id ORDER BY effective_at DESC, seq DESC LIMIT 1), false)
  WHERE m.id IN (SELECT merchant_id FROM after_rows);
  RETURN NULL;
END $$;
DROP TRIGGER merchant_standing_followed ON merchant_standing;
CREATE TRIGGER merchant_standing_followed AFTER INSERT ON merchant_standing
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION follow_merchant_standing();

CREATE OR REPLACE FUNCTION follow_listing_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing l SET
    is_open = coalesce((SELECT kind IN ('APPROVED', 'RESUMED', 'RESTORED') FROM listing_state
      WHERE listing_id = l.id ORDER BY effective_at DESC, seq DESC LIMIT 1), false),
    approved_revision_id = (SELECT revision_id FROM listing_state
      WHERE listing_id = l.id AND kind = 'APPROVED' ORDER BY effective_at DESC, seq DESC LIMIT 1),
    first_approved_at = (SELECT min(effective_at) FROM listing_state WHERE listing_id = l.id AND kind = 'APPROVED')
  WHERE l.id IN (SELECT listing_id FROM after_rows);
  RETURN NULL;
END $$;
DROP TRIGGER listing_state_followed ON listing_state;
CREATE TRIGGER listing_state_followed AFTER INSERT ON listing_state
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION follow_listing_state();

-- A database that is already in use.
INSERT INTO shelf_state (day) VALUES (local_day(now()));
SELECT refresh_shelf_entries(ARRAY(SELECT id FROM listing WHERE is_open));
