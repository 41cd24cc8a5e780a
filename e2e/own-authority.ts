import type { Page } from '@playwright/test'
import { certify, type Identity, pemOf } from '@/lib/verifier/test-authority/certificates'
import { expect } from './fixtures'

/** A root of this run alone: no other journey rests on it, so it may be withdrawn. */
export function ownAuthority() {
  const name = `Gốc thử ${Date.now().toString(36).replace(/\d/g, 'q')}`
  return { name, root: certify({ name, authority: true }) }
}

/** A certificate of that authority as a signing tool would hold it. */
export const holder = (root: Identity, name: string, taxCode: string) =>
  certify({
    name: [
      ['2.5.4.3', name],
      ['0.9.2342.19200300.100.1.1', `MST:${taxCode}`],
    ],
    issuer: root,
  })

/** The city vouches for whoever issued the certificates. */
export async function trust(city: Page, root: Identity) {
  await city.goto('/admin/trust')
  const pem = { name: 'goc.pem', mimeType: 'application/x-pem-file', buffer: Buffer.from(pemOf(root)) }
  await city.locator('main [name=file]').setInputFiles(pem)
  await city.getByRole('button', { name: 'Xem tệp' }).click()
  await city.getByLabel('Chữ ký của cơ sở và người dân').check()
  await city.locator('[name=words]').fill('Tự làm trong phép thử')
  await city.getByRole('button', { name: 'Đưa vào kho' }).click()
  await expect(city.getByRole('status').first()).toContainText('Đã thêm vào kho')
}

/** The city takes its word for a root back. */
export async function withdrawTrust(city: Page, rootName: string) {
  await city.goto('/admin/trust')
  const row = city.getByRole('listitem').filter({ hasText: rootName }).first()
  await row.getByText('Rút khỏi kho').first().click()
  await row.locator('[name=words]').fill('Hết phép thử')
  await row.getByRole('button', { name: 'Rút khỏi kho' }).click()
  await expect(city.getByRole('status').first()).toContainText('Đã rút khỏi kho')
}
