import { sql } from '@/lib/db/direct'
import type { Day } from '@/lib/format/days'
import type { View } from './types'

/**
 * Common table expressions, one statement's worth, that say what held on a day in one of the two views:
 * `moment (day, at, known)`, `open_listing (merchant_id, product_id)` of active and permitted merchants and
 * `certified_product (product_id)`. They restate publicity-rules.ts for thousands of rows; a test holds them together.
 * History rows serve both views: the row in force now is the row as known today.
 * `(x IN (…)) IS TRUE` keeps each look-up a hashed one: as joins, the planner's guesses turn them into nested loops.
 */
export const publicitySql = (day: Day, view: View) => sql`
  moment AS MATERIALIZED (
    SELECT ${day}::date AS day, day_bound(${day}::date) AS at,
      CASE WHEN ${view === 'as-of'} THEN day_bound(${day}::date) ELSE now() END AS known
  ),
  -- What listings, merchants and products referred to at the moment of knowing, where that has changed since.
  former AS MATERIALIZED (
    SELECT DISTINCT ON (f.what, f.row_id) f.what, f.row_id, f.target_id
    FROM former_reference f, moment
    WHERE f.until > moment.known
    ORDER BY f.what, f.row_id, f.until, f.id
  ),
  last_standing AS (
    SELECT DISTINCT ON (s.merchant_id) s.merchant_id, s.kind
    FROM merchant_standing s, moment
    WHERE s.effective_at <= moment.at AND s.recorded_at <= moment.known
    ORDER BY s.merchant_id, s.effective_at DESC, s.seq DESC
  ),
  last_state AS (
    SELECT DISTINCT ON (s.listing_id) s.listing_id, s.kind
    FROM listing_state s, moment
    WHERE s.effective_at <= moment.at AND s.recorded_at <= moment.known
    ORDER BY s.listing_id, s.effective_at DESC, s.seq DESC
  ),
  permission AS (
    SELECT a.merchant_id, a.producer_id FROM authorisation a, moment
    WHERE a.recorded_at <= moment.known AND (a.withdrawn_at IS NULL OR a.withdrawn_at > moment.at)
      AND a.valid_from <= moment.day AND (a.valid_until IS NULL OR moment.day <= a.valid_until)
  ),
  open_listing AS MATERIALIZED (
    -- Now: what the triggers of listing and merchant keep of their last states. A planner that knows the moment only when it
    -- runs still leaves the other half out.
    SELECT l.merchant_id, l.product_id
    FROM listing l
    JOIN merchant m ON m.id = l.merchant_id
    JOIN registered_product p ON p.id = l.product_id
    WHERE (SELECT at = now() FROM moment) AND l.is_open AND m.is_active
      AND (m.producer_id = p.producer_id OR (m.id, p.producer_id) IN (SELECT merchant_id, producer_id FROM permission)) IS TRUE
    UNION ALL
    SELECT l.merchant_id, p.id AS product_id
    FROM listing l
    JOIN merchant m ON m.id = l.merchant_id
    LEFT JOIN former fl ON fl.what = 'listing.product' AND fl.row_id = l.id
    LEFT JOIN former fm ON fm.what = 'merchant.producer' AND fm.row_id = m.id
    JOIN registered_product p ON p.id = coalesce(fl.target_id, l.product_id)
    LEFT JOIN former fp ON fp.what = 'product.producer' AND fp.row_id = p.id
    CROSS JOIN LATERAL (SELECT CASE WHEN fm.row_id IS NULL THEN m.producer_id ELSE fm.target_id END AS of_merchant,
      coalesce(fp.target_id, p.producer_id) AS of_product) o
    WHERE (SELECT at < now() FROM moment) AND (o.of_merchant = o.of_product OR (m.id, o.of_product) IN (SELECT merchant_id, producer_id FROM permission)) IS TRUE
      AND (l.id IN (SELECT listing_id FROM last_state WHERE kind IN ('APPROVED', 'RESUMED', 'RESTORED'))) IS TRUE
      AND (l.merchant_id IN (SELECT merchant_id FROM last_standing WHERE kind IN ('APPROVED', 'REINSTATED'))) IS TRUE
  ),
  certified_product AS MATERIALIZED (
    SELECT v.product_id
    FROM certificate_version v, moment
    WHERE v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
      AND v.withdrawn_at IS NULL AND v.issued_on <= moment.day
      AND (moment.day <= certificate_last_day(v.issued_on) OR v.certificate_id IN (
        SELECT e.certificate_id FROM certificate_extension e, moment
        WHERE e.effective_on <= moment.day AND moment.day <= e.valid_through AND e.recorded_at <= moment.known))
      AND v.certificate_id NOT IN (
        SELECT r.certificate_id FROM certificate_revocation r, moment
        WHERE r.effective_on <= moment.day AND r.recorded_at <= moment.known)
  )`
