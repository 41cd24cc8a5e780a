import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { authorisedToday } from '../listing-facts'
import type { OwnProduct } from '../own-types'
import { certificateStanding } from '../rules-certificate'
import { readCertificateRecords } from './certificate-records'

type Row = {
  id: string
  name: string
  set_number: number
  set_name_vi: string
  set_name_en: string
  by_authorisation_of: string | null
  listing_id: string | null
}

/** The products the merchant may list today, its own and by authorisation, by name. */
export async function listOwnProducts({ merchantId }: MerchantActor): Promise<OwnProduct[]> {
  // A listing whose only draft was discarded counts as none.
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.name, p.set_number, s.name_vi AS set_name_vi, s.name_en AS set_name_en,
      CASE WHEN m.producer_id IS DISTINCT FROM p.producer_id THEN o.name END AS by_authorisation_of,
      (SELECT l.id FROM listing l WHERE l.merchant_id = m.id AND l.product_id = p.id
        AND EXISTS (SELECT FROM listing_revision r WHERE r.listing_id = l.id)) AS listing_id
    FROM merchant m
    JOIN registered_product p ON p.producer_id = m.producer_id
      OR p.producer_id IN (SELECT a.producer_id FROM authorisation a WHERE a.merchant_id = m.id)
    JOIN producer o ON o.id = p.producer_id
    JOIN ocop_set s ON s.number = p.set_number
    WHERE m.id = ${merchantId}::uuid AND p.withdrawn_at IS NULL AND ${authorisedToday}
    ORDER BY p.name COLLATE "vi-x-icu", p.id`
  const certificates = await readCertificateRecords(rows.map(({ id }) => id))
  const today = dayOf(new Date())
  return rows.map((row) => {
    const certificate = certificates.get(row.id) ?? null
    return {
      id: row.id,
      name: row.name,
      setNumber: row.set_number,
      setNameVi: row.set_name_vi,
      setNameEn: row.set_name_en,
      byAuthorisationOf: row.by_authorisation_of,
      certificate,
      certificateStanding: certificateStanding(certificate, today),
      listingId: row.listing_id,
    }
  })
}
