import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

const viewport = { width: 360, height: 740 }
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

const journey = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Hành trình' }) })
    .locator('ol > li')

const step = (page: Page) => page.getByLabel('Việc gì?')
const send = (page: Page) => page.getByRole('button', { name: 'Ghi lại' })

/** Records the step that is offered, which is the one that comes next. */
async function record(page: Page, expected: string, at: string) {
  await expect(step(page)).toHaveValue(expected)
  await page.getByLabel('Lúc nào?').fill(at)
  await send(page).click()
}

test('a lot’s code opens the journey that its merchant recorded by thumb, with and without a network, to a shopper', async ({
  page,
  context,
  browser,
  request,
}) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/trace')
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('link', { name: 'Tạo lô mới' }).click()
  await expect(page.getByRole('heading', { name: 'Lô mới' })).toBeVisible()
  const code = letters()
  // A day that is over, so that no step of it lies ahead.
  const made = '2026-10-05'
  await page.getByLabel('Số lô').fill(code)
  await page.getByLabel('Ngày sản xuất').fill(made)
  await page.getByLabel('Số lượng của lô').fill('1.200,5')
  await page.getByLabel('Tiêu chuẩn áp dụng').fill('TCVN 5603')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tạo lô' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
  await expectAccessible(page)
  await fits(page)

  await record(page, 'collecting', `${made}T06:00`)
  await expect(journey(page)).toHaveCount(1)
  await record(page, 'commissioning', `${made}T08:00`)
  await expect(journey(page)).toHaveCount(2)
  await expect(step(page)).toHaveValue('inspecting')
  await page.getByLabel('Lúc nào?').fill(`${made}T10:00`)
  // An impatient thumb.
  await send(page).dblclick()
  await expect(journey(page)).toHaveCount(3)
  await context.setOffline(true)
  await record(page, 'packing', `${made}T14:00`)
  await expect(page.getByText(/Máy này đang giữ 1 bước/)).toBeVisible()
  await context.setOffline(false)
  await expect(journey(page)).toHaveCount(4)
  await expect(page.getByText(/Máy này đang giữ/)).toHaveCount(0)
  await step(page).selectOption('shipping')
  await page.getByLabel('Lúc nào?').fill(`${made}T16:00`)
  await page.getByLabel(/^Số lượng, /).fill('400')
  await send(page).click()
  await expect(journey(page)).toHaveCount(5)
  await record(page, 'retail_selling', `${made}T18:00`)
  await expect(journey(page)).toHaveCount(6)
  await page.reload()
  await expect(journey(page)).toHaveCount(6)
  await expect(page.getByText('Đủ làm minh chứng')).toBeVisible()
  const first = journey(page).first()
  await first.getByText('Bước này ghi sai?').click()
  await first.getByRole('button', { name: 'Báo sai' }).click()
  await expect(first.getByText('Đã báo là ghi sai')).toBeVisible()
  await expectAccessible(page)
  await fits(page)

  const href = (await page.getByRole('link', { name: 'Xem trang nguồn gốc' }).getAttribute('href')) ?? ''
  await page.getByRole('link', { name: 'In nhãn' }).click()
  await expect(page.getByText('Dễ quét').first()).toBeVisible()
  await expectAccessible(page)
  await fits(page)

  const shopper = await (await browser.newContext({ viewport, locale: 'vi-VN' })).newPage()
  await shopper.goto(href)
  await expect(shopper.getByText('TCVN 5603')).toBeVisible()
  await expect(shopper.getByText('1.200,5')).toBeVisible()
  await expect(shopper.getByText('Cơ sở đã báo 1 bước ghi sai')).toBeVisible()
  const way = shopper.locator('ol.way > li')
  await expect(way).toHaveCount(5)
  await expect(way.nth(2)).toContainText(`14:00 ${made.split('-').reverse().join('/')}`)
  await expectAccessible(shopper)
  await fits(shopper)
  await shopper.getByRole('link', { name: 'English' }).click()
  await expect(shopper.getByRole('heading', { name: 'Is this my box?' })).toBeVisible()
  await shopper.getByRole('link', { name: /Another lot number on the box/ }).click()
  await expect(shopper.getByRole('link', { name: new RegExp(code) })).toBeVisible()
  await expectAccessible(shopper)
  const linkset = await request.get(href, { headers: { accept: 'application/linkset+json' } })
  expect(linkset.headers()['content-type']).toContain('application/linkset+json')
  expect(JSON.stringify(await linkset.json())).toContain('https://gs1.org/voc/defaultLink')

  const unknownLot = await shopper.goto(href.replace(code, `${code}X`))
  expect(unknownLot?.status()).toBe(404)
  await expect(shopper.getByText(/chưa ghi lô nào mang số/)).toBeVisible()
  await expectAccessible(shopper)
  expect((await shopper.goto('/01/09520123456788/10/KHONG-CO'))?.status()).toBe(404)
  await shopper.getByRole('link', { name: 'Kiểm tra xem mã có đúng quy cách không' }).click()
  await expect(shopper.getByRole('heading', { name: 'Mã đúng quy cách' })).toBeVisible()
  await expectAccessible(shopper)
  await shopper.context().close()
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
