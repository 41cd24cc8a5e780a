import type { Client } from 'pg'

const demo: [name: string, solutions: string, licence: string][] = [
  ['Chữ ký Sen Vàng (mẫu)', '{E_SIGNATURE,E_INVOICE}', 'Giấy phép mẫu số 01'],
  ['Hợp đồng số Hồ Tây (mẫu)', '{E_SIGNATURE,E_CONTRACT}', 'Giấy phép mẫu số 02'],
  ['Mã Vùng Truy xuất (mẫu)', '{TRACEABILITY}', 'Xác nhận mẫu số 03'],
  ['Hóa đơn Cốm Xanh (mẫu)', '{E_INVOICE,E_CONTRACT}', 'Thông báo mẫu số 04'],
]

/** Invented providers for the demo city alone, named as such. A real booth begins with an empty directory. */
export async function loadDemoProviders(client: Client) {
  for (const [name, solutions, licence] of demo)
    await client.query(
      `INSERT INTO provider (name, solutions, licence, valid_from, is_demo) VALUES ($1, $2::solution[], $3, '2026-01-01', true)`,
      [name, solutions, licence],
    )
}
