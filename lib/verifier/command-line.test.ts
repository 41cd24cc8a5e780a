import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { parseArguments, parseMoment } from './command-line'

const isDocument = (path: string) => path.endsWith('.pdf') || path.endsWith('.xml')
const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), isDocument)
const request = (line: string) => {
  const parsed = parse(line)
  if (!parsed.ok) throw new Error(parsed.problem?.key)
  return parsed.request
}

describe('the arguments', () => {
  it('are files, anchors, a moment and a form', () => {
    expect(request('--json a.pdf b.xml --trust ca.pem root.der --at 2026-06-01 --lang en')).toEqual({
      files: ['a.pdf', 'b.xml'],
      trust: ['ca.pem', 'root.der'],
      checkedAt: new Date('2026-06-01T00:00:00Z'),
      asJson: true,
      locale: 'en',
    })
    expect(request('a.pdf')).toEqual({ files: ['a.pdf'], trust: [], checkedAt: null, asJson: false, locale: 'vi' })
  })
  it('may come in any order', () => {
    expect(request('--trust ca.pem --json a.pdf')).toMatchObject({ files: ['a.pdf'], trust: ['ca.pem'], asJson: true })
    expect(request('--trust ca.pem a.pdf')).toMatchObject({ files: ['a.pdf'], trust: ['ca.pem'] })
    expect(request('--trust ca.pem -- odd')).toMatchObject({ files: ['odd'], trust: ['ca.pem'] })
    expect(request('--trust=ca.pem --at=2026-06-01 a.pdf')).toMatchObject({ files: ['a.pdf'], trust: ['ca.pem'] })
    expect(request('a.pdf --trust ca.pem --trust other.pem')).toMatchObject({ trust: ['ca.pem', 'other.pem'] })
    expect(request('--trust ca.pem --at 2026-06-01 odd')).toMatchObject({ files: ['odd'], trust: ['ca.pem'] })
  })
  it.each([
    ['', 'no-file'],
    ['--json', 'no-file'],
    ['--trust ca.pem', 'no-file'],
    ['--at a.pdf', 'no-date'],
    ['--at 2026-13-01 a.pdf', 'no-date'],
    ['--trust', 'value-missing'],
    ['--at --json a.pdf', 'value-missing'],
    ['--lang fr a.pdf', 'no-language'],
    ['--force a.pdf', 'unknown-option'],
    ['-json a.pdf', 'unknown-option'],
    ['-- --force', 'unknown-option'],
  ])('are of no use: %s', (line, key) => {
    const parsed = parse(line)
    expect(parsed).toMatchObject({ ok: false, problem: { key }, locale: 'vi' })
    for (const locale of locales)
      expect(!parsed.ok && textFor(locale, 'verifier', `command.problems.${key}`, parsed.problem?.values)).toBeTruthy()
  })
  it('may ask how the command is used', () => {
    for (const line of ['--help', '-h', '--json a.pdf -h', '--force --help'])
      expect(parse(line)).toEqual({ ok: false, problem: null, locale: 'vi' })
    expect(parse('-h --lang en')).toMatchObject({ problem: null, locale: 'en' })
  })
  it('name files that begin with a dash after two of them', () => {
    expect(request('--trust ca.pem -- -odd.pdf -')).toMatchObject({ files: ['-odd.pdf', '-'], trust: ['ca.pem'] })
  })
  it('are answered in the language that is asked for, wherever that stands', () => {
    expect(parse('--force --lang en')).toMatchObject({ ok: false, locale: 'en' })
    expect(parse('--lang=en')).toMatchObject({ ok: false, locale: 'en' })
    expect(parse('--lang fr --lang vi')).toMatchObject({ ok: false, locale: 'vi' })
  })
})

describe('moments', () => {
  it('are days of UTC, or times with their zone or Vietnam’s', () => {
    expect(parseMoment('2026-06-01')?.toISOString()).toBe('2026-06-01T00:00:00.000Z')
    expect(parseMoment('2026-06-01T09:30')?.toISOString()).toBe('2026-06-01T02:30:00.000Z')
    expect(parseMoment('2026-06-01T09:30:15.5Z')?.toISOString()).toBe('2026-06-01T09:30:15.500Z')
    expect(parseMoment('2026-06-01T09:30+01:00')?.toISOString()).toBe('2026-06-01T08:30:00.000Z')
    for (const text of ['', 'today', '2026-6-1', '2026-06-31', '2026-06-01T25:00', '2026-06-01 09:30'])
      expect(parseMoment(text), text).toBeNull()
  })
})
