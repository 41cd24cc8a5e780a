import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicationIdentifiers } from './application-identifiers'
import { checkDigit } from './check-digits'
import { buildDigitalLink, isOrderAllowed, parseDigitalLink } from './digital-link'
import { bracketed, parseBracketed, parseScanned, scanned } from './element-strings'

const read = (uri: string) => {
  const { ok, elements } = parseDigitalLink(uri)
  return ok ? bracketed(elements) : null
}

// The cases that GS1's own parser is tried on, with the settings it has from the start.
const accepted: [uri: string, elements: string][] = [
  ['http://a/00/006141411234567890', '(00)006141411234567890'],
  ['HTTPS://a/00/006141411234567890', '(00)006141411234567890'],
  ['https://a:65535/01/12312312312333', '(01)12312312312333'],
  ['https://0300.0250.01.01/01/12312312312333', '(01)12312312312333'],
  ['https://[2001:db8::1]/01/12312312312333', '(01)12312312312333'],
  ['https://a/more/stem/00/006141411234567890', '(00)006141411234567890'],
  ['https://a/00/faux/00/006141411234567890', '(00)006141411234567890'],
  ['https://a/01/12312312312333/22/TEST/10/ABC/21/XYZ', '(01)12312312312333(22)TEST(10)ABC(21)XYZ'],
  ['https://a/01/12312312312333/235/TEST', '(01)12312312312333(235)TEST'],
  ['https://a/253/1231231231232TEST5678901234567', '(253)1231231231232TEST5678901234567'],
  ['https://a/8018/123456789012345675/8019/123', '(8018)123456789012345675(8019)123'],
  ['https://a/stem/00/006141411234567890?', '(00)006141411234567890'],
  ['https://a/01/12312312312333?&&&99=ABC&&&&&&98=XYZ&&&', '(01)12312312312333(99)ABC(98)XYZ'],
  ['https://a/01/12312312312333?one&unknown=6&99=ABC#piece', '(01)12312312312333(99)ABC'],
  ['https://a/01/12312312312333/22/ABC%2d123?98=XYZ%2f987', '(01)12312312312333(22)ABC-123(98)XYZ/987'],
  ['https://a/01/12312312312333/22/ABC+123', '(01)12312312312333(22)ABC+123'],
  ['https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426', '(01)09520123456788(10)ABC1(21)12345(17)180426'],
  [
    'https://example.com/01/09520123456788?3103=000195&3922=0299&17=201225',
    '(01)09520123456788(3103)000195(3922)0299(17)201225',
  ],
  [
    'https://id.gs1.org/00/952012345678912345?02=09520123456788&37=25&10=ABC123',
    '(00)952012345678912345(02)09520123456788(37)25(10)ABC123',
  ],
  ['https://id.gs1.org/414/9520123456788/254/32a%2Fb', '(414)9520123456788(254)32a/b'],
  ['https://example.com/8004/9520614141234567?01=9520123456788', '(8004)9520614141234567(01)09520123456788'],
  ['https://id.gs1.org/01/09520123456788/235/XYZ?10=ABC123', '(01)09520123456788(235)XYZ(10)ABC123'],
]

const refused: [uri: string, code: string][] = [
  ['', 'uri-scheme'],
  ['ftp://', 'uri-scheme'],
  ['HtTp://a/b/00/006141411234567890', 'uri-scheme'],
  ['http:///', 'uri-domain'],
  ['http://a', 'uri-domain'],
  ['http://a/', 'uri-no-key'],
  ['http://a/b/', 'uri-no-key'],
  ['https://00/006141411234567890', 'uri-no-key'],
  ['https://[fe80::1%25lo]/01/12312312312333', 'uri-domain'],
  ['https://$a/01/12312312312333', 'uri-domain'],
  ['https://a/01/12312312312333\u00e9', 'uri-characters'],
  ['https://a/gtin/12312312312333', 'uri-alias'],
  ['https://a/AQnYUc1gmiCNV4JGYhY', 'uri-compressed'],
  ['https://a/01/2112345678900', 'bad-length'],
  ['https://a/01/12312312312334', 'bad-check-digit'],
  ['https://a/253/1231231231232TEST56789012345678', 'bad-length'],
  ['https://a/stem/00/006141411234567890/', 'uri-no-key'],
  ['https://a/01/12312312312333?99=', 'uri-empty-value'],
  ['https://a/01/12312312312333?99=ABC&999=faux', 'uri-unknown-parameter'],
  ['https://a/01/12312312312333?98=XYZ+987', 'bad-characters'],
  ['https://a/01/12312312312333/10/A%00B', 'uri-null'],
  ['https://a/01/12312312312333/10/abc/22/x', 'uri-qualifiers'],
  ['https://a/01/09520123456788?10=ABC123', 'uri-belongs-in-path'],
  ['https://a/01/09520123456788/10/A?99=X&01=09520123456788', 'uri-duplicate'],
  ['https://a/01/09520123456788/10/A?99=X&10=A', 'uri-duplicate'],
  ['https://a/01/09520123456788?99=X&99=X', 'uri-duplicate'],
  ['https://a/01/09520123456788/89/ABC123?99=XYZ', 'uri-no-key'],
  ['https://a/01/09520123456788?8200=http', 'uri-not-attribute'],
]

describe('a GS1 Digital Link', () => {
  it.each(accepted)('reads %s', (uri, elements) => expect(read(uri)).toBe(elements))

  it.each(refused)('refuses %s: %s', (uri, code) => {
    const { ok, issues } = parseDigitalLink(uri)
    expect(ok).toBe(false)
    expect(issues.map((issue) => issue.code)).toContain(code)
  })

  it('lets each key have its own qualifiers in their order only', () => {
    const orders = [
      '01 22 21',
      '01 235',
      '414 254',
      '414 7040',
      '415 8020',
      '417 7040',
      '8004 7040',
      '8006 10 21',
      '8010 8011',
      '8017 8019',
    ]
    for (const order of [...orders, '00', '253', '255', '401', '402', '8003', '8013']) {
      const [key = '', ...following] = order.split(' ')
      const entry = applicationIdentifiers.get(key)
      expect(entry && isOrderAllowed(entry, following), order).toBe(true)
    }
    const gtin = applicationIdentifiers.get('01')
    expect(gtin && isOrderAllowed(gtin, ['10', '235'])).toBe(false)
  })

  it('is written as GS1 writes it', () => {
    const build = (text: string) => buildDigitalLink('https://example.com', parseBracketed(text).elements)
    expect(build('(21)XYZ(01)12312312312333(10)ABC+123(99)XYZ+Q')).toBe(
      'https://example.com/01/12312312312333/10/ABC%2B123/21/XYZ?99=XYZ%2BQ',
    )
    expect(build('(253)9526064000028000001(99)000001(8017)795260646688514634')).toBe(
      'https://example.com/253/9526064000028000001?99=000001&8017=795260646688514634',
    )
    expect(build('(01)12312312312326(99)000001(8200)http://example.com')).toBeNull()
    expect(build('(01)12312312312326(235)ABC(10)DEF(22)X')).toBeNull()
    expect(build('(10)ABC')).toBeNull()
  })

  const value = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/)
  const gtin = fc.stringMatching(/^[0-9]{13}$/).map((body) => body + checkDigit(body))

  it('holds what was put in, whatever the values', () => {
    fc.assert(
      fc.property(gtin, value, value, value, (number, lot, serial, internal) => {
        const elements = [
          { ai: '01', value: number },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
          { ai: '99', value: internal },
        ]
        const uri = buildDigitalLink('https://example.com', elements)
        expect(parseDigitalLink(uri ?? '').elements).toEqual(elements)
        expect(parseScanned(`]Q3${scanned(elements)}`).elements).toEqual(elements)
      }),
    )
  })

  it('never throws, whatever a stranger sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => parseDigitalLink(`https://a/01/${text}`).ok !== null),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseBracketed(`(01)${text}`).ok !== null))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseScanned(text).ok !== null))
  })
})
