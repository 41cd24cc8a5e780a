import { expect, expectAccessible, signInAs, test } from '../fixtures'

test('a decree that is recorded is cited by the public page at once, and no more once it is withdrawn', async ({
  page,
}) => {
  const name = 'Nghị định 999/2026/NĐ-CP'
  const terms = async () => {
    await page.goto('/terms')
    return page.locator('main').innerText()
  }
  expect(await terms()).toContain('theo Nghị định 248/2026/NĐ-CP.')
  await signInAs(page, 'admin')
  await page.goto('/admin/settings/law')
  await expect(page.getByText('Thay bằng Nghị định 248/2026/NĐ-CP').first()).toBeVisible()
  await page.getByRole('link', { name: 'Thêm văn bản' }).click()
  await page.getByLabel('Số, ký hiệu').fill('999/2026/NĐ-CP')
  await page.getByLabel('Cách viện dẫn (tiếng Việt)').fill(name)
  await page.getByLabel('Cách viện dẫn (tiếng Anh)').fill('Decree 999/2026/NĐ-CP')
  await page.getByLabel('Về việc gì (tiếng Việt)').fill('Văn bản thử')
  await page.getByLabel('Về việc gì (tiếng Anh)').fill('A trial')
  await page.getByLabel('Cơ quan ban hành (tiếng Việt)').fill('Chính phủ')
  await page.getByLabel('Cơ quan ban hành (tiếng Anh)').fill('Government')
  await page.getByLabel('Có hiệu lực từ ngày').fill('2026-01-02')
  await page.getByLabel('Gỡ sản phẩm theo yêu cầu của cơ quan').check()
  await page.getByLabel('Ngày cuối cùng còn hiệu lực').fill('2026-01-01')
  await page.getByLabel('Lý do ghi hoặc sửa').fill('Ghi để thử')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeVisible()
  await expect(page.getByLabel('Gỡ sản phẩm theo yêu cầu của cơ quan')).toBeChecked()
  await page.getByLabel('Ngày cuối cùng còn hiệu lực').fill('')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã ghi văn bản mới.')).toBeVisible()
  expect(await terms()).toContain('theo Nghị định 248/2026/NĐ-CP và Nghị định 999/2026/NĐ-CP.')

  await page.goto('/admin/settings/law')
  await page.getByRole('link', { name, exact: true }).click()
  await expectAccessible(page)
  await page.getByText('Rút vì ghi nhầm').click()
  await page.getByLabel('Lý do', { exact: true }).fill('Chỉ để thử')
  await page.getByRole('button', { name: 'Rút văn bản' }).click()
  await expect(page.getByText('Đã rút văn bản ghi nhầm')).toBeVisible()
  expect(await terms()).toContain('theo Nghị định 248/2026/NĐ-CP.')
})
