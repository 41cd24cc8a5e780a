import { randomInt } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { doNow, expect, signInAs } from '../fixtures'

export const phone = { width: 360, height: 740 }
export const password = 'cốm làng Vòng thơm'
export const newPhone = () => `09${String(randomInt(1e8)).padStart(8, '0')}`

export async function asAdmin(browser: Browser, javaScriptEnabled = true) {
  const page = await (await browser.newContext({ viewport: phone, javaScriptEnabled })).newPage()
  await signInAs(page, 'admin')
  return page
}

/** A producer that no merchant stands for and no application names, with so many products that have a valid certificate. */
export async function freeProducer(admin: Page, isWanted: (certified: number) => boolean) {
  await admin.goto('/admin/applications')
  const taken = await admin.locator('main').innerText()
  await admin.goto('/admin/merchants/new')
  const rows = await admin.locator('main li').allInnerTexts()
  const found = rows
    .map((row) =>
      row
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .find((lines) => {
      const certified = Number(/(\d+) \/ \d+ sản phẩm/.exec(lines.join(' '))?.[1] ?? 0)
      return lines[0] !== undefined && !taken.includes(lines[0]) && isWanted(certified)
    })
  const ward = /(?:Phường|Xã) [\p{L} ]+/u.exec((found ?? []).join(' · '))?.[0].trim()
  if (!found?.[0] || !ward) throw new Error('the demo city has no producer left without a merchant')
  return { name: found[0], ward }
}

type Told = { name: string; ward?: string; phone: string }

export async function fill(page: Page, { name, ward, phone: number }: Told) {
  await page.getByLabel('Loại hình').selectOption({ label: 'Hợp tác xã' })
  await page.getByLabel('Tên cơ sở').fill(name)
  await page.getByLabel('Phường, xã', { exact: true }).selectOption(ward ? { label: ward } : { index: 5 })
  await page.getByLabel('Họ và tên người đại diện').fill('Nguyễn Thị Nụ')
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(number)
}

export const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)

/** A producer's representative applies from a phone, is approved and signs in for the first time; answers the producer's name. */
export async function joined(page: Page, browser: Browser, isWanted: (certified: number) => boolean) {
  const admin = await asAdmin(browser)
  const producer = await freeProducer(admin, isWanted)
  await page.goto('/join')
  await fill(page, { ...producer, phone: newPhone() })
  await page.getByLabel('Mã số thuế hoặc số định danh').fill('0101234565')
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  const address = await page.getByLabel('Đường dẫn theo dõi đơn').inputValue()
  await page.getByLabel(`Đúng, là cơ sở của tôi: ${producer.name}`).check()
  await page.getByRole('button', { name: 'Lưu câu trả lời' }).click()
  await expect(page.getByText('Đã lưu câu trả lời của bạn.')).toBeVisible()

  await admin.goto('/admin/applications')
  await admin.getByRole('link', { name: producer.name }).click()
  await admin.getByRole('button', { name: 'Duyệt đơn' }).click()
  await doNow(admin)
  await admin.context().close()

  await page.goto(new URL(address).pathname)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=repeat]').fill(password)
  await page.getByRole('button', { name: 'Lưu mật khẩu và vào gian hàng' }).click()
  await expect(page).toHaveURL(/\/merchant$/)
  return producer.name
}
