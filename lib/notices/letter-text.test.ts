import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { noticeKinds, topics } from './kinds'
import { TOLD_IN_FULL, writeLetter } from './letter-text'
import { noticeWords } from './notice-words'

const everything = {
  ...{ merchant: 'HTX Gốm', product: 'Bát men lam', words: 'Ảnh mờ.\nXin chụp lại.', reason: 'unclear-picture' },
  ...{
    solution: 'E_INVOICE',
    name: 'Nguyễn Thị Nụ',
    by: 'Trần Văn Cốm',
    role: 'EDITOR',
    change: 'GRANT',
    minutes: 60,
    day: '2026-12-01',
  },
  ...{ producer: 'HTX Gốm', hours: 24, email: 'n•••@thu.example' },
  ...{ paper: 'certificate', days: 30, count: 5, views: 1234, finds: 2, clicks: 1, before: 9, compared: 'yes' },
  ...{ change: 'corrected' },
  ...{ recipient: '0b000000-0000-4000-8000-000000000001', office: 'Văn phòng', month: '10/2026' },
  ...{ listed: 1234, certified: 2345, met: 1, groups: 6, fully: 7, participating: 9 },
  ...{ lot: '261101-01', serial: '000007BCDFGH' },
}
const frame = { listHref: 'https://booth.example/account/notices', stopHref: null, operator: null }
const part = { title: 'Tiêu đề', body: 'Lời.', quote: null, action: null, href: null }

describe('the words of a notice', () => {
  it.each(Object.keys(noticeKinds))('are there for %s in both languages, with nothing left open', (kind) => {
    for (const locale of locales) {
      const words = noticeWords(locale, kind, everything)
      expect(words).not.toBeNull()
      for (const text of [words?.title, words?.body]) expect(text).not.toMatch(/[{}]|undefined|null|^notices\./)
    }
  })

  it('are there for every topic and wish', () => {
    for (const locale of locales) {
      for (const topic of Object.keys(topics))
        if (!['standing', 'application', 'security'].includes(topic))
          expect(textFor(locale, 'notices', `topic.${topic}`)).not.toBeNull()
    }
  })

  it('quote the reviewer whole, write days as people do, and say nothing for a kind nobody knows', () => {
    expect(noticeWords('vi', 'listing-returned', everything)?.quote).toBe('Ảnh mờ.\nXin chụp lại.')
    expect(noticeWords('vi', 'listing-returned', everything)?.body).toContain('Ảnh không rõ')
    expect(noticeWords('vi', 'listing-returned', { ...everything, words: null })?.quote).toBeNull()
    expect(noticeWords('vi', 'account-closing', everything)?.title).toBe('Tài khoản sẽ đóng ngày 01/12/2026')
    expect(noticeWords('vi', 'toString', everything)).toBeNull()
  })
})

describe('a letter', () => {
  it('has one part’s title as subject, and counts several', () => {
    expect(writeLetter('vi', [part], frame).subject).toBe('Tiêu đề')
    expect(writeLetter('vi', [part, part], frame).subject).toBe('2 thông báo từ Gian hàng Thủ đô')
  })

  it('tells no more than it can and counts the rest', () => {
    const { text } = writeLetter(
      'vi',
      Array.from({ length: TOLD_IN_FULL + 3 }, () => part),
      frame,
    )
    expect(text.match(/\* Tiêu đề/g)).toHaveLength(TOLD_IN_FULL)
    expect(text).toContain('Và 3 thông báo khác')
  })

  it('quotes every line, and carries links as text and as addresses', () => {
    const link = 'https://booth.example/merchant/listings/1?a=1&b=2'
    const letter = writeLetter('vi', [{ ...part, quote: 'một\nhai', action: 'Mở', href: link }], frame)
    expect(letter.text).toContain('> một\n> hai')
    expect(letter.text).toContain(`Mở: ${link}`)
    expect(letter.html).toContain('href="https://booth.example/merchant/listings/1?a=1&amp;b=2"')
    expect(letter.html).toContain('một<br>hai')
  })

  it('has a subject of one line and no markup of strangers, whatever names hold', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const hostile = `${name}\r\nBcc: <x@y.example>"'&<script>`
        const letter = writeLetter('vi', [{ ...part, title: hostile, body: hostile, quote: hostile }], frame)
        expect(letter.subject).not.toMatch(/[\r\n\p{Cc}]/u)
        expect(letter.html).not.toContain('<script')
        expect(
          letter.html.match(/<(?!\/?(?:!doctype|html|head|meta|title|body|div|p|h2|br|hr|blockquote|a)\b)/g),
        ).toBeNull()
      }),
    ))
})
