import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'

/** Presses Tab until what is named has the focus, as somebody without a mouse does; every stop on the way is visible. */
async function tabTo(page: Page, selector: string, most = 120) {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const { isThere, at, isSeen } = await page.evaluate((wanted) => {
      const here = document.activeElement
      const box = here?.getBoundingClientRect()
      return {
        isThere: !!here?.matches(wanted),
        at: here?.outerHTML.slice(0, 120),
        isSeen: !!box && box.width > 0 && box.height > 0 && getComputedStyle(here as Element).outlineStyle !== 'none',
      }
    }, selector)
    // The field of a search is framed as a whole, by its form.
    if (!at?.startsWith('<input') && !at?.startsWith('<body')) expect(isSeen, `focus is seen on ${at}`).toBe(true)
    if (isThere) return
  }
  throw new Error(`${selector} was not reached in ${most} presses`)
}

test('a shopper goes from home to a report without a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#content"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'main [name=q]')
  await page.keyboard.type('lua')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/browse\?q=lua$/)

  await tabTo(page, '.filters a[href*="stars="]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/stars=/)
  await expect(page.getByRole('link', { name: /^Bỏ \d sao$/ })).toBeVisible()

  await tabTo(page, '#results .shelf-card a')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/listings\//)
  const address = page.url()
  // From here on pictures open in place; before the script is there, their links lead to the files.
  await expect(page.locator('.keeps-wide .keep')).toHaveCount(2)
  await expect(page.locator('html[data-started]')).toHaveCount(1)

  await tabTo(page, '.gallery-picture')
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: 'Ảnh lớn' })
  await expect(large).toBeVisible()
  await page.keyboard.press('+')
  await expect(large.locator('img')).toHaveAttribute('data-zoomed', '')
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  await expect(page.locator('.gallery-picture').first()).toBeFocused()

  await tabTo(page, '.readiness > summary')
  await page.keyboard.press('Enter')
  await expect(page.locator('.readiness')).toHaveAttribute('open', '')

  await page.goto(`${address}/share`)
  await tabTo(page, '#page-link')
  await page.goto(address)
  await tabTo(page, 'a[href$="/report"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo vấn đề về')
  await tabTo(page, 'main input[type=radio]')
  await page.keyboard.press('Space')
  await tabTo(page, 'main textarea')
  await page.keyboard.type('Nhãn ghi thiếu ngày sản xuất, mua sáng nay.')
  await tabTo(page, 'main button[type=submit]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Đã nhận phản ánh' })).toBeVisible()
})
