import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { Lexer } from './lexer'
import { type Dictionary, Name, Real, Reference, type Text } from './objects'

const read = (text: string) => new Lexer(Buffer.from(text, 'latin1'), 0).object()
const bytes = (text: string) => Buffer.from((read(text) as Text).bytes).toString('latin1')

describe('objects of a PDF', () => {
  it('are numbers, words and references', () => {
    expect([read('12'), read('-7'), read('+3'), read('true'), read('false'), read('null')]).toEqual([
      12,
      -7,
      3,
      true,
      false,
      null,
    ])
    expect(read('1.5')).toEqual(new Real(1.5))
    expect(read('-.5')).toEqual(new Real(-0.5))
    expect(read('4.')).toEqual(new Real(4))
    expect(read('12 0 R')).toEqual(new Reference(12, 0))
    expect(read('[12 0 R 7 0 8]')).toEqual([new Reference(12, 0), 7, 0, 8])
    expect(read('[1 2 Rx 3]'.replace('Rx', 'R'))).toEqual([new Reference(1, 2), 3])
    expect(read('[-1 0 2]')).toEqual([-1, 0, 2])
    expect(read('[1%x\n2 %y\n R]')).toEqual([new Reference(1, 2)])
    expect(read('[1 123456 2]')).toEqual([1, 123_456, 2])
    for (const text of ['[1 2R]', '[1 2 Rx]', '[1 123456 R]', '[1 R]'])
      expect(() => read(text), text).toThrow(Malformed)
  })
  it('are names with escapes', () => {
    expect(read('/Byte#52ange')).toEqual(new Name('ByteRange'))
    expect(read('/A#')).toEqual(new Name('A#'))
    expect(read('/')).toEqual(new Name(''))
  })
  it('are literal strings with escapes and balanced parentheses', () => {
    expect(bytes('(a(b)c)')).toBe('a(b)c')
    expect(bytes('(\\n\\r\\t\\b\\f\\(\\)\\\\\\x)')).toBe('\n\r\t\b\f()\\x')
    expect(bytes('(\\101\\1018\\0\\777)')).toBe('AA8\0\xff')
    expect(bytes('(a\\\r\nb\\\nc\\\rd)')).toBe('abcd')
  })
  it('are hexadecimal strings, whose last digit may be missing', () => {
    expect(bytes('<48 65\n6C>')).toBe('Hel')
    expect(bytes('<4>')).toBe('@')
    expect(bytes('<>')).toBe('')
  })
  it('know where their strings stand, unless they come out of a stream', () => {
    expect(read(' %c\n <00>')).toMatchObject({ start: 5, end: 9 })
    expect(new Lexer(Buffer.from('(a)'), 0, false).object()).toMatchObject({ start: -1, end: -1 })
  })
  it('are dictionaries, which remember a key that stands twice', () => {
    const dictionary = read('<</A 1/B[/C]/D<</E(x)>>/A 2>>') as Dictionary
    expect(dictionary.get('A')).toBe(2)
    expect([...dictionary.twins]).toEqual(['A'])
    expect(dictionary.get('B')).toEqual([new Name('C')])
    expect(dictionary.get('Z')).toBeNull()
    expect([dictionary.name('D'), dictionary.name('A')]).toEqual([null, null])
  })
  it.each([
    '',
    '--5',
    '1.2.3',
    '(a',
    '(\\',
    '<4',
    '<4G>',
    '<4@>',
    '<4/>',
    '[1 0: R]',
    '[1 0/ R]',
    '[1',
    '<</A',
    '<</A 1',
    '<</A 1 2 3>>',
    '<</A 1>',
    '<</A 1> >',
    '>>',
    ')',
    ']',
    'obj',
    '1e5',
    '9999999999999999',
  ])('are not %s', (text) => {
    expect(() => read(text)).toThrow(Malformed)
  })
  it('are not nested beyond measure', () => {
    expect(read(`${'['.repeat(90)}${']'.repeat(90)}`)).toHaveLength(1)
    expect(() => read(`${'['.repeat(200)}${']'.repeat(200)}`)).toThrow('too deeply')
  })
})

describe('the words around objects', () => {
  it('are accepted or left', () => {
    const lexer = new Lexer(Buffer.from(' %comment\r startxref 12x'), 0)
    expect(lexer.accept('trailer')).toBe(false)
    expect(lexer.accept('startxref')).toBe(true)
    expect(() => lexer.integer()).toThrow('whole number')
    expect(() => lexer.expect('obj')).toThrow('"obj" is missing')
  })
})

describe('edges of objects', () => {
  const at = (text: string) => {
    const lexer = new Lexer(Buffer.from(text, 'latin1'), 0)
    const value = lexer.object()
    return [value, lexer.at]
  }

  it('are where the next thing begins', () => {
    expect(at('12 0 R 5')).toEqual([new Reference(12, 0), 6])
    expect(at('12 0 5')).toEqual([12, 2])
    expect(at('12 00000 R')).toEqual([new Reference(12, 0), 10])
    expect(at('12 000000 R')).toEqual([12, 2])
    expect(at('12 0 R/A')).toEqual([new Reference(12, 0), 6])
    expect(at('12 0 RA')).toEqual([12, 2])
    expect(at('12 0A R')).toEqual([12, 2])
    expect(at('12 /A')).toEqual([12, 2])
    expect(at('12')).toEqual([12, 2])
    expect(at('(a)b')).toMatchObject([{ start: 0, end: 3 }, 3])
    expect(at('<61>b')).toMatchObject([{ start: 0, end: 4 }, 4])
    expect(at('[1]2')).toEqual([[1], 3])
    expect(at('<<>>2')[1]).toBe(4)
    expect(at('/A%x')).toEqual([new Name('A'), 2])
    expect(at('%x\r\n%y\n 7')).toEqual([7, 9])
  })
  it('are white space and delimiters, and no other characters', () => {
    for (const space of ['\0', '\t', '\n', '\f', '\r', ' ']) expect(read(`[1${space}2]`), space).toEqual([1, 2])
    for (const mark of '()<>[]{}/%') expect(at(`/A${mark}`), mark).toEqual([new Name('A'), 2])
    for (const other of ['\x0b', '\x85', '\xa0', '!', '~', '"'])
      expect(read(`/A${other}`), other).toEqual(new Name(`A${other}`))
  })
  it('are numbers as far as others count', () => {
    expect(read('2147483647 0 R')).toEqual(new Reference(2 ** 31 - 1, 0))
    expect(() => read('2147483648 0 R')).toThrow('too large')
    expect(read('999999999999999')).toBe(999_999_999_999_999)
    expect(read('-999999999999999')).toBe(-999_999_999_999_999)
    expect(read('[+1 0]')).toEqual([1, 0])
    expect(() => read('[+1 0 R]')).toThrow(Malformed)
    expect(() => read('.')).toThrow(Malformed)
    expect(read('-0')).toBe(-0)
  })
  it('are octets of strings', () => {
    expect(bytes('(\\12x\\3)')).toBe('\nx\x03')
    expect(bytes('(\\08)')).toBe('\x008')
    expect(bytes('(\\1234)')).toBe('S4')
    expect(bytes('(\\(a)')).toBe('(a')
    expect(bytes('(a\\\r(b))')).toBe('a(b)')
    expect(bytes('<aBcD09fF>')).toBe('\xab\xcd\x09\xff')
    expect(bytes('<1 2\n3>')).toBe('\x120')
    for (const wrong of ['<`>', '</>', '<:>', '<@>', '<g>', '<G>']) expect(() => read(wrong), wrong).toThrow(Malformed)
    expect(() => read('(a\\')).toThrow('no end')
    expect(() => read('(a(b)')).toThrow('no end')
  })
  it('are as deep as a hundred', () => {
    expect(read(`${'['.repeat(101)}${']'.repeat(101)}`)).toHaveLength(1)
    expect(() => read(`${'['.repeat(102)}${']'.repeat(102)}`)).toThrow('too deeply')
    expect(() => read(`${'<</A'.repeat(101)} 1${'>>'.repeat(101)}`)).toThrow('too deeply')
  })
  it('are whole numbers of fifteen digits at most', () => {
    const integer = (text: string) => new Lexer(Buffer.from(text), 0).integer()
    expect(integer(' 007 ')).toBe(7)
    expect(integer('999999999999999')).toBe(999_999_999_999_999)
    for (const wrong of ['', '-1', '1.5', '1234567890123456', 'a1', '1a', '/1'])
      expect(() => integer(wrong), wrong).toThrow('whole number')
  })
})
