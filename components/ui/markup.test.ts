import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markup } from './markup'

describe('markup', () => {
  it('escapes whatever is put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const { html } = markup`<a title="${text}">${[text]}</a>`
        const inside = html.slice('<a title="'.length, -'</a>'.length)
        expect(inside.replace('">', '')).not.toMatch(/[<>"']/)
        const read = inside.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        expect(read).toBe(`${text}">${text}`)
      }),
      { numRuns: 50 },
    )
    expect(markup`<p>${'<script>alert("1")</script>'}</p>`.html).toBe(
      '<p>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;</p>',
    )
  })
  it('takes in other markup as it is, lists one after the other, and nothing for nothing', () => {
    const items = ['a', 'b & c'].map((each) => markup`<li>${each}</li>`)
    expect(markup`<ul>${items}${null}${false}${undefined}${''}</ul>${0}`.html).toBe(
      '<ul><li>a</li><li>b &#38; c</li></ul>0',
    )
  })
})
