import type { Browser, Page } from '@playwright/test'
import { readWorkbook } from '../../lib/workbooks/read'
import { doNow, expect, expectAccessible, groupOnBoard, signInAs, test } from '../fixtures'
import { freshMark, registryWorkbook } from '../registry-workbook'

const newPage = async (browser: Browser) => (await browser.newContext({ locale: 'vi-VN' })).newPage()

/** The food group's line on the public board, as whole numbers. */
async function foodCoverage(page: Page) {
  await page.goto('/progress')
  const words = await groupOnBoard(page, 'Thực phẩm').innerText()
  const [, listed = '', eligible = ''] = /([\d.]+)\s*\/\s*([\d.]+)/.exec(words) ?? []
  return { listed: Number(listed.replaceAll('.', '')), eligible: Number(eligible.replaceAll('.', '')) }
}

const withoutAccents = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** What the set of teas asks beside the story. */
const askedOfTea = {
  'Thành phần': 'Búp chè xanh ướp sen',
  'Khối lượng tịnh hoặc thể tích': '200 gam một hộp',
  'Cách pha': 'Nước 85 độ, hãm ba phút.',
  'Bảo quản': 'Hộp kín, nơi khô mát.',
  'Hạn sử dụng': '18 tháng kể từ ngày đóng gói',
}

test('a product goes from the city’s registry to the public page, and its group rises by one', async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000)
  const { bytes, facts } = await registryWorkbook(freshMark())
  const product = facts.products[0] ?? ''

  await test.step('the administrator imports the registry', async () => {
    await signInAs(page, 'admin')
    await page.goto('/admin/registry')
    await page
      .locator('[name=file]')
      .setInputFiles({ name: 'OCOP thành phố.xlsx', mimeType: 'application/octet-stream', buffer: bytes })
    await page.getByRole('button', { name: 'Tải lên và xem trước' }).click()
    await expect(page.getByRole('heading', { name: 'Cột nào là gì?' })).toBeVisible()
    await expect(page.getByLabel('Tên sản phẩm')).toHaveValue('1')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Chạy thử' }).click()
    await expect(page.getByRole('heading', { name: 'Kết quả chạy thử' })).toBeVisible()
    await expect(page.getByText('Sẽ ghi 2 dòng mới và sửa 0 dòng. 2 dòng bị từ chối không được ghi.')).toBeVisible()
    await expect(page.getByText('31/02/2025').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('takes the refused rows back as a workbook', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: /Tải các dòng bị từ chối/ }).click()
    const book = await readWorkbook(await (await downloading).path())
    const rows = book.ok ? (book.sheets[0]?.rows ?? []) : []
    expect(rows).toHaveLength(1 + facts.refused)
    expect(JSON.stringify(rows)).toContain('31/02/2025')
  })

  const before = await test.step('confirms, and the products become eligible', async () => {
    const earlier = await foodCoverage(page)
    await page.goBack()
    await page.getByRole('button', { name: 'Ghi 2 dòng vào sổ' }).click()
    await expect(page.getByText('Đã ghi xong: 2 dòng mới')).toBeVisible()
    await expectAccessible(page)
    const later = await foodCoverage(page)
    expect(later).toEqual({ listed: earlier.listed, eligible: earlier.eligible + 2 })
    return later
  })

  const link = await test.step('opens the merchant and makes its first user’s link', async () => {
    await page.goto(`/admin/merchants/new?q=${encodeURIComponent(facts.mark)}`)
    await page.getByRole('button', { name: 'Mở cơ sở và phê duyệt' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(facts.producer)
    await page.locator('#member-name').fill('Nguyễn Thị Đồi')
    await page.locator('#member-identifier').fill(`09${Math.floor(10_000_000 + Math.random() * 89_999_999)}`)
    await page.getByRole('button', { name: 'Thêm và tạo đường dẫn' }).click()
    const shown = page.locator('textarea[readonly]')
    await expect(shown).toBeVisible()
    await expect(shown).toHaveValue(/\/link\//)
    return shown.inputValue()
  })

  const merchant = await newPage(browser)
  await test.step('the merchant sets a password and writes the page', async () => {
    await merchant.goto(new URL(link).pathname)
    await merchant.locator('[name=password]').fill('đồi chè sáng sớm 2026')
    await merchant.locator('[name=repeat]').fill('đồi chè sáng sớm 2026')
    await merchant.getByRole('button', { name: 'Lưu mật khẩu và vào gian hàng' }).click()
    await expect(merchant).toHaveURL(/\/merchant$/)
    await merchant.goto('/merchant/listings/new')
    await merchant.getByRole('listitem').filter({ hasText: product }).getByRole('button').click()
    await expect(merchant.getByLabel('Tên sản phẩm', { exact: true })).toBeVisible()
    await merchant.locator('[name=nameVi]').fill(product)
    await merchant
      .locator('[name=storyVi]')
      .fill(
        'Búp chè hái lúc sương chưa tan trên đồi Ba Vì, sao tay trên chảo gang và ướp hương trong chum sành ba ngày trước khi đóng gói.',
      )
    for (const [label, text] of Object.entries(askedOfTea)) await merchant.getByLabel(label, { exact: true }).fill(text)
    await merchant.locator('[name=price]').fill('185.000')
    await merchant.locator('[name=unitVi]').fill('hộp 200 g')
    await merchant.locator('[name=place-kind-0]').selectOption('PHONE')
    await merchant.locator('[name=place-0]').fill('0912 345 678')
    // What was typed last is saved by itself, too.
    await expect(merchant.locator('[data-saving=saved]')).toContainText('Đã lưu lúc')
  })

  await test.step('adds a picture and sends the page to review', async () => {
    const { default: sharp } = await import('sharp')
    const buffer = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#6e9a8b' } })
      .jpeg()
      .toBuffer()
    await merchant
      .locator('input[type=file][name=pictures]')
      .setInputFiles({ name: 'chè.jpg', mimeType: 'image/jpeg', buffer })
    await expect(merchant.getByText('Đã thêm 1 ảnh.').first()).toBeVisible()
    await expectAccessible(merchant)
    await merchant.getByRole('button', { name: 'Gửi thẩm định' }).click()
    await expect(merchant.getByText('Chờ thẩm định').first()).toBeVisible()
  })

  await test.step('the administrator approves it beside its certificate', async () => {
    await page.goto('/admin/reviews')
    await expectAccessible(page)
    await page.getByRole('link', { name: product }).click()
    await expect(page.getByText('4321/QĐ-UBND').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
    await doNow(page)
  })

  await test.step('a shopper finds it without accents, and the group has risen by one', async () => {
    const shopper = await newPage(browser)
    await shopper.goto(`/browse?q=${encodeURIComponent(withoutAccents(product))}`)
    await shopper.getByRole('link', { name: product }).first().click()
    await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(product)
    await expect(shopper.getByText('185.000').first()).toBeVisible()
    for (const text of Object.values(askedOfTea)) await expect(shopper.getByText(text).first()).toBeVisible()
    await expect(shopper.getByText(facts.producer).first()).toBeVisible()
    await expect(shopper.getByText('4321/QĐ-UBND').first()).toBeVisible()
    expect(await foodCoverage(shopper)).toEqual({ listed: before.listed + 1, eligible: before.eligible })
  })
})
