/** How many rows a whole city has in a trial of the desk. */
export type CitySize = { producers: number; products: number; merchants: number; listings: number; open: number }

const words = (list: string) => `(string_to_array('${list}', ','))`
const pick = (list: string, n: string) => `${words(list)}[1 + (${n}) % array_length(${words(list)}, 1)]`

const crafts =
  'Bánh cốm,Trà sen,Lụa tơ tằm,Gốm men ngọc,Nón lá,Mây tre đan,Rượu nếp,Cà cuống,Mật ong,Khảm trai,Tranh thêu'
const makers = 'Hợp tác xã,Công ty TNHH,Hộ kinh doanh,Tổ hợp tác'
const names = 'Bình Minh,Sông Hồng,Thanh Xuân,Đồng Tâm,Hòa Bình,Tân Tiến,Phú Thịnh,Quyết Thắng'
const from = (days: number) => `now() - interval '${days} days'`

/** The registry, its history written by the triggers that always write it. */
const registry = ({ producers, products }: CitySize) => [
  `INSERT INTO producer (name, name_key, legal_form, ward_code, phone, recorded_at)
   SELECT n.name, lower(n.name), (ARRAY['COOPERATIVE','COMPANY','HOUSEHOLD','COOPERATIVE_GROUP'])[1 + i % 4]::legal_form,
     CASE WHEN i % 50 = 0 THEN NULL ELSE w.code END, '+8491' || lpad(i::text, 7, '0'), ${from(420)}
   FROM generate_series(1, ${producers}) i
   JOIN (SELECT code, row_number() OVER (ORDER BY code) AS place FROM ward) w ON w.place = 1 + i % 126
   CROSS JOIN LATERAL (SELECT ${pick(makers, 'i')} || ' ' || ${pick(names, 'i / 4')} || ' ' || i AS name) n`,
  `INSERT INTO registered_product (producer_id, name, name_key, set_number, recorded_at)
   SELECT o.id, n.name, lower(n.name), 1 + (i * 7) % 26, ${from(400)} + (i % 300) * interval '1 day'
   FROM generate_series(1, ${products}) i
   JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM producer) o ON o.place = 1 + i % ${producers}
   CROSS JOIN LATERAL (SELECT ${pick(crafts, 'i')} || ' ' || ${pick(names, 'i / 11')} || ' ' || i AS name) n`,
  `INSERT INTO certificate (product_id, stars, code, decision_number, issued_on, recorded_at)
   SELECT p.id, 3 + (p.place % 3)::int, 'OCOP-' || p.place, (100 + p.place % 900) || '/QĐ-UBND',
     date '2023-01-01' + ((p.place * 37) % 1400)::int, greatest(p.recorded_at, ${from(400)})
   FROM (SELECT id, recorded_at, row_number() OVER (ORDER BY id) AS place FROM registered_product) p
   WHERE p.place % 40 <> 0`,
  `INSERT INTO certificate_revocation (certificate_id, effective_on, ground, document_number, recorded_at)
   SELECT id, '2026-05-01', 'OTHER', 'x', '2026-05-02' FROM certificate WHERE right(code, 2) = '17'`,
  `INSERT INTO certificate_extension (certificate_id, valid_through, effective_on, document_number, recorded_at)
   SELECT id, certificate_last_day(issued_on) + 120, certificate_last_day(issued_on) - 10, 'x', '2025-12-01'
   FROM certificate WHERE right(code, 2) = '23'`,
]

/** What merchants brought. Triggers that keep the shop's shelf are off meanwhile: no shop page is measured with these rows. */
const booth = ({ merchants, listings, open }: CitySize) => [
  'SET session_replication_role = replica',
  `CREATE TEMP TABLE m AS SELECT gen_random_uuid() AS id, o.*, row_number() OVER (ORDER BY o.producer_id) AS n
   FROM (SELECT id AS producer_id, name, legal_form, ward_code FROM producer ORDER BY id LIMIT ${merchants}) o`,
  `INSERT INTO merchant (id, slug, name, legal_form, ward_code, producer_id, is_active)
   SELECT id, 'm-' || n, name, legal_form, ward_code, producer_id, true FROM m`,
  `INSERT INTO merchant_version (merchant_id, legal_form, ward_code, recorded_at) SELECT id, legal_form, ward_code, ${from(300)} FROM m`,
  `INSERT INTO merchant_standing (merchant_id, kind, effective_at, recorded_at)
   SELECT id, 'APPROVED', ${from(300)} + (n % 200) * interval '1 day', ${from(300)} + (n % 200) * interval '1 day' FROM m`,
  `CREATE TEMP TABLE l AS SELECT gen_random_uuid() AS id, m.id AS merchant_id, p.id AS product_id, gen_random_uuid() AS revision_id,
     row_number() OVER (ORDER BY p.id) AS n
   FROM registered_product p JOIN m ON m.producer_id = p.producer_id ORDER BY p.id LIMIT ${listings}`,
  `INSERT INTO listing (id, merchant_id, product_id, slug, is_open, approved_revision_id, first_approved_at)
   SELECT id, merchant_id, product_id, 'l-' || n, true, revision_id, ${from(90)} FROM l`,
  `INSERT INTO listing_revision (id, listing_id, number, name_vi, story_vi, unit_vi, price_vnd, submitted_at)
   SELECT revision_id, id, 1, 'Sản phẩm ' || n, repeat('Chuyện kể. ', 20), 'hộp', 50000 + n, ${from(200)} FROM l`,
  `INSERT INTO listing_review (revision_id, decision, decided_at) SELECT revision_id, 'APPROVED', ${from(190)} FROM l`,
  `INSERT INTO listing_state (listing_id, kind, revision_id, effective_at, recorded_at)
   SELECT id, 'APPROVED', revision_id, a.at, a.at FROM l
   CROSS JOIN LATERAL (SELECT ${from(280)} + (n % 270) * interval '1 day' AS at) a`,
  `INSERT INTO proof (merchant_id, solution, valid_from, valid_until, submitted_at)
   SELECT m.id, s, '2025-11-01', date '2026-06-01' + (n % 600)::int, ${from(250)} FROM m, unnest(enum_range(NULL::solution)) s WHERE n % 7 <> 0`,
  `INSERT INTO proof_review (proof_id, decision, effective_at, recorded_at) SELECT id, 'ACCEPTED', ${from(240)}, ${from(240)} FROM proof`,
  `INSERT INTO call_note (producer_id, outcome, words, at, erase_on)
   SELECT id, 'CALL_BACK', 'Hẹn gọi lại', ${from(5)}, current_date + 700 FROM producer ORDER BY id DESC LIMIT 1500`,
  // Open items: revisions, proofs and reports that wait.
  `INSERT INTO listing_revision (listing_id, number, name_vi, story_vi, unit_vi, price_vnd, submitted_at)
   SELECT id, 2, 'Sản phẩm sửa ' || n, repeat('Chuyện kể. ', 20), 'hộp', 50000 + n, now() - n * interval '1 minute'
   FROM l WHERE n <= ${Math.ceil(open / 2)}`,
  `INSERT INTO proof (merchant_id, solution, valid_from, submitted_at)
   SELECT id, 'E_CONTRACT', '2026-10-01', now() - n * interval '1 minute' FROM m WHERE n <= ${Math.ceil(open / 4)}`,
  `INSERT INTO problem_report (reference, listing_id, kind, words, created_at)
   SELECT lpad(translate(n::text, '0123456789', '23456789CD'), 8, '2'), id, 'WRONG_PRICE', 'x', now() - n * interval '1 minute'
   FROM l WHERE n <= ${Math.floor(open / 4)}`,
  'SET session_replication_role = DEFAULT',
]

/** The statements that fill an empty, migrated database with a city of that size, in their order. */
export const cityStatements = (size: CitySize): string[] => [...registry(size), ...booth(size), 'ANALYZE']
