import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperKind, paperName } from './paper-rules'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('paperKind', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['RIFF\0\0\0\0WEBP', 'webp'],
    ['RIFF\0\0\0\0WAVE', null],
    ['<svg xmlns=', null],
    ['\0\0\0\x18ftypheic', null],
    ['MZ', null],
    ['', null],
  ])('%j is %s', (head, kind) => expect(paperKind(bytes(head))).toBe(kind))
})

describe('paperName', () => {
  it.each([
    ['hop dong.pdf', 'hop dong.pdf'],
    ['hop dong.exe', 'hop dong.pdf'],
    ['ảnh.heic', 'ảnh.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['', 'giay-to.pdf'],
  ])('%s becomes %s', (name, shown) => expect(paperName(name, 'pdf')).toBe(shown))
  it('always ends as what the file is', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(paperName(name, 'jpg')).toMatch(/[^.]\.jpg$/s)
      }),
    )
  })
})
