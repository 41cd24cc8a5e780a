import { describe, expect, it } from 'vitest'
import { withoutRuntime } from './without-runtime.mjs'

const own = '<script defer="" src="/shop.js?v=abc-vi"></script>'
const data = '<script type="application/ld+json">{"@type":"Product"}</script>'
const tree =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003c/a"])</script>'
const files =
  '<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/b.js" id="_R_" async=""></script>'
const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>'
const style = '<link rel="stylesheet" href="/_next/static/chunks/c.css" data-precedence="next"/>'
const bundler = '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["x"])</script>'

describe('a page without the runtime', () => {
  it('keeps its words, styles, data and the shop’s own script, and loses everything else', () => {
    const page = `<html><head>${style}${preload}${files}</head><body><p>Lụa</p>${data}${own}${bundler}${tree}</body></html>`
    expect(withoutRuntime(page)).toBe(`<html><head>${style}</head><body><p>Lụa</p>${data}${own}</body></html>`)
  })

  it.each([
    ['pages that have no script of the shop', `<p>Bàn làm việc</p>${files}${tree}`],
    ['pages that came in parts', `<div id="S:0">x</div>${own}${files}<script>$RC("B:0","S:0")</script>${tree}`],
    ['what an inline script of unknown purpose needs', `${own}${tree}<script>start()</script>`],
  ])('leaves %s whole', (_, page) => {
    expect(withoutRuntime(page)).toBe(page)
  })

  it('is not misled by what a text says', () => {
    const page = `<p>&lt;script src="/_next/static/chunks/a.js"&gt;</p>${own}`
    expect(withoutRuntime(page + tree)).toBe(page)
  })
})
