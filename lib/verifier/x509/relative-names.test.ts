import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { oid, sequence, tagged, utf8 } from '../test-authority/der'
import { isWithinName, readName } from './names'

const [organisation, unit, country] = ['2.5.4.10', '2.5.4.11', '2.5.4.6']

/** A name of which each relative name is written with its parts in this order. */
const name = (...relative: (readonly [type: string, value: string])[][]) =>
  readName(
    readWhole(
      sequence(
        ...relative.map((parts) => tagged(0x31, ...parts.map(([type, value]) => sequence(oid(type), utf8(value))))),
      ),
    ),
  )

describe('relative names of several parts', () => {
  const base = name([
    [organisation, 'Chợ'],
    [unit, 'Gốm'],
  ])

  it('are sets, in whatever order they are written', () => {
    expect(
      isWithinName(
        name(
          [
            [unit, 'Gốm'],
            [organisation, 'Chợ'],
          ],
          [[country, 'VN']],
        ),
        base,
      ),
    ).toBe(true)
    expect(
      isWithinName(
        name([
          [unit, 'Lụa'],
          [organisation, 'Chợ'],
        ]),
        base,
      ),
    ).toBe(false)
    expect(isWithinName(name([[organisation, 'Chợ']], [[unit, 'Gốm']]), base)).toBe(false)
  })
  it('are compared without the signs that nobody sees', () => {
    expect(
      isWithinName(
        name([
          [organisation, 'Ch\u00adợ'],
          [unit, 'Gốm\u200b'],
        ]),
        base,
      ),
    ).toBe(true)
    expect(
      isWithinName(
        name([
          [organisation, 'C hợ'],
          [unit, 'Gốm'],
        ]),
        base,
      ),
    ).toBe(false)
  })
})
