import { expect, expectAccessible, test } from '../fixtures'

test('figures for machines: files, dated versions, ETags, a description', async ({ page, request }) => {
  await page.goto('/progress')
  await page.getByRole('link', { name: /Dữ liệu mở/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dữ liệu mở' })).toBeVisible()
  await expectAccessible(page)

  const json = await request.get('/api/open-data/v1/2026-10-31/coverage.json')
  expect(json.headers()['access-control-allow-origin']).toBe('*')
  const { day, final, rows } = await json.json()
  expect([day, final]).toEqual(['2026-10-31', true])
  expect(rows).toHaveLength(12)
  const headers = { 'if-none-match': json.headers().etag ?? '' }
  expect((await request.get('/api/open-data/v1/2026-10-31/coverage.json', { headers })).status()).toBe(304)
  const csv = await request.get('/api/open-data/v1/wards.csv')
  expect((await csv.text()).split('\r\n')[0]).toBe('\ufeffday,ward,listed,eligible,fully_digital,participating')
  const { paths } = await (await request.get('/api/open-data/v1/openapi.json')).json()
  expect(Object.keys(paths)).toContain('/{day}/readiness.{format}')
  for (const path of ['coverage.xml', '2020-01-01/coverage.json', '2999-01-01/coverage.json', 'secret.json', 'a/b/c'])
    expect((await request.get(`/api/open-data/v1/${path}`)).status(), path).toBe(404)
  const tomorrow = await request.get('/api/open-data/v1/2999-01-01/coverage.json')
  expect(await tomorrow.json()).toMatchObject({ error: 'day-in-the-future' })
})

test('the chart alone may stand in other pages, with its table and without a script', async ({ page, request }) => {
  const answer = await page.goto('/api/embed/progress/vi')
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
  expect(headers['x-frame-options']).toBe(undefined)
  await expect(page.getByRole('img')).toHaveAccessibleName(/Thực phẩm: \d+/)
  await page.getByText('Xem bảng số liệu').click()
  await expect(page.getByRole('row', { name: /Đồ uống/ })).toBeVisible()
  await expectAccessible(page)
  const board = await request.get('/progress')
  expect(board.headers()['x-frame-options']).toBe('DENY')
  expect(board.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})
