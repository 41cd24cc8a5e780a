import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute, type XmlSink, XmlTokens } from './xml-tokens'

function eventsOf(chunks: string[]) {
  const events: string[] = []
  const sink: XmlSink = {
    takesText: true,
    open: (name) => events.push(`<${name}`),
    close: (name) => events.push(`>${name}`),
    text(text) {
      const last = events.at(-1)
      if (last?.startsWith('=')) events[events.length - 1] = last + text
      else events.push(`=${text}`)
    },
  }
  const tokens = new XmlTokens(sink)
  for (const chunk of chunks) tokens.write(chunk)
  tokens.end()
  return events
}

const document =
  '<?xml version="1.0"?><!-- a > b --><x:row r="1" a=\'>\'><c><v>a &lt; b&#x1EA1;</v></c><c/><t><![CDATA[<&>]]></t></x:row>\n'
const events = ['<row', '<c', '<v', '=a < bạ', '>v', '>c', '<c', '>c', '<t', '=<&>', '>t', '>row', '=\n']

describe('XmlTokens', () => {
  it('cuts a document into elements and text', () => {
    expect(eventsOf([document])).toEqual(events)
  })

  it('comes to the same wherever the stream is cut', () => {
    const cuts = fc.array(fc.nat(document.length), { maxLength: 12 })
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = [0, ...places.sort((one, two) => one - two), document.length]
        expect(eventsOf(sorted.slice(1).map((end, index) => document.slice(sorted[index], end)))).toEqual(events)
      }),
    )
  })
})

describe('attribute', () => {
  it('finds a value by its whole name, prefix or not, and not inside another value', () => {
    const tag = `sheet name="x id='no'" sheetId = '3' r:id="a &amp; b" empty=""/`
    expect(attribute(tag, 'id')).toBe('a & b')
    expect(attribute(tag, 'sheetId')).toBe('3')
    expect(attribute(tag, 'name')).toBe("x id='no'")
    expect(attribute(tag, 'empty')).toBe('')
    expect(attribute(tag, 'nam')).toBeNull()
    expect(attribute('c', 'r')).toBeNull()
    expect(attribute('c r=1', 'r')).toBeNull()
  })
})
