import { describe, expect, it } from 'vitest'
import type { OrderTarget } from '@/lib/desk/queries/orders'
import { orderFormPage } from './order-form-page'

const whole: OrderTarget = { value: 'merchant_1', name: 'HTX <Chè>', party: 'HTX <Chè>', isWhole: true }
const values = {
  authority: 'Sở "Công" <Thương>',
  number: '12/CV',
  issuedOn: '2026-11-20',
  words: '</textarea><script>',
}

describe('the form of an order without the script', () => {
  it('keeps what was typed and says beside each field what is wrong', () => {
    const page = orderFormPage('vi', { target: whole, values, errors: { file: 'Thiếu <tệp>', number: 'Sai số' } })
    expect(page).toContain('value="Sở &#34;Công&#34; &#60;Thương&#62;"')
    expect(page).toContain('value="2026-11-20"')
    expect(page).toContain('&#60;/textarea&#62;&#60;script&#62;')
    expect(page).toContain('<p class="box bad" id="file-error">Thiếu &#60;tệp&#62;</p>')
    expect(page).toMatch(/id="number"[^>]*aria-invalid="true"/)
    expect(page).toMatch(/id="authority"[^>]*aria-invalid="false"/)
    expect(page).toContain('action="/api/orders?locale=vi&amp;target=merchant_1"')
    expect(page).not.toContain('<script')
  })

  it('asks what an order is about where that is not known', () => {
    const page = orderFormPage('en', { target: null, values: {}, message: 'Too large' })
    expect(page).toContain('Too large')
    expect(page).toContain('href="/en/admin/orders/new"')
    expect(page).not.toContain('<form')
  })
})
