-- Counts are asked for in one question with a plan that is kept, and any range of prices costs what a band costs: the places
-- of a block are in the order of their prices, so that a range is a run of bits. docs/search-plans.md has the figures.

DROP FUNCTION shelf_mask(integer[], text[], integer, integer, integer);
DROP AGGREGATE shelf_below(varbit, boolean);
DROP FUNCTION shelf_below_step(varbit, varbit, boolean);

-- Places 0 to price_ends[n] - 1 are those of entries that cost at most prices[n]; entries without a price come last.
ALTER TABLE shelf_block
  ADD COLUMN prices integer[] NOT NULL DEFAULT '{}',
  ADD COLUMN price_ends integer[] NOT NULL DEFAULT '{}';

-- How many places of a block are of entries that cost at most so much.
CREATE FUNCTION shelf_places_up_to(vnd integer, prices integer[], price_ends integer[]) RETURNS integer
  IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN coalesce(price_ends[width_bucket(vnd, prices)], 0);

-- Terms and places of a block as rows of bits, each as long as the block.
CREATE OR REPLACE FUNCTION shelf_bits_of(of_block integer) RETURNS TABLE (term text, bits varbit) STABLE LANGUAGE sql AS $$
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
    UNION ALL SELECT m.place, '@p:' || shelf_price_band(m.price_vnd) FROM member m WHERE m.price_vnd IS NOT NULL
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
CREATE OR REPLACE FUNCTION settle_shelf_part() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  today date := local_day(now());
  state shelf_state;
  ward text;
  chosen integer;
  members integer[];
  newcomers integer[];
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
  newcomers := ARRAY(SELECT id FROM shelf_pending WHERE ward_code = ward ORDER BY id
    LIMIT greatest(state.block_size - cardinality(members), 0));
  members := members || newcomers;
  DELETE FROM shelf_pending WHERE id = ANY (members);
  DELETE FROM shelf_hole WHERE block = chosen;
  DELETE FROM shelf_place WHERE block = chosen;
  DELETE FROM shelf_bits WHERE block = chosen;
  DELETE FROM shelf_word_bits WHERE block = chosen;
  IF cardinality(members) = 0 THEN
    DELETE FROM shelf_block WHERE block = chosen;
    RETURN true;
  END IF;
  INSERT INTO shelf_place
  SELECT e.id, chosen, row_number() OVER (ORDER BY e.price_vnd NULLS LAST, e.id) - 1 FROM shelf_entry e WHERE e.id = ANY (members);
  WITH made AS MATERIALIZED (SELECT * FROM shelf_bits_of(chosen)),
    words AS (INSERT INTO shelf_word_bits SELECT term, chosen, bits FROM made WHERE term !~ '^@')
  INSERT INTO shelf_bits SELECT chosen, term, bits FROM made WHERE term ~ '^@';
  UPDATE shelf_block b SET size = cardinality(members), day = today, words_version = state.words_version,
    prices = p.prices, price_ends = p.ends
  FROM (
    SELECT coalesce(array_agg(price_vnd ORDER BY price_vnd), '{}') AS prices, coalesce(array_agg(ending ORDER BY price_vnd), '{}') AS ends
    FROM (
      SELECT e.price_vnd, max(p.place) + 1 AS ending FROM shelf_place p JOIN shelf_entry e ON e.id = p.id
      WHERE p.block = chosen AND e.price_vnd IS NOT NULL GROUP BY 1) each) p
  WHERE b.block = chosen;
  -- A block that is only written anew has no words that are not counted.
  UPDATE shelf_state SET uncounted = uncounted + cardinality(newcomers) WHERE cardinality(newcomers) > 0;
  RETURN true;
END $$;

-- Counts in how many entries each word stands and decides which are frequent. Two words side by side count only where they
-- are frequent: then they are as dear to read one by one as a word. Reads everything: for the night, or when much has changed.
CREATE OR REPLACE FUNCTION count_shelf_words() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  least_frequent integer := (SELECT greatest(s.frequent, (SELECT count(*) FROM shelf_entry) / 300) FROM shelf_state s);
  next_version integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('shelf-words'));
  UPDATE shelf_state SET uncounted = 0, counted_at = clock_timestamp();
  WITH counted AS MATERIALIZED (
      SELECT word AS term, ndoc AS entries FROM ts_stat('SELECT terms FROM shelf_entry')
      WHERE word !~ '^[@~+%]' OR word !~ '^@' AND ndoc > least_frequent / 2
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

-- Everything gets its place anew, in the background.
TRUNCATE shelf_block, shelf_bits, shelf_word_bits, shelf_place, shelf_hole, shelf_pending;
INSERT INTO shelf_pending SELECT id, coalesce(ward_code, '') FROM shelf_entry;

-- Reading --------------------------------------------------------------------------------------

-- A string of bits with these places set.
CREATE FUNCTION shelf_bits_at(places integer[], size integer) RETURNS varbit IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  bits varbit := repeat('0', size)::varbit;
  place integer;
BEGIN
  FOREACH place IN ARRAY places LOOP
    bits := set_bit(bits, place, 1);
  END LOOP;
  RETURN bits;
END $$;

-- The placed entries that satisfy every condition but the skipped one, block by block, for each of `skips`; -1 skips none. A
-- condition is a number with its terms: any of them does. Prices, both ends included, are condition 0. A word without bits of
-- its own is read from the entries. One plan for all: to make one takes longer than to follow it.
CREATE FUNCTION shelf_masks(conditions integer[], terms text[], least_vnd integer, most_vnd integer, skips integer[])
  RETURNS TABLE (skipped integer, block integer, ward_code text, bits varbit)
  STABLE ROWS 200 LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH wanted AS MATERIALIZED (
    SELECT w.condition, w.term, w.term !~ '^@' AND NOT EXISTS (
        SELECT FROM shelf_word s WHERE s.term = w.term
          AND s.words_version <= (SELECT min(b.words_version) FROM shelf_block b)) AS is_rare
    FROM unnest($1, $2) w (condition, term)
  ),
  found AS (
    SELECT w.condition, b.block, b.bits FROM wanted w JOIN shelf_bits b ON b.term = w.term
    UNION ALL SELECT w.condition, b.block, b.bits FROM wanted w JOIN shelf_word_bits b ON b.term = w.term WHERE NOT w.is_rare
    UNION ALL
    SELECT w.condition, b.block, shelf_bits_at(array_agg(p.place), b.size)
    FROM wanted w
    JOIN shelf_entry e ON e.terms @@ (quote_literal(w.term))::tsquery
    JOIN shelf_place p ON p.id = e.id
    JOIN shelf_block b ON b.block = p.block
    WHERE w.is_rare GROUP BY w.condition, w.term, b.block
    UNION ALL
    SELECT 0, b.block, (a.bits >> shelf_places_up_to($3 - 1, b.prices, b.price_ends))
      & ~(a.bits >> shelf_places_up_to($4, b.prices, b.price_ends))
    FROM shelf_block b JOIN shelf_bits a ON a.block = b.block AND a.term = '@all'
    WHERE $3 IS NOT NULL
  ),
  met AS MATERIALIZED (SELECT f.condition, f.block, bit_or(f.bits) AS bits FROM found f GROUP BY 1, 2),
  skip AS MATERIALIZED (
    SELECT DISTINCT s.skipped,
      (SELECT count(DISTINCT w.condition) FROM wanted w WHERE w.condition <> s.skipped) + ($3 IS NOT NULL AND s.skipped <> 0)::integer
        AS needed
    FROM unnest($5) s (skipped)
  ),
  all_met AS (
    SELECT s.skipped, m.block, bit_and(m.bits) AS bits FROM skip s JOIN met m ON m.condition <> s.skipped
    GROUP BY s.skipped, s.needed, m.block HAVING count(*) = s.needed
  ),
  base AS MATERIALIZED (
    SELECT b.block, b.ward_code, a.bits & coalesce(~d.bits, a.bits) AS bits
    FROM shelf_block b
    JOIN shelf_bits a ON a.block = b.block AND a.term = '@all'
    LEFT JOIN shelf_dirt() d ON d.block = b.block
  )
  SELECT s.skipped, b.block, b.ward_code, b.bits::varbit FROM skip s CROSS JOIN base b WHERE s.needed = 0
  UNION ALL
  SELECT m.skipped, b.block, b.ward_code, (b.bits & m.bits)::varbit FROM all_met m JOIN base b ON b.block = m.block;
END $$;

-- How many placed entries satisfy every condition.
CREATE FUNCTION shelf_count(conditions integer[], terms text[], least_vnd integer, most_vnd integer) RETURNS bigint
  STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT coalesce(sum(bit_count(m.bits)), 0) FROM shelf_masks($1, $2, $3, $4, '{-1}') m);
END $$;

-- The same by what they are: for each letter the condition that its counts leave aside. The letters are those of the terms
-- @s: set, @v: village, @r: stars, @p: price band, @e: solution and @new; w is the ward, t the total. A row u says how many
-- entries have to be counted one by one.
CREATE FUNCTION shelf_tally(conditions integer[], terms text[], least_vnd integer, most_vnd integer, letters text[], skips integer[])
  RETURNS TABLE (letter text, value text, n integer)
  STABLE ROWS 100 LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH mask AS MATERIALIZED (SELECT * FROM shelf_masks($1, $2, $3, $4, $6) m WHERE bit_count(m.bits) > 0),
    wish AS MATERIALIZED (SELECT * FROM unnest($5, $6) w (letter, skipped))
  SELECT w.letter, substr(b.term, 4), sum(bit_count(b.bits & m.bits))::integer
  FROM shelf_bits b
  JOIN wish w ON w.letter = substr(b.term, 2, 1) AND w.letter NOT IN ('w', 't')
  JOIN mask m ON m.block = b.block AND m.skipped = w.skipped
  GROUP BY w.letter, b.term
  UNION ALL
  SELECT w.letter, CASE w.letter WHEN 'w' THEN m.ward_code ELSE '' END, sum(bit_count(m.bits))::integer
  FROM wish w JOIN mask m ON m.skipped = w.skipped WHERE w.letter IN ('w', 't') GROUP BY 1, 2
  UNION ALL
  SELECT 'u', '', count(*)::integer FROM shelf_unsettled();
END $$;


-- What a query may mean beside words is counted with them, of every filter: how many entries each has says how it is best
-- looked up. Called after make_shelf_phrases().
CREATE FUNCTION make_shelf_kinds() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('shelf-words'));
  DELETE FROM shelf_kind;
  INSERT INTO shelf_kind SELECT substr(term, 2), sum(bit_count(bits)) FROM shelf_bits WHERE term ~ '^@[gbswvrfe]:' GROUP BY term;
$$;

-- A database that is already in use: materials are among the words now.
INSERT INTO shelf_stale VALUES ('all', '{}');
