-- What Prisma's schema language cannot say: checks, partial keys, history and projections by trigger, search.

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Time -----------------------------------------------------------------------------------------

CREATE FUNCTION local_day(at timestamptz) RETURNS date IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;

-- The last moment that counts for a day: 24:00 local less the smallest step, or now while the day lasts.
CREATE FUNCTION day_bound(day date) RETURNS timestamptz STABLE PARALLEL SAFE LANGUAGE sql
  RETURN least(now(), ((day + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') - interval '1 millisecond');

-- Last valid day of a certificate by itself: the day before decision date + 36 months.
CREATE FUNCTION certificate_last_day(issued_on date) RETURNS date IMMUTABLE PARALLEL SAFE LANGUAGE sql
  RETURN (issued_on + interval '36 months')::date - 1;

-- Checks ---------------------------------------------------------------------------------------

ALTER TABLE ward ADD CHECK (code ~ '^\d{5}$');
ALTER TABLE ocop_set ADD CHECK (number BETWEEN 1 AND 26);
ALTER TABLE producer
  ADD CHECK (name <> '' AND name_key <> ''),
  ADD CHECK (tax_code ~ '^\d{10}(-\d{3})?$|^\d{12}$');
ALTER TABLE registered_product ADD CHECK (name <> '' AND name_key <> '');
ALTER TABLE certificate
  ADD CHECK (stars BETWEEN 3 AND 5),
  ADD CHECK (decision_number <> ''),
  ADD CHECK (issued_on >= date '2018-01-01');
ALTER TABLE certificate_extension ADD CHECK (valid_through >= effective_on);
ALTER TABLE registry_import
  ADD CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CHECK (size_bytes >= 0),
  ADD CHECK (progress_done BETWEEN 0 AND progress_total),
  ADD CHECK ((failed_at IS NULL) = (failure IS NULL)),
  ADD CHECK (confirmed_at IS NULL OR dry_run_at IS NOT NULL),
  ADD CHECK (finished_at IS NULL OR confirmed_at IS NOT NULL),
  ADD CHECK (finished_at IS NULL OR failed_at IS NULL),
  ADD CHECK (cancelled_at IS NULL OR confirmed_at IS NULL);
ALTER TABLE registry_import_row ADD CHECK (row_number > 0);
ALTER TABLE app_user
  ADD CHECK (name <> ''),
  ADD CHECK (email IS NOT NULL OR phone IS NOT NULL),
  ADD CHECK (email = lower(email) AND email LIKE '_%@_%'),
  ADD CHECK (phone ~ '^\+[1-9]\d{7,14}$'),
  ADD CHECK (locale IN ('vi', 'en'));
ALTER TABLE administrator ADD CHECK (revoked_at >= granted_at);
ALTER TABLE merchant_member ADD CHECK (removed_at >= added_at);
ALTER TABLE one_time_link ADD CHECK (token_digest ~ '^[0-9a-f]{64}$'), ADD CHECK (expires_at > created_at);
ALTER TABLE merchant
  ADD CHECK (name <> ''),
  ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CHECK (phone ~ '^\+[1-9]\d{7,14}$'),
  ADD CHECK (tax_code ~ '^\d{10}(-\d{3})?$|^\d{12}$');
ALTER TABLE merchant_standing
  ADD CHECK (effective_at <= recorded_at),
  ADD CHECK (kind NOT IN ('REJECTED', 'SUSPENDED') OR reason <> '');
ALTER TABLE authorisation ADD CHECK (valid_until >= valid_from);
ALTER TABLE listing ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE listing_revision
  ADD CHECK (number > 0),
  ADD CHECK (price_vnd > 0),
  ADD CHECK (price_kind = 'RANGE' OR price_to_vnd IS NULL),
  ADD CHECK (price_kind <> 'ON_REQUEST' OR price_vnd IS NULL),
  -- A draft may be half typed; what was submitted may not.
  ADD CHECK (submitted_at IS NULL OR (name_vi <> '' AND story_vi <> '' AND unit_vi <> '')),
  ADD CHECK (submitted_at IS NULL OR price_kind = 'ON_REQUEST' OR price_vnd IS NOT NULL),
  ADD CHECK (submitted_at IS NULL OR price_kind <> 'RANGE' OR (price_to_vnd IS NOT NULL AND price_vnd <= price_to_vnd));
ALTER TABLE picture ADD CHECK (content_hash ~ '^[0-9a-f]{64}$'), ADD CHECK (width > 0 AND height > 0);
ALTER TABLE revision_picture ADD CHECK (position >= 0);
ALTER TABLE place_to_buy ADD CHECK (position >= 0 AND value <> '');
ALTER TABLE listing_review ADD CHECK (decision <> 'RETURNED' OR words <> '' OR reason_code <> '');
ALTER TABLE listing_state
  ADD CHECK (effective_at <= recorded_at),
  ADD CHECK ((kind = 'APPROVED') = (revision_id IS NOT NULL)),
  ADD CHECK (kind NOT IN ('WITHDRAWN', 'TAKEN_DOWN') OR reason <> '');
ALTER TABLE collection ADD CHECK (shown_until >= shown_from);
ALTER TABLE proof ADD CHECK (valid_until >= valid_from);
ALTER TABLE proof_review
  ADD CHECK (effective_at <= recorded_at),
  ADD CHECK (decision = 'ACCEPTED' OR words <> '' OR reason_code <> '');
ALTER TABLE solution_exemption ADD CHECK (effective_until >= effective_from), ADD CHECK (legal_source <> '');
ALTER TABLE target
  ADD CHECK (percent BETWEEN 0 AND 100),
  ADD CHECK (effective_until >= effective_from),
  ADD CHECK (due_on >= effective_from);
ALTER TABLE target_exclusion ADD CHECK (effective_until >= effective_from);

-- Partial and conditional keys -----------------------------------------------------------------

CREATE UNIQUE INDEX producer_tax_code_key ON producer (tax_code) WHERE tax_code IS NOT NULL;
CREATE UNIQUE INDEX producer_name_ward_key ON producer (name_key, coalesce(ward_code, '')) WHERE tax_code IS NULL;
CREATE UNIQUE INDEX administrator_active_key ON administrator (user_id) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX merchant_member_active_key ON merchant_member (merchant_id, user_id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX listing_revision_draft_key ON listing_revision (listing_id) WHERE submitted_at IS NULL;
CREATE UNIQUE INDEX producer_version_current_key ON producer_version (producer_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX registered_product_version_current_key ON registered_product_version (product_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX certificate_version_current_key ON certificate_version (certificate_id) WHERE superseded_at IS NULL;
CREATE INDEX listing_open_idx ON listing (first_approved_at DESC, id) WHERE is_open;
CREATE INDEX listing_revision_waiting_idx ON listing_revision (submitted_at) WHERE submitted_at IS NOT NULL;
CREATE INDEX registry_import_unfinished_idx ON registry_import (confirmed_at) WHERE finished_at IS NULL AND failed_at IS NULL;

-- Append-only rows -----------------------------------------------------------------------------

CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['audit_entry', 'listing_state', 'listing_review', 'merchant_standing', 'proof_review',
    'certificate_extension', 'certificate_revocation'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', t || '_append_only', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['producer', 'registered_product', 'certificate', 'producer_version', 'registered_product_version',
    'certificate_version', 'merchant', 'listing', 'proof', 'target', 'target_exclusion', 'solution_exemption'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', t || '_kept', t);
  END LOOP;
END $$;

-- Once submitted, a revision and its pictures and places never change; a draft may be discarded.
CREATE FUNCTION keep_submitted_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.submitted_at IS NOT NULL THEN
    RAISE EXCEPTION 'a submitted revision never changes';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER listing_revision_kept BEFORE UPDATE OR DELETE ON listing_revision
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_revision();

CREATE FUNCTION keep_submitted_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM listing_revision r
             WHERE r.submitted_at IS NOT NULL AND r.id = CASE WHEN TG_OP = 'INSERT' THEN NEW.revision_id ELSE OLD.revision_id END) THEN
    RAISE EXCEPTION 'a submitted revision never changes';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_picture_kept BEFORE INSERT OR UPDATE OR DELETE ON revision_picture
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_part();
CREATE TRIGGER place_to_buy_kept BEFORE INSERT OR UPDATE OR DELETE ON place_to_buy
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_part();

-- History of the registry ----------------------------------------------------------------------

-- An update that names no time of its own is recorded now.
CREATE FUNCTION stamp_recorded_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_at = OLD.recorded_at THEN NEW.recorded_at := greatest(now(), OLD.recorded_at + interval '1 millisecond'); END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION keep_producer_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE producer_version SET superseded_at = NEW.recorded_at WHERE producer_id = NEW.id AND superseded_at IS NULL;
  INSERT INTO producer_version (producer_id, name, tax_code, legal_form, address, ward_code, phone, import_id, recorded_by_id, recorded_at)
  VALUES (NEW.id, NEW.name, NEW.tax_code, NEW.legal_form, NEW.address, NEW.ward_code, NEW.phone, NEW.import_id, NEW.recorded_by_id, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER producer_stamp BEFORE UPDATE ON producer FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER producer_history AFTER INSERT OR UPDATE ON producer FOR EACH ROW EXECUTE FUNCTION keep_producer_version();

CREATE FUNCTION keep_product_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE registered_product_version SET superseded_at = NEW.recorded_at WHERE product_id = NEW.id AND superseded_at IS NULL;
  INSERT INTO registered_product_version (product_id, name, set_number, ward_code, address, import_id, recorded_by_id, recorded_at)
  VALUES (NEW.id, NEW.name, NEW.set_number, NEW.ward_code, NEW.address, NEW.import_id, NEW.recorded_by_id, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER registered_product_stamp BEFORE UPDATE ON registered_product FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER registered_product_history AFTER INSERT OR UPDATE ON registered_product FOR EACH ROW EXECUTE FUNCTION keep_product_version();

CREATE FUNCTION keep_certificate_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE certificate_version SET superseded_at = NEW.recorded_at WHERE certificate_id = NEW.id AND superseded_at IS NULL;
  INSERT INTO certificate_version (certificate_id, product_id, stars, code, decision_number, issued_on, import_id, recorded_by_id, recorded_at)
  VALUES (NEW.id, NEW.product_id, NEW.stars, NEW.code, NEW.decision_number, NEW.issued_on, NEW.import_id, NEW.recorded_by_id, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_stamp BEFORE UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER certificate_history AFTER INSERT OR UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION keep_certificate_version();

CREATE FUNCTION check_extension() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.valid_through > (SELECT certificate_last_day(issued_on) + 180 FROM certificate WHERE id = NEW.certificate_id) THEN
    RAISE EXCEPTION 'an extension reaches at most 180 days past the certificate''s own end' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_extension_limit BEFORE INSERT ON certificate_extension FOR EACH ROW EXECUTE FUNCTION check_extension();

-- Projections of dated rows --------------------------------------------------------------------

CREATE FUNCTION follow_merchant_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE merchant SET is_active = coalesce((
    SELECT kind IN ('APPROVED', 'REINSTATED') FROM merchant_standing
    WHERE merchant_id = NEW.merchant_id ORDER BY effective_at DESC, seq DESC LIMIT 1), false)
  WHERE id = NEW.merchant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER merchant_standing_followed AFTER INSERT ON merchant_standing FOR EACH ROW EXECUTE FUNCTION follow_merchant_standing();

CREATE FUNCTION follow_listing_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing SET
    is_open = coalesce((SELECT kind IN ('APPROVED', 'RESUMED', 'RESTORED') FROM listing_state
      WHERE listing_id = NEW.listing_id ORDER BY effective_at DESC, seq DESC LIMIT 1), false),
    approved_revision_id = (SELECT revision_id FROM listing_state
      WHERE listing_id = NEW.listing_id AND kind = 'APPROVED' ORDER BY effective_at DESC, seq DESC LIMIT 1),
    first_approved_at = (SELECT min(effective_at) FROM listing_state WHERE listing_id = NEW.listing_id AND kind = 'APPROVED')
  WHERE id = NEW.listing_id;
  RETURN NULL;
END $$;
CREATE TRIGGER listing_state_followed AFTER INSERT ON listing_state FOR EACH ROW EXECUTE FUNCTION follow_listing_state();

-- Validity and publicity now -------------------------------------------------------------------

-- Whether a certificate is valid on a day, from what was recorded up to a moment.
CREATE FUNCTION certificate_valid_on(certificate_id uuid, issued_on date, day date, known timestamptz) RETURNS boolean
  STABLE PARALLEL SAFE LANGUAGE sql
  RETURN issued_on <= day
    AND (day <= certificate_last_day(issued_on) OR EXISTS (
      SELECT FROM certificate_extension e
      WHERE e.certificate_id = $1 AND e.effective_on <= day AND day <= e.valid_through AND e.recorded_at <= known))
    AND NOT EXISTS (
      SELECT FROM certificate_revocation r
      WHERE r.certificate_id = $1 AND r.effective_on <= day AND r.recorded_at <= known);

-- The certificate shown for a product today: of several valid ones the latest issued.
CREATE VIEW shown_certificate AS
SELECT DISTINCT ON (c.product_id) c.product_id, c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
  greatest(certificate_last_day(c.issued_on),
    (SELECT max(e.valid_through) FROM certificate_extension e
     WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through
FROM certificate c
WHERE certificate_valid_on(c.id, c.issued_on, local_day(now()), now())
ORDER BY c.product_id, c.issued_on DESC, c.id;

-- Every listing a shopper may see now, with the content last approved and the certificate shown.
CREATE VIEW public_listing AS
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
WHERE l.is_open AND l.approved_revision_id IS NOT NULL;

-- Search ---------------------------------------------------------------------------------------

-- Lower case, one space between words and at both ends, tone marks in one placement (hoà becomes hòa).
CREATE FUNCTION search_exact(t text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    ' ' || trim(regexp_replace(lower(normalize(coalesce($1, ''), NFC) COLLATE "und-x-icu"), '[[:punct:][:space:]–—“”‘’…·«»]+', ' ', 'g')) || ' ',
    'oà ', 'òa '), 'oá ', 'óa '), 'oả ', 'ỏa '), 'oã ', 'õa '), 'oạ ', 'ọa '),
    'oè ', 'òe '), 'oé ', 'óe '), 'oẻ ', 'ỏe '), 'oẽ ', 'õe '), 'oẹ ', 'ọe '),
    'uỳ ', 'ùy '), 'uý ', 'úy '), 'uỷ ', 'ủy '), 'uỹ ', 'ũy '), 'uỵ ', 'ụy ')
$$;

-- The same without accents, with đ as d and a lone final y after these consonants as i (mỹ and mĩ).
CREATE FUNCTION search_folded(t text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT regexp_replace(public.unaccent('public.unaccent', search_exact($1)), ' (h|k|l|m|s|t|v|qu)y(?= )', ' \1i', 'g')
$$;

CREATE FUNCTION refresh_listing_search(listing_id uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE listing l SET
    search_exact = search_exact(d.words), search_folded = search_folded(d.words), name_folded = search_folded(d.names)
  FROM (
    SELECT l2.id,
      concat_ws(' ', r.name_vi, r.name_en, p.name) AS names,
      concat_ws(' ', r.name_vi, r.name_en, p.name, m.name, o.name, w.name_vi, w.name_vi_alt, w.full_name_vi,
        array_to_string(w.former_districts, ' '), p.address, s.name_vi, s.name_en, g.name_vi, g.name_en) AS words
    FROM listing l2
    JOIN listing_revision r ON r.id = l2.approved_revision_id
    JOIN merchant m ON m.id = l2.merchant_id
    JOIN registered_product p ON p.id = l2.product_id
    JOIN producer o ON o.id = p.producer_id
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    JOIN ocop_set s ON s.number = p.set_number
    JOIN ocop_subgroup g ON g.code = s.subgroup_code
    WHERE l2.id = $1) d
  WHERE l.id = d.id
$$;

CREATE INDEX listing_search_folded_idx ON listing USING gin (search_folded gin_trgm_ops);
CREATE INDEX listing_name_folded_idx ON listing USING gin (name_folded gin_trgm_ops);
