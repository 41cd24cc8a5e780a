-- What the search box suggests while somebody types: phrases that names of products share, and sellers. Made anew whenever
-- words are counted; docs/decisions/067-reading-a-query.md says how they are used.
CREATE TABLE shelf_phrase (
  kind text NOT NULL CHECK (kind IN ('query', 'merchant')),
  -- Without accents, from the word that it can be found by to its end.
  folded text NOT NULL,
  -- The same with accents.
  exact text NOT NULL,
  -- What is shown, and for a merchant its address.
  shown text NOT NULL,
  slug text,
  entries integer NOT NULL
);
CREATE INDEX shelf_phrase_folded_idx ON shelf_phrase (folded text_pattern_ops);

-- How many entries each set, village and ward has, as of the same count.
CREATE TABLE shelf_kind (
  term text PRIMARY KEY,
  entries integer NOT NULL
);

-- The words of a text as they are written, one for one with shelf_words().
CREATE FUNCTION shelf_spelt(given text) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN string_to_array(trim(regexp_replace(lower(normalize(coalesce(given, ''), NFC) COLLATE "und-x-icu"),
    '[^a-z0-9àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+', ' ', 'g')), ' ');

-- Runs of one to six words in the names of products that are no mere part of a longer one, and every seller under each of
-- its words. Of many products a sample tells enough.
CREATE FUNCTION make_shelf_phrases() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  total integer := (SELECT count(*) FROM shelf_entry);
  share double precision := least(1, 50000.0 / greatest(total, 1));
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('shelf-words'));
  DELETE FROM shelf_kind;
  INSERT INTO shelf_kind
  SELECT 's:' || set_number, count(*) FROM shelf_entry GROUP BY set_number
  UNION ALL SELECT 'w:' || ward_code, count(*) FROM shelf_entry WHERE ward_code IS NOT NULL GROUP BY ward_code
  UNION ALL SELECT 'v:' || village, count(*) FROM shelf_entry WHERE village IS NOT NULL GROUP BY village;
  DELETE FROM shelf_phrase;
  INSERT INTO shelf_phrase (kind, folded, exact, shown, entries)
  WITH name AS MATERIALIZED (
    -- Every n-th entry rather than chance, so that the same shop suggests the same.
    SELECT DISTINCT ON (merchant_id, name) shelf_words(e.name) AS words, shelf_spelt(e.name) AS spelt FROM shelf_entry e
    WHERE e.id % ceil(1 / share)::integer = 0 AND e.shown_through >= local_day(now())
  ),
  run AS MATERIALIZED (
    SELECT words[i : i + n - 1] AS words, n, count(*)::integer AS entries,
      mode() WITHIN GROUP (ORDER BY array_to_string(spelt[i : i + n - 1], ' ')) AS shown,
      bool_or(i = 1) AS begins
    FROM name, generate_series(1, 7) n, generate_series(1, cardinality(words) - n + 1) i
    GROUP BY 1, 2 HAVING count(*) > 1
  ),
  longer AS (
    SELECT part, max(entries) AS entries
    FROM run, LATERAL (VALUES (words[1 : n - 1]), (words[2 : n])) p (part)
    WHERE n > 1 GROUP BY part
  ),
  spelt AS (
    SELECT DISTINCT ON (folded) folded, exact, shown, entries
    FROM (
      SELECT shelf_folded(array_to_string(r.words, ' ')) AS folded, array_to_string(r.words, ' ') AS exact,
        r.shown, r.entries
      FROM run r LEFT JOIN longer l ON l.part = r.words
      -- Nearly always followed or led by the same word, it is no phrase of its own; one word is when names begin with it.
      WHERE (n > 1 OR begins) AND n < 7 AND coalesce(l.entries, 0) < 0.9 * r.entries
        AND array_to_string(r.words, '') ~ '[^0-9]{2}'
        AND (n = 1 OR r.words[n] <> ALL ('{hộp,túi,gói,chai,lọ,hũ,lá,cỡ,loại,dáng,và,của,cho,có,với,in,of,with,the,for}'))
    ) each
    ORDER BY folded, entries DESC, exact
  )
  SELECT 'query', folded, exact, shown, (entries / share)::integer FROM spelt ORDER BY entries DESC, folded LIMIT 30000;

  INSERT INTO shelf_phrase (kind, folded, exact, shown, slug, entries)
  SELECT 'merchant', shelf_folded(array_to_string(w.words[i : ], ' ')), array_to_string(w.words[i : ], ' '), m.name, m.slug, c.entries
  FROM (SELECT merchant_id, count(*)::integer AS entries FROM shelf_entry GROUP BY 1) c
  JOIN merchant m ON m.id = c.merchant_id
  CROSS JOIN LATERAL (SELECT shelf_seller_words(m.name) AS words) w
  CROSS JOIN LATERAL generate_series(1, cardinality(w.words)) i;
END $$;
