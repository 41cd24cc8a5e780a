import { expect, signInAs, test } from '../fixtures'

/** The contents that wait, as the queue shows them. */
const waiting = /^\/admin\/reviews\/[0-9a-f]{8}-/

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('each decision leads to the next that waits, also after several in a row', async ({ page }) => {
      await signInAs(page, 'admin')
      await page.goto('/admin/reviews')
      const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      const queue = [...new Set(links.filter((path) => waiting.test(path)))]
      const done = await page
        .locator('section[aria-labelledby=decided] a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      const order = queue.filter((path) => !done.includes(path))
      expect(order.length, 'enough waits in the demo city').toBeGreaterThan(4)

      await page.goto(order[1] ?? '')
      for (const [i, decision] of (['APPROVED', 'RETURNED', 'APPROVED'] as const).entries()) {
        const name = (await page.locator('h1:visible').innerText()).split('\n')[0] ?? ''
        if (decision === 'APPROVED') await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
        else {
          await page.getByRole('combobox', { name: 'Lý do' }).selectOption({ index: 1 })
          await page.getByRole('textbox', { name: 'Viết cho cơ sở' }).fill('Ảnh chính bị mờ, xin chụp lại.')
          await page.getByRole('button', { name: 'Gửi lại để sửa' }).click()
        }
        await expect(page).toHaveURL(new RegExp(`${order[i + 2]}\\?after=`))
        const told = decision === 'APPROVED' ? `Đã duyệt “${name}”.` : `Đã gửi lại “${name}” cho cơ sở.`
        await expect(page.getByText(told)).toBeVisible()
      }
    })
  })
