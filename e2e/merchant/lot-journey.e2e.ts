import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

const viewport = { width: 360, height: 740 }
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

async function record(page: Page, step: string, at: string) {
  await page.getByLabel('Việc gì?').selectOption({ label: step })
  await page.getByLabel('Lúc nào?').fill(at)
  await page.getByRole('button', { name: 'Ghi lại' }).click()
}

const journey = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Hành trình' }) })
    .locator('ol > li')

test('a lot’s code opens the journey that its merchant recorded, with and without a network', async ({
  page,
  context,
  request,
}) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/trace')
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('link', { name: 'Tạo lô mới' }).click()
  await expect(page.getByRole('heading', { name: 'Lô mới' })).toBeVisible()
  // A merchant's first lot asks for its first place.
  if (await page.getByRole('heading', { name: 'Trước hết, thêm một địa điểm' }).isVisible()) {
    await page.getByLabel('Tên', { exact: true }).fill('Xưởng của cơ sở')
    await page.getByLabel('Địa chỉ', { exact: true }).fill('Xã Mê Linh')
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  }
  const code = letters()
  const made = await page.getByLabel('Ngày sản xuất').inputValue()
  await page.getByLabel('Số lô').fill(code)
  await page.getByLabel('Số lượng của lô').fill('1.200,5')
  await page.getByLabel('Tiêu chuẩn áp dụng').fill('TCVN 5603')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tạo lô' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
  await expectAccessible(page)
  await fits(page)

  await record(page, 'Kiểm tra chất lượng', `${made}T00:05`)
  await expect(page.getByText('Đã ghi.')).toBeVisible()
  await expect(journey(page)).toHaveCount(1)
  await context.setOffline(true)
  await record(page, 'Đóng gói', `${made}T00:10`)
  await expect(page.getByText(/Máy này đang giữ 1 bước/)).toBeVisible()
  await context.setOffline(false)
  await expect(journey(page)).toHaveCount(2)
  await expect(page.getByText(/Máy này đang giữ/)).toHaveCount(0)
  await page.reload()
  await expect(journey(page)).toHaveCount(2)

  const href = await page.getByRole('link', { name: 'Xem trang nguồn gốc' }).getAttribute('href')
  await page.goto(href ?? '')
  await expect(page.getByText('TCVN 5603')).toBeVisible()
  await expect(page.getByText('1.200,5')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Đóng gói' })).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Is this my box?' })).toBeVisible()
  const linkset = await request.get(href ?? '', { headers: { accept: 'application/linkset+json' } })
  expect(linkset.headers()['content-type']).toContain('application/linkset+json')
  expect(JSON.stringify(await linkset.json())).toContain('https://gs1.org/voc/defaultLink')

  expect((await page.goto('/01/09520123456788/10/KHONG-CO'))?.status()).toBe(404)
  await page.getByRole('link', { name: 'Kiểm tra xem mã có đúng quy cách không' }).click()
  await expect(page.getByRole('heading', { name: 'Mã đúng quy cách' })).toBeVisible()
  await expectAccessible(page)
})

test('another system captures and asks by its key, and by no other', async ({ page, request }) => {
  await signInAs(page, 'merchant')
  await page.goto('/merchant/trace/keys')
  await page.getByLabel('Tên để nhận ra khóa').fill(`Kho ${letters()}`)
  await page.getByRole('button', { name: 'Tạo khóa' }).click()
  const key = await page.locator('code').first().innerText()
  expect(key).toMatch(/^ghtd_/)
  await expectAccessible(page)
  const headers = { authorization: `Bearer ${key}` }
  const eventID = `urn:x-test:${letters()}`
  const event = {
    ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'shipping', eventTime: '2026-11-10T08:00:00Z' },
    ...{ eventTimeZoneOffset: '+07:00', epcList: [eventID], eventID },
  }
  const document = {
    ...{ '@context': 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld', type: 'EPCISDocument' },
    ...{ schemaVersion: '2.0', creationDate: '2026-11-10T08:00:00Z', epcisBody: { eventList: [event] } },
  }
  const captured = await request.post('/api/epcis/capture', { headers, data: document })
  expect(captured.status()).toBe(202)
  expect((await (await request.get(captured.headers().location ?? '', { headers })).json()).success).toBe(true)
  const found = await request.get('/api/epcis/events', { headers, params: { MATCH_epc: eventID } })
  expect(await found.json()).toMatchObject({
    epcisBody: { queryResults: { resultsBody: { eventList: [{ eventID }] } } },
  })

  const refused = await request.post('/api/epcis/capture', {
    headers,
    data: { ...document, epcisBody: { eventList: [{ ...event, action: 'LOOK' }] } },
  })
  expect(refused.status()).toBe(400)
  expect(await refused.json()).toMatchObject({ type: 'epcisException:ValidationException', status: 400 })
  expect((await request.post('/api/epcis/capture', { data: document })).status()).toBe(401)
})
