-- How often pages of the shop were opened, found and led on to a place to buy: counts a day, nothing about anybody.
CREATE TABLE listing_visits (
  listing_id UUID NOT NULL,
  day DATE NOT NULL,
  views INTEGER NOT NULL DEFAULT 0,
  finds INTEGER NOT NULL DEFAULT 0,
  clicks INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT listing_visits_pkey PRIMARY KEY (listing_id, day),
  CHECK (views >= 0 AND finds >= 0 AND clicks >= 0)
);
CREATE INDEX listing_visits_day_idx ON listing_visits (day);

CREATE TABLE merchant_visits (
  merchant_id UUID NOT NULL,
  day DATE NOT NULL,
  views INTEGER NOT NULL DEFAULT 0,
  searches INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT merchant_visits_pkey PRIMARY KEY (merchant_id, day),
  CHECK (views >= 0 AND searches >= 0)
);
CREATE INDEX merchant_visits_day_idx ON merchant_visits (day);

CREATE TABLE found_words (
  merchant_id UUID NOT NULL,
  -- The Monday of the week in which the words were searched.
  week DATE NOT NULL,
  words TEXT NOT NULL,
  times INTEGER NOT NULL,
  CONSTRAINT found_words_pkey PRIMARY KEY (merchant_id, week, words),
  CHECK (times > 0),
  CHECK (length(words) BETWEEN 1 AND 100),
  CHECK (extract(isodow FROM week) = 1)
);
CREATE INDEX found_words_week_idx ON found_words (week);

-- By hand: the counts belong to what they count, without making the schema of listings know of them.
ALTER TABLE listing_visits ADD CONSTRAINT listing_visits_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE merchant_visits ADD CONSTRAINT merchant_visits_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE found_words ADD CONSTRAINT found_words_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant (id) ON DELETE CASCADE ON UPDATE CASCADE;
