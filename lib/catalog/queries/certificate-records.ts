import 'server-only'
import { db } from '@/lib/db/client'
import type { RevocationGround } from '@/lib/db/generated/enums'
import { dayOfDate } from '@/lib/format/days'
import type { CertificateRecord } from '../types'

type Row = {
  product_id: string
  stars: number
  code: string | null
  decision_number: string
  issued_on: Date
  valid_through: Date
  revoked_on: Date | null
  ground: RevocationGround | null
  valid: boolean
}

/**
 * The certificate that speaks for each product, by product id: the one shoppers see (view shown_certificate), or the
 * latest issued where none is valid, so that its merchant can be told why. Products without any are absent.
 */
export async function readCertificateRecords(productIds: string[]): Promise<Map<string, CertificateRecord>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (c.product_id) c.product_id, c.stars, c.code, c.decision_number, c.issued_on,
      greatest(certificate_last_day(c.issued_on), (SELECT max(e.valid_through) FROM certificate_extension e
        WHERE e.certificate_id = c.id AND e.effective_on <= local_day(now()))) AS valid_through,
      r.effective_on AS revoked_on, r.ground, v.valid
    FROM certificate c
    CROSS JOIN LATERAL (SELECT certificate_valid_on(c.id, c.issued_on, local_day(now()), now()) AS valid) v
    LEFT JOIN LATERAL (SELECT effective_on, ground::text FROM certificate_revocation
      WHERE certificate_id = c.id AND effective_on <= local_day(now()) ORDER BY effective_on LIMIT 1) r ON true
    WHERE c.product_id = ANY(${productIds}::uuid[]) AND c.withdrawn_at IS NULL
    ORDER BY c.product_id, v.valid DESC, c.issued_on DESC, c.id`
  return new Map(rows.map((row) => [row.product_id, recordOf(row)]))
}

const recordOf = (row: Row): CertificateRecord => ({
  stars: row.stars,
  code: row.code,
  decisionNumber: row.decision_number,
  issuedOn: dayOfDate(row.issued_on),
  validThrough: dayOfDate(row.valid_through),
  revoked: row.revoked_on && row.ground ? { on: dayOfDate(row.revoked_on), ground: row.ground } : null,
  valid: row.valid,
})
