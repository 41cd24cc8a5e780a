-- What nobody narrows is counted once, not at each look; docs/search-plans.md has the figures, docs/decisions/177 says why.

-- Counts beside the filters -----------------------------------------------------------------------

-- What a term tells about: s set, w ward … as in shelf_tally(). Counting reads those of a block that it wants, not all twenty.
ALTER TABLE shelf_bits ADD COLUMN letter text NOT NULL GENERATED ALWAYS AS (substr(term, 2, 1)) STORED;
CREATE INDEX shelf_bits_block_letter_idx ON shelf_bits (block, letter);
CREATE INDEX shelf_bits_term_idx ON shelf_bits (term, block);

-- How many bits each term has in all blocks together.
CREATE TABLE shelf_total (
  term text PRIMARY KEY,
  n bigint NOT NULL
);
INSERT INTO shelf_total SELECT term, sum(bit_count(bits)) FROM shelf_bits GROUP BY term;

-- Bits are written under the lock of the shelf, so that nobody waits for anybody here.
CREATE FUNCTION add_shelf_totals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO shelf_total AS t SELECT term, sum(bit_count(bits)) FROM after_rows GROUP BY term
  ON CONFLICT (term) DO UPDATE SET n = t.n + excluded.n;
  RETURN NULL;
END $$;
CREATE TRIGGER shelf_bits_added AFTER INSERT ON shelf_bits
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION add_shelf_totals();
CREATE FUNCTION take_shelf_totals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shelf_total t SET n = t.n - gone.n
  FROM (SELECT term, sum(bit_count(bits)) AS n FROM before_rows GROUP BY term) gone WHERE gone.term = t.term;
  RETURN NULL;
END $$;
CREATE TRIGGER shelf_bits_removed AFTER DELETE ON shelf_bits
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION take_shelf_totals();

-- How many placed entries satisfy every condition: shelf_masks() without what only several skips need.
CREATE OR REPLACE FUNCTION shelf_count(conditions integer[], terms text[], least_vnd integer, most_vnd integer) RETURNS bigint
  STABLE LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  needed integer;
BEGIN
  IF cardinality($1) = 0 AND $3 IS NULL THEN
    RETURN (SELECT coalesce((SELECT t.n FROM shelf_total t WHERE t.term = '@all'), 0)
      - coalesce((SELECT sum(bit_count(d.bits)) FROM shelf_dirt() d), 0));
  END IF;
  IF $3 IS NOT NULL OR EXISTS (SELECT FROM unnest($2) w (term) WHERE w.term !~ '^@') THEN
    RETURN (SELECT coalesce(sum(bit_count(m.bits)), 0) FROM shelf_masks($1, $2, $3, $4, '{-1}') m);
  END IF;
  needed := (SELECT count(DISTINCT w.condition) FROM unnest($1) w (condition));
  RETURN (
    WITH met AS (
      SELECT w.condition, b.block, bit_or(b.bits) AS bits
      FROM unnest($1, $2) w (condition, term) JOIN shelf_bits b ON b.term = w.term GROUP BY 1, 2),
    all_met AS (SELECT m.block, bit_and(m.bits) AS bits FROM met m GROUP BY 1 HAVING count(*) = needed)
    SELECT coalesce(sum(bit_count(a.bits & coalesce(~d.bits, a.bits))), 0)
    FROM all_met a LEFT JOIN shelf_dirt() d ON d.block = a.block);
END $$;

-- The same by what they are: for each letter the condition that its counts leave aside. The letters are those of the terms
-- @s: set, @v: village, @r: stars, @p: price band, @e: solution and @new; w is the ward, t the total. A row u says how many
-- entries have to be counted one by one.
CREATE OR REPLACE FUNCTION shelf_tally(conditions integer[], terms text[], least_vnd integer, most_vnd integer, letters text[],
    skips integer[])
  RETURNS TABLE (letter text, value text, n integer)
  STABLE ROWS 100 LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  IF cardinality($1) = 0 AND $3 IS NULL THEN
    RETURN QUERY
    WITH dirty AS MATERIALIZED (
      SELECT b.term, sum(bit_count(b.bits & d.bits)) AS n FROM shelf_dirt() d JOIN shelf_bits b ON b.block = d.block GROUP BY 1)
    SELECT w.letter, CASE w.letter WHEN 't' THEN '' ELSE substr(t.term, 4) END, (t.n - coalesce(d.n, 0))::integer
    FROM unnest($5) w (letter)
    JOIN shelf_total t ON substr(t.term, 2, 1) = CASE w.letter WHEN 't' THEN 'a' ELSE w.letter END
    LEFT JOIN dirty d ON d.term = t.term
    WHERE t.n > coalesce(d.n, 0)
    UNION ALL
    SELECT 'u', '', count(*)::integer FROM shelf_unsettled();
    RETURN;
  END IF;
  RETURN QUERY
  WITH mask AS MATERIALIZED (SELECT * FROM shelf_masks($1, $2, $3, $4, $6) m WHERE bit_count(m.bits) > 0),
    wish AS MATERIALIZED (SELECT * FROM unnest($5, $6) w (letter, skipped))
  SELECT w.letter, substr(b.term, 4), sum(bit_count(b.bits & m.bits))::integer
  FROM wish w
  JOIN mask m ON m.skipped = w.skipped
  JOIN shelf_bits b ON b.block = m.block AND b.letter = w.letter
  WHERE w.letter NOT IN ('w', 't')
  GROUP BY w.letter, b.term
  UNION ALL
  SELECT w.letter, CASE w.letter WHEN 'w' THEN m.ward_code ELSE '' END, sum(bit_count(m.bits))::integer
  FROM wish w JOIN mask m ON m.skipped = w.skipped WHERE w.letter IN ('w', 't') GROUP BY 1, 2
  UNION ALL
  SELECT 'u', '', count(*)::integer FROM shelf_unsettled();
END $$;

-- Who makes what a place has ----------------------------------------------------------------------

-- How many entries each seller has in a ward (@w:code) and in a village (@v:slug), ended ones among them until they are
-- taken from the shelf. A ward's page reads this, not the ward's entries.
CREATE TABLE shelf_maker (
  place text NOT NULL,
  merchant_id uuid NOT NULL,
  listed integer NOT NULL,
  PRIMARY KEY (place, merchant_id)
);
-- From here on nothing comes or goes until the triggers are there: another server may be running.
LOCK TABLE shelf_entry IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO shelf_maker
SELECT p.place, e.merchant_id, count(*)
FROM shelf_entry e CROSS JOIN LATERAL (VALUES ('@w:' || e.ward_code), ('@v:' || e.village)) p (place)
WHERE p.place IS NOT NULL GROUP BY 1, 2;

-- Entries come and go, they never change; both under the lock of the shelf.
CREATE FUNCTION add_shelf_makers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO shelf_maker AS m
  SELECT p.place, e.merchant_id, count(*)
  FROM after_rows e CROSS JOIN LATERAL (VALUES ('@w:' || e.ward_code), ('@v:' || e.village)) p (place)
  WHERE p.place IS NOT NULL GROUP BY 1, 2
  ON CONFLICT (place, merchant_id) DO UPDATE SET listed = m.listed + excluded.listed;
  RETURN NULL;
END $$;
CREATE TRIGGER shelf_entry_makers_added AFTER INSERT ON shelf_entry
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION add_shelf_makers();
CREATE FUNCTION take_shelf_makers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH gone AS (
    SELECT p.place, e.merchant_id, count(*) AS n
    FROM before_rows e CROSS JOIN LATERAL (VALUES ('@w:' || e.ward_code), ('@v:' || e.village)) p (place)
    WHERE p.place IS NOT NULL GROUP BY 1, 2),
  ended AS (
    DELETE FROM shelf_maker m USING gone g WHERE m.place = g.place AND m.merchant_id = g.merchant_id AND m.listed <= g.n)
  UPDATE shelf_maker m SET listed = m.listed - g.n
  FROM gone g WHERE m.place = g.place AND m.merchant_id = g.merchant_id AND m.listed > g.n;
  RETURN NULL;
END $$;
CREATE TRIGGER shelf_entry_makers_removed AFTER DELETE ON shelf_entry
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION take_shelf_makers();
