import type { BrowserContext, Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { huge, photo } from './photos'

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

const cards = (page: Page) => page.locator('section[aria-labelledby=pictures-title] > ol > li')

test('on a slow line words are saved, and a picture of 50 megapixels arrives', async ({ page }) => {
  test.slow()
  await page.setViewportSize(phone)
  await signInAs(page, 'merchant')
  await openDraft(page)
  const line = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 400, downloadThroughput: 60_000, uploadThroughput: 40_000 }
  await line.send('Network.emulateNetworkConditions', slow)
  const text = `Sen trồng ở đầm làng, hái sáng sớm, mạng chậm vẫn lưu được từng chữ đã viết. ${mark()}`
  await story(page).fill(text)
  await isSaved(page)

  const before = await cards(page).count()
  const buffer = await huge()
  expect(buffer.length).toBeGreaterThan(15_000_000)
  await page
    .locator('input[type=file][name=pictures]')
    .setInputFiles({ name: 'DSC_0001.jpg', mimeType: 'image/jpeg', buffer })
  await expect(cards(page)).toHaveCount(before + 1, { timeout: 90_000 })
  await isSaved(page)
  await line.send('Network.emulateNetworkConditions', {
    ...slow,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  await page.reload()
  await expect(story(page)).toHaveValue(text)
  await expect(cards(page)).toHaveCount(before + 1)
})

test('pictures are taken in, turned, cut and described; the preview is the shop’s own page; then it is sent', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await signInAs(page, 'merchant')
  await openDraft(page, 'Hạt sen khô bóc vỏ')
  const before = await cards(page).count()
  const chooser = page.locator('input[type=file][name=pictures]')
  await chooser.setInputFiles({ name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: await photo() })
  await expect(cards(page)).toHaveCount(before + 1)
  await chooser.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>',
    ),
  })
  await expect(page.getByText('logo.svg: không phải ảnh JPG, PNG hay WebP.')).toBeVisible()

  const card = cards(page).last()
  const picture = card.locator('img').first()
  const kept = await picture.getAttribute('src')
  await card.getByLabel('Mô tả ảnh bằng một câu').fill('Hạt sen trong bát gỗ')
  await card.getByText('Xoay, cắt ảnh', { exact: true }).click()
  await card.getByRole('button', { name: 'Xoay phải' }).click()
  await expect(page.getByText(`Đã đổi ảnh ${before + 1}.`)).toBeVisible()
  await expect(picture).not.toHaveAttribute('src', kept ?? '')
  await expect(card.getByLabel('Mô tả ảnh bằng một câu')).toHaveValue('Hạt sen trong bát gỗ')
  const turned = await picture.getAttribute('src')
  await card.getByText('Xoay, cắt ảnh', { exact: true }).click()
  await card.getByRole('button', { name: 'Cắt vuông ở giữa' }).click()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Cắt như trên' }).click()
  await expect(picture).not.toHaveAttribute('src', turned ?? '')
  await page.getByRole('button', { name: 'Trở lại ảnh trước' }).click()
  await expect(picture).toHaveAttribute('src', turned ?? '')
  await card.getByRole('button', { name: `Đưa ảnh ${before + 1} lên trước` }).click()
  await isSaved(page)
  await fits(page)

  await page.getByRole('link', { name: 'Xem như khách' }).click()
  await expect(page).toHaveURL(/\/preview$/)
  await expect(page.locator('article.listing').getByRole('heading', { level: 1 })).toHaveText('Hạt sen khô bóc vỏ')
  await expect(page.locator('article.listing').getByAltText('Hạt sen trong bát gỗ').first()).toBeAttached()
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('link', { name: 'Viết tiếp' }).click()
  const newUnit = `túi ${mark()}`
  await unit(page).fill(newUnit)
  await page.getByRole('button', { name: 'Gửi thẩm định' }).click()
  await expect(page.getByText('Đã gửi thẩm định. Kết quả sẽ hiện ở đây.')).toBeVisible()
  await page.getByRole('link', { name: 'Xem từng bản và phần đã sửa' }).click()
  await expect(page).toHaveURL(/\/versions$/)
  const latest = page.locator('main ol > li').filter({ hasText: 'Đang thẩm định' }).first()
  await expect(latest.getByText(/^Đã sửa: .*Đơn vị tính/)).toBeVisible()
  await latest.getByText(/^Xem phần sửa của bản số/).click()
  await expect(latest.getByText(newUnit, { exact: true })).toBeVisible()
  await expectAccessible(page)
  await fits(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test('a listing is edited, a clash with another device is settled, a picture is turned, and it is sent', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'merchant', 1)
    await page.goto('/merchant/listings')
    const own = await page.locator('main ul a').first().innerText()
    await openDraft(page, own.split('\n')[0])
    const word = mark()
    const before = await name(page).inputValue()
    // Another device of the same merchant saves first.
    const other = await (await browser.newContext({ javaScriptEnabled: false, viewport: phone })).newPage()
    await signInAs(other, 'merchant', 1)
    await other.goto(page.url())
    await name(other).fill(`${before} ${word}`)
    await other.getByRole('button', { name: 'Lưu nháp' }).click()
    await expect(other.getByText('Đã lưu lúc')).toBeVisible()
    await other.context().close()

    await name(page).fill(`${word} ${before}`)
    await unit(page).fill(`hộp ${word}`)
    await page.getByLabel('Giá (đồng)').fill('mười nghìn')
    await page.getByRole('button', { name: 'Lưu nháp' }).click()
    await expect(page.getByText('Được sửa ở hai nơi: chọn bản muốn giữ')).toBeVisible()
    await expect(page.getByText(`${before} ${word}`, { exact: true })).toBeVisible()
    await expect(name(page)).toHaveValue(`${word} ${before}`)
    await expect(page.getByText('Giá chưa đúng', { exact: false })).toBeVisible()
    await page.getByLabel('Lấy bản kia').check()
    await page.getByLabel('Giá (đồng)').fill('95.000')
    await page.getByRole('button', { name: 'Lưu nháp' }).click()
    await expect(page.getByText('Đã lưu lúc')).toBeVisible()
    await expect(name(page)).toHaveValue(`${before} ${word}`)
    await expect(unit(page)).toHaveValue(`hộp ${word}`)

    const first = cards(page).first()
    const kept = await first.locator('img').getAttribute('src')
    await first.getByText('Xoay, cắt ảnh', { exact: true }).click()
    await first.getByRole('button', { name: 'Xoay trái' }).click()
    await expect(cards(page).first().locator('img').first()).not.toHaveAttribute('src', kept ?? '')
    await page.getByRole('button', { name: 'Gửi thẩm định' }).click()
    await expect(page.getByText('Đã gửi thẩm định. Kết quả sẽ hiện ở đây.')).toBeVisible()
  })
})
