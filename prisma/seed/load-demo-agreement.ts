import type { Client } from 'pg'
import { firstArticlesEn, firstArticlesVi } from '../../lib/agreements/first-template'

/** The text of the participation agreement in the demo city, with an invented organiser. A real booth begins without one. */
export async function loadDemoAgreement(client: Client) {
  await client.query(
    `INSERT INTO agreement_template
       (version, in_force_from, organiser_vi, organiser_en, organiser_tax_code, organiser_address, articles_vi, articles_en, why, is_demo)
     VALUES (1, '2026-01-01', $1, $2, '0109999993', 'Hà Nội', $3, $4, $5, true)`,
    [
      'Ban tổ chức Gian hàng Thủ đô (mẫu)',
      'Organiser of the booth (demo)',
      firstArticlesVi,
      firstArticlesEn,
      'Bản mẫu đầu tiên',
    ],
  )
}
