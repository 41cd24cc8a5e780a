import type { BrowserContext, Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

const phone = { width: 360, height: 740 }
const product = 'Hạt sen khô thông tâm'

/** Opens the editor of a product's draft, begun here if there is none. */
async function openDraft(page: Page, name = product) {
  await page.goto('/merchant/listings')
  await page.getByRole('link', { name }).first().click()
  await expect(page).toHaveURL(/listings\/[\w-]{36}$/)
  await expect(page.getByText('Sản phẩm trong sổ đăng ký')).toBeVisible()
  const begin = page.getByRole('button', { name: /^Sửa (trang này|bài)$/ })
  if (await begin.count()) await begin.click()
  else await page.getByRole('link', { name: /^(Viết tiếp|Xem lại và gửi)$/ }).click()
  await expect(page).toHaveURL(/\/edit$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('trang sản phẩm')
}

const name = (page: Page) => page.getByLabel('Tên sản phẩm', { exact: true })
const story = (page: Page) => page.getByLabel('Lời giới thiệu', { exact: true })
const unit = (page: Page) => page.getByLabel('Đơn vị tính', { exact: true })
const saving = (page: Page) => page.locator('[data-save-bar] [role=status]')
const isSaved = async (page: Page) => {
  await expect(saving(page)).toHaveAttribute('data-saving', 'saved')
  await expect(saving(page)).toContainText('Đã lưu lúc')
}
const mark = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)

/** As when a session ends: the cookie is gone, the page is not. */
const endSession = (context: BrowserContext) => context.clearCookies({ name: /session-token/ })

test('two tabs at one listing never lose a word, nor does a dropped line or an ended session', async ({ page }) => {
  await page.setViewportSize(phone)
  await signInAs(page, 'merchant')
  await openDraft(page)
  const context = page.context()
  const [first, second, third] = [mark(), mark(), mark()]
  const text = `Sen trồng ở đầm làng, hái sáng sớm, thông tâm bằng tay rồi sấy nhẹ để giữ vị bùi. ${first}`
  await story(page).fill(text)
  await isSaved(page)

  const other = await context.newPage()
  await other.setViewportSize(phone)
  await other.goto(page.url())
  await expect(story(other)).toHaveValue(text)
  // Different fields: both are kept, and each tab learns of the other's.
  await name(page).fill(`Hạt sen ${second}`)
  await isSaved(page)
  await unit(other).fill(`hộp ${third}`)
  await isSaved(other)
  await expect(name(other)).toHaveValue(`Hạt sen ${second}`)
  // The same field: nothing is written over, both versions are shown.
  await name(page).fill(`Hạt sen A ${second}`)
  await isSaved(page)
  await name(other).fill(`Hạt sen B ${second}`)
  await expect(other.getByText('Được sửa ở hai nơi: chọn bản muốn giữ')).toBeVisible()
  await expect(other.getByText(`Hạt sen A ${second}`)).toBeVisible()
  await expect(name(other)).toHaveValue(`Hạt sen B ${second}`)
  await expectAccessible(other)
  await fits(other)
  await other.getByRole('button', { name: 'Tên sản phẩm: Giữ bản trên trang này' }).click()
  await isSaved(other)
  await other.close()

  await context.setOffline(true)
  await story(page).fill(`${text} Ngoài đồng.`)
  await expect(page.getByText('Mất mạng.', { exact: false })).toBeVisible()
  await context.setOffline(false)
  await isSaved(page)
  await expect(name(page)).toHaveValue(`Hạt sen B ${second}`)
  await expect(unit(page)).toHaveValue(`hộp ${third}`)

  await endSession(context)
  await story(page).fill(`${text} Hết phiên.`)
  await expect(page.getByText('Phiên đăng nhập đã hết.', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/sign-in/)
  await signInAs(page, 'merchant')
  await openDraft(page)
  await expect(story(page)).toHaveValue(`${text} Ngoài đồng.`)
  await expect(page.getByText('Máy này còn giữ chữ chưa lưu', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lời giới thiệu: Đưa lại vào bài' }).click()
  await expect(story(page)).toHaveValue(`${text} Hết phiên.`)
  await isSaved(page)
  await page.reload()
  await expect(story(page)).toHaveValue(`${text} Hết phiên.`)
  await expect(page.getByText('Máy này còn giữ chữ chưa lưu', { exact: false })).toHaveCount(0)
})
