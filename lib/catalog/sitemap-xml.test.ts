import { expect, it } from 'vitest'
import { sitemapIndex, sitemapUrls } from './sitemap-xml'

it('writes a page in each language, each naming the others, with when it changed', () => {
  const xml = sitemapUrls('https://booth.example', {
    path: '/listings/gom',
    changedAt: new Date('2026-11-20T03:04:05.678Z'),
  })
  expect(xml.match(/<url>/g)).toHaveLength(2)
  expect(xml).toContain('<loc>https://booth.example/listings/gom</loc><lastmod>2026-11-20T03:04:05Z</lastmod>')
  expect(xml).toContain('<loc>https://booth.example/en/listings/gom</loc>')
  for (const [language, address] of [
    ['vi', 'https://booth.example/listings/gom'],
    ['en', 'https://booth.example/en/listings/gom'],
    ['x-default', 'https://booth.example/listings/gom'],
  ])
    expect(xml.split(`hreflang="${language}" href="${address}"`)).toHaveLength(3)
})

it('says nothing of a change that nobody knows, and lets no sign out of its place', () => {
  const xml = sitemapUrls('https://booth.example', { path: '/a&b<"\'', changedAt: null })
  expect(xml).not.toContain('lastmod')
  expect(xml).toContain('<loc>https://booth.example/a&#38;b&#60;&#34;&#39;</loc>')
})

it('lists its parts', () => {
  expect(sitemapIndex(['https://booth.example/sitemap-pages.xml'])).toContain(
    '<sitemap><loc>https://booth.example/sitemap-pages.xml</loc></sitemap>',
  )
})
