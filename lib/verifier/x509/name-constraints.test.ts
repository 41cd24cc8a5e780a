import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { certify, extension, nameDer, type TestName } from '../test-authority/certificates'
import { context, implicit, sequence } from '../test-authority/der'
import { readCertificate } from './certificate'
import { nameFault, readNameConstraints } from './name-constraints'
import { pathProblems } from './path-rules'

const text = (tag: number) => (value: string) => implicit(tag, Buffer.from(value, 'latin1'))
const mailbox = text(1)
const host = text(2)
const link = text(6)
const registered = text(8)
const address = (...octets: number[]) => implicit(7, Buffer.from(octets))
const directory = (...name: TestName) => context(4, nameDer(name))

const limits = (permitted: Buffer[], excluded: Buffer[] = []) => {
  const field = (tag: number, bases: Buffer[]) =>
    bases.length > 0 ? [context(tag, ...bases.map((base) => sequence(base)))] : []
  return sequence(...field(0, permitted), ...field(1, excluded))
}

const country = ['2.5.4.6', 'VN'] as const
const city = ['2.5.4.7', 'Hà Nội'] as const
const person = ['2.5.4.3', 'Nguyễn Thị Thử'] as const
const mail = (value: string) => ['1.2.840.113549.1.9.1', value] as const
const named = (name: TestName, ...alternatives: Buffer[]) =>
  readCertificate(
    certify({
      name,
      extensions: alternatives.length > 0 ? [extension('2.5.29.17', false, sequence(...alternatives))] : [],
    }).der,
  )
const fault = (certificate: ReturnType<typeof named>, permitted: Buffer[], excluded: Buffer[] = []) =>
  nameFault(certificate, readNameConstraints(readWhole(limits(permitted, excluded))))

describe('names that an issuer allows below it', () => {
  it('is of no consequence for names of another form', () => {
    expect(fault(named([person]), [host('vn')])).toBeNull()
    expect(fault(named([], host('a.vn')), [directory(country)])).toBeNull()
    expect(fault(named([person], registered('x')), [host('vn')])).toBeNull()
  })

  it('compares names of a directory part by part, whatever their case', () => {
    const somebody = named([country, city, person])
    expect(fault(somebody, [directory(country)])).toBeNull()
    expect(fault(somebody, [directory(['2.5.4.6', 'vn'], ['2.5.4.7', 'HÀ  NỘI'])])).toBeNull()
    expect(fault(somebody, [directory()])).toBeNull()
    expect(fault(somebody, [directory(city)])).toBe('outside')
    expect(fault(somebody, [directory(country, city, person, person)])).toBe('outside')
    expect(fault(somebody, [directory(['2.5.4.6', 'LA']), directory(country)])).toBeNull()
    expect(fault(somebody, [directory(country)], [directory(country, city)])).toBe('outside')
    expect(fault(named([person], directory(country)), [directory(person)])).toBe('outside')
  })

  it.each([
    ['thu@hanoi.gov.vn', 'hanoi.gov.vn', true],
    ['thu@Hanoi.gov.VN', 'hanoi.gov.vn', true],
    ['thu@so.hanoi.gov.vn', 'hanoi.gov.vn', false],
    ['thu@so.hanoi.gov.vn', '.hanoi.gov.vn', true],
    ['thu@hanoi.gov.vn', '.hanoi.gov.vn', false],
    ['thu@hanoi.gov.vn', 'thu@hanoi.gov.vn', true],
    ['Thu@hanoi.gov.vn', 'thu@hanoi.gov.vn', false],
    ['"a@b"@hanoi.gov.vn', 'hanoi.gov.vn', true],
  ])('judges the mailbox %s by %s: %s', (name, base, isAllowed) => {
    expect(fault(named([person], mailbox(name)), [mailbox(base)])).toBe(isAllowed ? null : 'outside')
    expect(fault(named([person], mailbox(name)), [], [mailbox(base)])).toBe(isAllowed ? 'outside' : null)
  })

  it('reads mailboxes in the subject only where the alternative names hold none', () => {
    expect(fault(named([person, mail('a@b.vn')]), [mailbox('c.vn')])).toBe('outside')
    expect(fault(named([person, mail('a@b.vn')], mailbox('a@c.vn')), [mailbox('c.vn')])).toBeNull()
  })

  it.each([
    ['booth.vn', 'booth.vn', true],
    ['www.Booth.vn', 'booth.VN', true],
    ['mybooth.vn', 'booth.vn', false],
    ['booth.vn', '.booth.vn', false],
    ['www.booth.vn', '.booth.vn', true],
    ['vn', 'booth.vn', false],
    ['booth.vn.', 'booth.vn', true],
    ['anything', '', true],
  ])('judges the host %s by %s: %s', (name, base, isAllowed) => {
    expect(fault(named([person], host(name)), [host(base)])).toBe(isAllowed ? null : 'outside')
    expect(fault(named([person], host(name)), [], [host(base)])).toBe(isAllowed ? 'outside' : null)
  })

  it.each([
    ['https://booth.vn/a', 'booth.vn', true],
    ['https://me:x@booth.vn:443?a', 'booth.vn', true],
    ['https://www.booth.vn', 'booth.vn', false],
    ['https://www.booth.vn#a', '.booth.vn', true],
  ])('judges the link %s by %s: %s', (name, base, isAllowed) => {
    expect(fault(named([person], link(name)), [link(base)])).toBe(isAllowed ? null : 'outside')
    expect(fault(named([person], link(name)), [], [link(base)])).toBe(isAllowed ? 'outside' : null)
  })
  it.each(['urn:a:b', 'https://[::1]/', '/a'])('refuses the link %s, which names no host', (name) => {
    expect(fault(named([person], link(name)), [link('')])).toBe('outside')
    expect(fault(named([person], link(name)), [], [link('booth.vn')])).toBe('outside')
  })

  it('reads addresses under their mask', () => {
    const somebody = named([person], address(10, 1, 2, 3))
    expect(fault(somebody, [address(10, 1, 0, 0, 255, 255, 0, 0)])).toBeNull()
    expect(fault(somebody, [address(10, 2, 0, 0, 255, 255, 0, 0)])).toBe('outside')
    expect(fault(somebody, [address(10, 1, 0, 0)])).toBe('outside')
    expect(fault(somebody, [], [address(10, 0, 0, 0, 255, 0, 0, 0)])).toBe('outside')
  })

  it('never takes what it cannot read for allowed', () => {
    expect(fault(named([person], registered('x')), [registered('x')])).toBe('unread')
    expect(fault(named([person], registered('x'), host('a.vn')), [registered('x'), host('b.vn')])).toBe('outside')
    expect(fault(named([person], host('bờ.vn')), [host('vn')])).toBe('unread')
    expect(readNameConstraints(readWhole(sequence()))).toBe('unread')
    const distant = sequence(context(0, sequence(host('vn'), implicit(0, Buffer.from([1])))))
    expect(readNameConstraints(readWhole(distant))).toBe('unread')
    const written = sequence(context(0, sequence(host('vn'), implicit(0, Buffer.from([0])))))
    expect(readNameConstraints(readWhole(written))).not.toBe('unread')
    expect(nameFault(named([person]), 'unread')).toBe('unread')
  })
})

describe('along a path', () => {
  const only = extension('2.5.29.30', true, limits([directory(country)]))
  const root = certify({ name: 'Root', authority: true, extensions: [only] })
  const authority = certify({ name: [country, ['2.5.4.3', 'CA']], issuer: root, authority: true })
  const stray = certify({ name: [['2.5.4.3', 'CA']], issuer: root, authority: true })
  const reasons = (...chain: { der: Buffer }[]) =>
    pathProblems(chain.map(({ der }) => readCertificate(der))).map(({ reason }) => reason)

  it('binds every certificate below, those of authorities too', () => {
    const signer = certify({ name: [country, person], issuer: authority })
    expect(reasons(signer, authority, root)).toEqual([])
    expect(reasons(certify({ name: [person], issuer: authority }), authority, root)).toEqual([
      'chain.issuer.name-outside',
    ])
    expect(reasons(signer, stray, root)).toEqual(['chain.issuer.name-outside'])
  })

  it('lets an authority go on under a new key, but no signer of the same name', () => {
    const next = certify({ name: 'Root', issuer: root, authority: true, keyName: 'next' })
    expect(reasons(certify({ name: [country, person], issuer: next }), next, root)).toEqual([])
    expect(reasons(certify({ name: 'Root', issuer: root, keyName: 'signer' }), root)).toEqual([
      'chain.issuer.name-outside',
    ])
  })
})
