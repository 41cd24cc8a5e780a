import type { Client } from 'pg'

const demo: [name: string, solutions: string, licence: string][] = [
  ['Nhà cung cấp minh họa Sen Vàng', '{E_SIGNATURE,E_INVOICE}', 'Giấy phép minh họa số 01'],
  ['Nhà cung cấp minh họa Cầu Giấy Số', '{E_SIGNATURE,E_CONTRACT}', 'Giấy phép minh họa số 02'],
  ['Nhà cung cấp minh họa Mã Vùng', '{TRACEABILITY}', 'Xác nhận minh họa số 03'],
  ['Nhà cung cấp minh họa Hóa Đơn Xanh', '{E_INVOICE,E_CONTRACT}', 'Thông báo minh họa số 04'],
]

/** Invented providers for the demo city alone, named as such. A real booth begins with an empty directory. */
export async function loadDemoProviders(client: Client) {
  for (const [name, solutions, licence] of demo)
    await client.query(
      `INSERT INTO provider (name, solutions, licence, valid_from, is_demo) VALUES ($1, $2::solution[], $3, '2026-01-01', true)`,
      [name, solutions, licence],
    )
}
