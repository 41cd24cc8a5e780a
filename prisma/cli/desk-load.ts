import { db } from '@/lib/db/client'

// node scripts/run-ts.mjs prisma/cli/desk-load.ts      (only into a demo city that is thrown away; see docs/desk-speed.md)
const steps = [
  // Rows are written as they would be in the end, without what triggers work out on the way.
  'SET LOCAL session_replication_role = replica',
  `INSERT INTO producer (id, name, name_key, legal_form, ward_code)
   SELECT gen_random_uuid(), 'HTX thử ' || i, 'htx thử ' || i, 'COOPERATIVE', (ARRAY(SELECT code FROM ward ORDER BY code))[1 + i % 126]
   FROM generate_series(1, 5000) i`,
  `CREATE TEMP TABLE load_producer ON COMMIT DROP AS
   SELECT id, ward_code, row_number() OVER (ORDER BY name_key) AS n FROM producer WHERE name_key LIKE 'htx thử %'`,
  `INSERT INTO registered_product (id, producer_id, name, name_key, set_number)
   SELECT gen_random_uuid(), p.id, 'Sản phẩm thử ' || i, 'sản phẩm thử ' || i, 1 + i % 26
   FROM generate_series(1, 50000) i JOIN load_producer p ON p.n = 1 + i % 5000`,
  `CREATE TEMP TABLE load_product ON COMMIT DROP AS
   SELECT id, producer_id, row_number() OVER (ORDER BY name_key) AS n FROM registered_product WHERE name_key LIKE 'sản phẩm thử %'`,
  `INSERT INTO certificate (id, product_id, stars, decision_number, issued_on)
   SELECT gen_random_uuid(), id, 3 + (n % 3)::int, (n / 40) || '/QĐ-UBND', current_date - (n * 37 % 1200)::int FROM load_product`,
  `INSERT INTO merchant (id, slug, name, legal_form, producer_id, ward_code, is_active)
   SELECT gen_random_uuid(), 'thu-' || n, 'Cơ sở thử ' || n, 'COOPERATIVE', id, ward_code, true FROM load_producer WHERE n <= 2000`,
  `INSERT INTO merchant_standing (merchant_id, kind, effective_at, recorded_at)
   SELECT id, 'APPROVED', now() - interval '1 year', now() - interval '1 year' FROM merchant WHERE slug LIKE 'thu-%'`,
  `INSERT INTO listing (id, merchant_id, product_id, slug, is_open)
   SELECT gen_random_uuid(), m.id, p.id, 'thu-' || p.n, true FROM load_product p JOIN merchant m ON m.producer_id = p.producer_id`,
  `CREATE TEMP TABLE load_listing ON COMMIT DROP AS
   SELECT id, row_number() OVER (ORDER BY slug) AS n FROM listing WHERE slug LIKE 'thu-%'`,
  `INSERT INTO listing_revision (id, listing_id, number, name_vi, story_vi, unit_vi, price_vnd, submitted_at)
   SELECT gen_random_uuid(), id, 1, 'Sản phẩm thử ' || n, repeat('Chuyện kể. ', 20), 'hộp', 50000 + n, now() - interval '100 days' FROM load_listing`,
  `INSERT INTO listing_review (id, revision_id, decision, decided_at)
   SELECT gen_random_uuid(), r.id, 'APPROVED', now() - interval '90 days' FROM listing_revision r JOIN load_listing l ON l.id = r.listing_id`,
  `INSERT INTO listing_state (id, listing_id, kind, revision_id, effective_at, recorded_at)
   SELECT gen_random_uuid(), r.listing_id, 'APPROVED', r.id, now() - interval '90 days', now() - interval '90 days'
   FROM listing_revision r JOIN load_listing l ON l.id = r.listing_id`,
  `UPDATE listing l SET approved_revision_id = r.id FROM listing_revision r JOIN load_listing o ON o.id = r.listing_id WHERE r.listing_id = l.id`,
  `INSERT INTO listing_revision (id, listing_id, number, name_vi, story_vi, unit_vi, price_vnd, submitted_at)
   SELECT gen_random_uuid(), id, 2, 'Sản phẩm thử sửa ' || n, repeat('Chuyện kể. ', 20), 'hộp', 50000 + n, now() - make_interval(mins => n::int)
   FROM load_listing WHERE n <= 1400`,
  `INSERT INTO proof (id, merchant_id, solution, valid_from, submitted_at)
   SELECT gen_random_uuid(), id, 'E_CONTRACT', '2026-01-01', now() - interval '30 days' FROM merchant WHERE slug LIKE 'thu-%'`,
  `INSERT INTO proof_review (id, proof_id, decision)
   SELECT gen_random_uuid(), f.id, 'ACCEPTED' FROM proof f JOIN merchant m ON m.id = f.merchant_id WHERE m.slug LIKE 'thu-%' ORDER BY m.slug OFFSET 400`,
  `INSERT INTO problem_report (id, reference, listing_id, kind, words, created_at)
   SELECT gen_random_uuid(), lpad(translate(n::text, '0123456789', '23456789CD'), 8, '2'), id, 'WRONG_PRICE', 'x', now() - make_interval(mins => n::int)
   FROM load_listing WHERE n <= 150`,
  `INSERT INTO application (id, token_digest, name, legal_form, ward_code)
   SELECT gen_random_uuid(), encode(sha256(i::text::bytea), 'hex'), 'HTX thử mới ' || i, 'COOPERATIVE', '00577' FROM generate_series(1, 50) i`,
  `INSERT INTO application_step (id, application_id, kind)
   SELECT gen_random_uuid(), id, 'RECEIVED' FROM application WHERE name LIKE 'HTX thử mới %'`,
]

if ((await db.user.count({ where: { isDemo: true } })) === 0)
  throw new Error('This is not a demo city: nothing was loaded.')
await db.$transaction(
  async (tx) => {
    for (const step of steps) await tx.$executeRawUnsafe(step)
  },
  { timeout: 600_000 },
)
await db.$executeRawUnsafe('ANALYZE')
const open = await db.$queryRaw<{ kind: string; n: number }[]>`
  SELECT kind::text, count(*)::int AS n FROM desk_open_item GROUP BY 1 ORDER BY 1`
process.stdout.write(`${open.map(({ kind, n }) => `${kind}: ${n} open\n`).join('')}`)
await db.$disconnect()
