-- Counts of any combination of filters and frequent words in milliseconds, however many listings there are: a matrix of bits
-- with a row per term and block of listings. docs/decisions/066-counting-in-bits.md says why and how.

-- Listings of one ward, at most shelf_state.block_size. `day` and `words_version`: what its bits know.
CREATE TABLE shelf_block (
  block integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ward_code text NOT NULL,
  size integer NOT NULL,
  day date NOT NULL,
  words_version integer NOT NULL
);
CREATE INDEX shelf_block_ward_code_idx ON shelf_block (ward_code);

-- Bit `place` is set where the entry at that place of the block has the term: @… as in shelf_entry.terms, @all, @p:n the band
-- of its price, @new, #priced, and #0 to #30 the binary digits of its price.
CREATE TABLE shelf_bits (
  block integer NOT NULL,
  term text NOT NULL,
  bits varbit NOT NULL,
  PRIMARY KEY (block, term)
);
-- The same for words of shelf_entry.terms, only for those that many listings have.
CREATE TABLE shelf_word_bits (
  term text NOT NULL,
  block integer NOT NULL,
  bits varbit NOT NULL,
  PRIMARY KEY (term, block)
);
-- How many entries have a word, as last counted. A frequent one has a version: its bits are complete once every block has it.
CREATE TABLE shelf_word (
  term text PRIMARY KEY,
  entries integer NOT NULL,
  words_version integer
);
CREATE INDEX shelf_word_prefix_idx ON shelf_word (term text_pattern_ops);
CREATE INDEX shelf_word_frequent_idx ON shelf_word (term) WHERE words_version IS NOT NULL;

ALTER TABLE shelf_state
  ADD COLUMN block_size integer NOT NULL DEFAULT 8192 CHECK (block_size BETWEEN 1 AND 8192),
  ADD COLUMN words_version integer NOT NULL DEFAULT 1,
  -- A word with more entries than this, or than one listing in 300, is frequent.
  ADD COLUMN frequent integer NOT NULL DEFAULT 500 CHECK (frequent > 0),
  -- When words were counted last, and how many entries came since.
  ADD COLUMN counted_at timestamptz(3),
  ADD COLUMN uncounted integer NOT NULL DEFAULT 0;

-- First moment of the thirty days that end with this one.
CREATE FUNCTION shelf_new_since(day date) RETURNS timestamptz IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN (day - 29)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';

-- Upper ends of the price bands that shoppers are offered; lib/search/rules-prices.ts has the same.
CREATE FUNCTION shelf_price_band(price integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN width_bucket(price, ARRAY[50000, 100000, 200000, 500000, 1000000, 2000000]);

-- Terms and places of a block as rows of bits, each as long as the block.
CREATE FUNCTION shelf_bits_of(of_block integer) RETURNS TABLE (term text, bits varbit) STABLE LANGUAGE sql AS $$
  WITH member AS MATERIALIZED (
    SELECT p.place, e.price_vnd, e.first_approved_at, e.terms
    FROM shelf_place p JOIN shelf_entry e ON e.id = p.id WHERE p.block = of_block
  ),
  mark AS (
    SELECT m.place, t.lexeme AS term FROM member m, unnest(m.terms) t WHERE t.lexeme LIKE '@%'
    UNION ALL SELECT m.place, t.lexeme FROM member m, unnest(m.terms) t
      WHERE t.lexeme NOT LIKE '@%' AND t.lexeme IN (SELECT w.term FROM shelf_word w WHERE w.words_version IS NOT NULL)
    UNION ALL SELECT m.place, '@all' FROM member m
    UNION ALL SELECT m.place, '@new' FROM member m WHERE m.first_approved_at >= shelf_new_since(local_day(now()))
    UNION ALL SELECT m.place, p.term FROM member m,
      LATERAL (SELECT '#priced' UNION ALL SELECT '@p:' || shelf_price_band(m.price_vnd)
        UNION ALL SELECT '#' || i FROM generate_series(0, 30) i WHERE m.price_vnd & (1 << i) <> 0) p (term)
      WHERE m.price_vnd IS NOT NULL
    UNION ALL SELECT NULL, '#' || i FROM generate_series(0, 30) i
    UNION ALL SELECT NULL, '#priced'
  ),
  -- Sixty-four places at a time: or-ing long strings for each place would take ten times as long.
  chunk AS (
    SELECT term, place / 64 AS chunk, bit_or(1::bigint << (63 - place % 64)) AS bits FROM mark GROUP BY 1, 2
  ),
  size AS (SELECT count(*)::integer AS n FROM member)
  SELECT t.term, substring(string_agg(coalesce(c.bits, 0)::bit(64)::text, '' ORDER BY g.chunk)::varbit FROM 1 FOR max(s.n))
  FROM size s
  CROSS JOIN (SELECT DISTINCT term FROM mark) t
  CROSS JOIN LATERAL generate_series(0, (s.n - 1) / 64) g (chunk)
  LEFT JOIN chunk c ON c.term = t.term AND c.chunk = g.chunk
  GROUP BY t.term
$$;

-- Gives some pending entries their places, or mends one block; false when there was nothing to do. Holds the shelf for a
-- fraction of a second; whoever calls it again and again lets commits of others come between.
CREATE FUNCTION settle_shelf_part() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  today date := local_day(now());
  state shelf_state;
  ward text;
  chosen integer;
  members integer[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('shelf'));
  SELECT * INTO state FROM shelf_state;
  SELECT p.ward_code INTO ward FROM shelf_pending p LIMIT 1;
  IF FOUND THEN
    SELECT b.block INTO chosen FROM shelf_block b WHERE b.ward_code = ward AND b.size < state.block_size ORDER BY b.size LIMIT 1;
    IF NOT FOUND THEN
      INSERT INTO shelf_block (ward_code, size, day, words_version) VALUES (ward, 0, today, 0) RETURNING block INTO chosen;
    END IF;
  ELSE
    SELECT h.block INTO chosen FROM shelf_hole h LIMIT 1;
    IF NOT FOUND THEN
      SELECT b.block INTO chosen FROM shelf_block b WHERE b.words_version < state.words_version LIMIT 1;
    END IF;
    IF chosen IS NULL THEN
      RETURN renew_shelf_block(today);
    END IF;
  END IF;
  members := ARRAY(SELECT id FROM shelf_place WHERE block = chosen);
  members := members || ARRAY(SELECT id FROM shelf_pending WHERE ward_code = ward ORDER BY id
    LIMIT greatest(state.block_size - cardinality(members), 0));
  DELETE FROM shelf_pending WHERE id = ANY (members);
  DELETE FROM shelf_hole WHERE block = chosen;
  DELETE FROM shelf_place WHERE block = chosen;
  DELETE FROM shelf_bits WHERE block = chosen;
  DELETE FROM shelf_word_bits WHERE block = chosen;
  IF cardinality(members) = 0 THEN
    DELETE FROM shelf_block WHERE block = chosen;
    RETURN true;
  END IF;
  INSERT INTO shelf_place SELECT id, chosen, row_number() OVER (ORDER BY id) - 1 FROM unnest(members) id;
  WITH made AS MATERIALIZED (SELECT * FROM shelf_bits_of(chosen)),
    words AS (INSERT INTO shelf_word_bits SELECT term, chosen, bits FROM made WHERE term !~ '^[@#]')
  INSERT INTO shelf_bits SELECT chosen, term, bits FROM made WHERE term ~ '^[@#]';
  UPDATE shelf_block SET size = cardinality(members), day = today, words_version = state.words_version WHERE block = chosen;
  UPDATE shelf_state SET uncounted = uncounted + cardinality(members);
  RETURN true;
END $$;

-- Brings @new of one block to today; false when every block has it.
CREATE FUNCTION renew_shelf_block(today date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  old shelf_block;
BEGIN
  SELECT * INTO old FROM shelf_block b WHERE b.day < today LIMIT 1;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM shelf_bits WHERE term = '@new' AND block = old.block;
  INSERT INTO shelf_bits
  SELECT old.block, '@new', string_agg((e.first_approved_at >= shelf_new_since(today))::integer::text, '' ORDER BY p.place)::varbit
  FROM shelf_place p JOIN shelf_entry e ON e.id = p.id WHERE p.block = old.block;
  UPDATE shelf_block SET day = today WHERE block = old.block;
  RETURN true;
END $$;

-- Counts in how many entries each word stands and decides which are frequent. Reads everything: for the night, or when much
-- has changed.
CREATE FUNCTION count_shelf_words() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  least_frequent integer := (SELECT greatest(s.frequent, (SELECT count(*) FROM shelf_entry) / 300) FROM shelf_state s);
  next_version integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('shelf-words'));
  UPDATE shelf_state SET uncounted = 0, counted_at = clock_timestamp();
  WITH counted AS MATERIALIZED (
      SELECT word AS term, ndoc AS entries FROM ts_stat('SELECT terms FROM shelf_entry') WHERE word !~ '^[@~+]'
    ),
    gone AS (DELETE FROM shelf_word w WHERE NOT EXISTS (SELECT FROM counted c WHERE c.term = w.term))
  INSERT INTO shelf_word AS w (term, entries) SELECT term, entries FROM counted
    ON CONFLICT (term) DO UPDATE SET entries = excluded.entries WHERE w.entries <> excluded.entries;
  -- Half as many is still frequent, so that a word at the border does not come and go.
  UPDATE shelf_word SET words_version = NULL WHERE words_version IS NOT NULL AND entries <= least_frequent / 2;
  PERFORM pg_advisory_xact_lock(hashtext('shelf'));
  DELETE FROM shelf_word_bits b WHERE NOT EXISTS (SELECT FROM shelf_word w WHERE w.term = b.term AND w.words_version IS NOT NULL);
  IF EXISTS (SELECT FROM shelf_word WHERE words_version IS NULL AND entries > least_frequent) THEN
    UPDATE shelf_state SET words_version = words_version + 1 RETURNING words_version INTO next_version;
    UPDATE shelf_word SET words_version = next_version WHERE words_version IS NULL AND entries > least_frequent;
  END IF;
END $$;

-- Reading --------------------------------------------------------------------------------------

-- Entries that have to be counted one by one: those without a place, and those whose newness changed since their block's day.
CREATE FUNCTION shelf_unsettled() RETURNS SETOF integer STABLE ROWS 20 LANGUAGE sql AS $$
  SELECT id FROM shelf_pending
  UNION ALL
  SELECT e.id FROM shelf_block b
  JOIN shelf_place p ON p.block = b.block
  JOIN shelf_entry e ON e.id = p.id
  WHERE b.day < local_day(now())
    AND e.first_approved_at >= shelf_new_since(b.day) AND e.first_approved_at < shelf_new_since(local_day(now()))
$$;

-- Places whose bits do not count: holes, what a date has ended, and the placed among shelf_unsettled().
CREATE FUNCTION shelf_dirt() RETURNS TABLE (block integer, bits varbit) STABLE ROWS 10 LANGUAGE sql AS $$
  SELECT d.block, bit_or(set_bit(repeat('0', b.size)::varbit, d.place, 1))
  FROM (
    SELECT block, place FROM shelf_hole
    UNION ALL SELECT p.block, p.place FROM shelf_entry e JOIN shelf_place p ON p.id = e.id WHERE e.shown_through < local_day(now())
    UNION ALL SELECT p.block, p.place FROM shelf_unsettled() u (id) JOIN shelf_place p ON p.id = u.id
  ) d JOIN shelf_block b ON b.block = d.block
  GROUP BY d.block
$$;

-- One digit of a comparison, from the lowest: whether the numbers so far are below the other's digits so far.
CREATE FUNCTION shelf_below_step(below varbit, digits varbit, is_one boolean) RETURNS varbit
  IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
BEGIN
  IF below IS NULL THEN RETURN CASE WHEN is_one THEN ~digits ELSE digits & ~digits END; END IF;
  RETURN CASE WHEN is_one THEN below | ~digits ELSE below & ~digits END;
END $$;
CREATE AGGREGATE shelf_below(varbit, boolean) (SFUNC = shelf_below_step, STYPE = varbit);

-- The placed entries that satisfy every condition but the skipped one, block by block. A condition is a number with its terms:
-- any of them does. Prices, both ends included, are condition 0. A word without bits of its own is read from the entries.
CREATE FUNCTION shelf_mask(conditions integer[], terms text[], least_vnd integer, most_vnd integer, skipped integer)
  RETURNS TABLE (block integer, ward_code text, bits varbit) STABLE ROWS 200 LANGUAGE sql AS $$
  WITH wanted AS MATERIALIZED (
    SELECT w.condition, w.term, NOT w.term ~ '^[@#]' AND NOT EXISTS (
        SELECT FROM shelf_word s WHERE s.term = w.term
          AND s.words_version <= (SELECT min(b.words_version) FROM shelf_block b)) AS is_rare
    FROM unnest(conditions, terms) w (condition, term) WHERE w.condition <> skipped
  ),
  found AS (
    SELECT w.condition, b.block, b.bits FROM wanted w JOIN shelf_bits b ON b.term = w.term
    UNION ALL SELECT w.condition, b.block, b.bits FROM wanted w JOIN shelf_word_bits b ON b.term = w.term WHERE NOT w.is_rare
    UNION ALL
    SELECT w.condition, b.block, bit_or(set_bit(repeat('0', b.size)::varbit, p.place, 1))
    FROM wanted w
    JOIN shelf_entry e ON e.terms @@ (quote_literal(w.term))::tsquery
    JOIN shelf_place p ON p.id = e.id
    JOIN shelf_block b ON b.block = p.block
    WHERE w.is_rare GROUP BY w.condition, w.term, b.block
    UNION ALL
    SELECT 0, x.block, p.bits & ~x.below & y.below
    FROM (SELECT block, shelf_below(bits, least_vnd & (1 << digit) <> 0 ORDER BY digit) AS below
          FROM generate_series(0, 30) digit JOIN shelf_bits ON term = '#' || digit GROUP BY block) x
    JOIN (SELECT block, shelf_below(bits, (most_vnd + 1) & (1 << digit) <> 0 ORDER BY digit) AS below
          FROM generate_series(0, 30) digit JOIN shelf_bits ON term = '#' || digit GROUP BY block) y ON y.block = x.block
    JOIN shelf_bits p ON p.term = '#priced' AND p.block = x.block
    WHERE least_vnd IS NOT NULL AND skipped <> 0
  ),
  met AS (SELECT condition, block, bit_or(bits) AS bits FROM found GROUP BY 1, 2),
  all_met AS (SELECT block, bit_and(bits) AS bits, count(*) AS n FROM met GROUP BY 1)
  SELECT b.block, b.ward_code, a.bits & coalesce(m.bits, a.bits) & coalesce(~d.bits, a.bits)
  FROM shelf_block b
  JOIN shelf_bits a ON a.term = '@all' AND a.block = b.block
  LEFT JOIN all_met m ON m.block = b.block
  LEFT JOIN shelf_dirt() d ON d.block = b.block
  WHERE coalesce(m.n, 0) = (SELECT count(DISTINCT condition) FROM wanted) + (least_vnd IS NOT NULL AND skipped <> 0)::integer
$$;

-- How many listings of each set are shown today, for the shelves of the shop.
CREATE FUNCTION shelf_sets() RETURNS TABLE (set_number integer, listed integer) STABLE ROWS 26 LANGUAGE sql AS $$
  SELECT c.set_number, sum(c.n)::integer
  FROM (
    SELECT substr(b.term, 4)::integer AS set_number, bit_count(b.bits & coalesce(~d.bits, b.bits)) AS n
    FROM shelf_block k
    JOIN shelf_bits b ON b.block = k.block AND b.term >= '@s:' AND b.term < '@s;'
    LEFT JOIN shelf_dirt() d ON d.block = k.block
    UNION ALL
    SELECT e.set_number, 1 FROM shelf_unsettled() u (id) JOIN shelf_entry e ON e.id = u.id
    WHERE e.shown_through >= local_day(now())
  ) c
  GROUP BY c.set_number
$$;

-- Whether enough has changed to count words again: everything at most once a day, a small shop whenever something came.
CREATE FUNCTION shelf_needs_counting() RETURNS boolean STABLE LANGUAGE sql AS $$
  SELECT uncounted > 0 AND (counted_at IS NULL OR counted_at < now() - interval '1 day' OR size < 20000 OR uncounted * 50 > size)
  FROM shelf_state, (SELECT coalesce(sum(b.size), 0) AS size FROM shelf_block b) b
$$;
