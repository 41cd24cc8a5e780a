import type { Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

const waiting = async (page: Page) =>
  Number(/(\d+) việc đang chờ/.exec(await page.locator('main').innerText())?.[1] ?? Number.NaN)

/** Decides about the item that is open, with keys and typing only; applications and products go back with a template. */
async function decideByKeys(page: Page) {
  const keys = page.keyboard
  const kind = /\/admin\/(\w+)\//.exec(page.url())?.[1]
  const here = new URL(page.url()).pathname
  if (kind === 'proofs') await keys.press('a')
  else {
    await keys.press(kind === 'problems' ? 'a' : 'r')
    // From the name of the folded form into it.
    if (kind !== 'problems') await keys.press('Tab')
    await keys.press('ArrowDown')
    await keys.press('Tab')
    await keys.type('số 2')
    await keys.press('Enter')
  }
  await expect.poll(() => new URL(page.url()).pathname).not.toBe(here)
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toBeVisible()
}

test('a reviewer clears thirty items by keyboard alone', async ({ page }) => {
  await signInAs(page, 'reviewer')
  await page.goto('/admin/queue')
  await expectAccessible(page)
  const before = await waiting(page)
  expect(before, 'enough waits in the demo city').toBeGreaterThan(31)

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  // While somebody types, a letter is a letter.
  await page.keyboard.type('ja')
  await expect(page.getByRole('searchbox')).toHaveValue('ja')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  // The address follows what is seen.
  await expect(page).toHaveURL(/\/admin\/(?!queue)\w+\//)
  await expect(page.getByRole('heading', { name: 'Quyết định' })).toBeVisible()
  // It follows the page when one goes on without loading anew.
  await expect(page).toHaveTitle(/./)
  await expectAccessible(page)

  for (let done = 0; done < 30; done += 1) await decideByKeys(page)

  // The last one is taken back, by its key; the others stay.
  await page.keyboard.press('u')
  await expect(page.getByText('Đã lấy lại, chưa ai được báo gì.')).toBeVisible()
  await page.goto('/admin/queue')
  expect(await waiting(page)).toBeLessThanOrEqual(before - 29)
})

test('approves together what is all green, after a preview', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/admin/queue?hints=none')
  const boxes = page.getByRole('checkbox', { name: /^Chọn / })
  await boxes.last().check()
  await page.getByRole('button', { name: 'Xem trước khi duyệt cùng lúc' }).click()
  await expect(page.getByText(/^Cơ sở nhận thông báo/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Duyệt 1 việc' }).click()
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await expect(page.getByText('Đã lấy lại, chưa ai được báo gì.')).toBeVisible()
})

test('an authority’s order takes a page away at once and lets it come back', async ({ page, browser }) => {
  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto('/browse')
  const link = shopper.locator('main a[href^="/listings/"]').last()
  const path = (await link.getAttribute('href')) ?? ''
  await shopper.goto(path)
  const name = (await shopper.getByRole('heading', { level: 1 }).innerText()).trim()
  await signInAs(page, 'admin')
  await page.goto(`/admin/orders/new?q=${encodeURIComponent(name)}`)
  await page.locator('main a[href*="target=listing_"]').first().click()
  await page.getByLabel('Cơ quan ra lệnh').fill('Sở Công Thương')
  await page.getByLabel('Số văn bản').fill('123/SCT')
  await page.getByLabel('Lý do (cơ sở sẽ đọc)').fill('Có dấu hiệu ghi sai xuất xứ.')
  await expectAccessible(page)
  const file = { name: 'lệnh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Ghi lệnh' }).click()
  await expect(page.getByText('Đã ghi lệnh. Đồng hồ đang chạy.')).toBeVisible()
  await expect(page.getByText(/^Còn 23 giờ|^Còn 24 giờ/).first()).toBeVisible()
  await expectAccessible(page)
  const hidden = (await page.locator('main a[href^="/listings/"]').first().getAttribute('href')) ?? ''
  await page.getByRole('button', { name: 'Gỡ 1 trang ngay' }).click()
  await expect(page.getByText('Đã gỡ.')).toBeVisible()
  await expect.poll(async () => (await shopper.request.get(hidden)).status()).toBe(410)
  // Whatever else draws or keeps it: another language for the first time, and the kept page again.
  for (const address of [`/en${hidden}`, `/en${hidden}`, `${hidden}?from=mail`])
    expect((await shopper.request.get(address)).status(), address).toBe(410)
  await page.getByText('Bãi bỏ lệnh và khôi phục').first().click()
  await page.getByLabel('Lý do khôi phục (cơ sở sẽ đọc)').fill('Đã xác minh, không có vi phạm.')
  await page.getByRole('button', { name: 'Bãi bỏ lệnh và khôi phục' }).click()
  await expect(page.getByText('Đã bãi bỏ lệnh và khôi phục.')).toBeVisible()
  await expect.poll(async () => (await shopper.request.get(hidden)).status()).toBe(200)
})
