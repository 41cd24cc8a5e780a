import { describe, expect, it } from 'vitest'
import { areaOf, deskLinks, isCurrent } from './desk-areas'

describe('the desk’s addresses', () => {
  it.each([
    ['/admin', 'admin'],
    ['/en/admin/reviews/1', 'admin'],
    ['/merchant', 'merchant'],
    ['/en/merchant/listings', 'merchant'],
    ['/merchants/gom-bat-trang', null],
    ['/administration', null],
    ['/account', null],
  ])('%s belongs to %s', (path, area) => expect(areaOf(path)).toBe(area))

  it.each([
    ['/admin', '/admin', true],
    ['/en/admin', '/admin', true],
    ['/admin/reviews', '/admin', false],
    ['/merchant/listings/1', '/merchant', false],
    ['/admin/merchants', '/admin/merchants', true],
    ['/en/admin/merchants/1/readiness', '/admin/merchants', true],
    ['/admin/merchants-old', '/admin/merchants', false],
    ['/admin/queue/settings', '/admin/queue', true],
    ['/en/admin/proofs/1', '/admin/queue', true],
    ['/admin/problems', '/admin/orders', false],
  ])('on %s the link %s is current: %s', (pathname, path, current) =>
    expect(isCurrent(pathname, { path })).toBe(current),
  )

  it('keep the language and the words asked for', () => {
    const links = deskLinks('en', 'merchant', (icon, length) => `${icon} ${length}`)
    expect(links.map((link) => link.href)).toEqual([
      '/en/merchant',
      '/en/merchant/listings',
      '/en/merchant/readiness',
      '/en/merchant/trace',
      '/en/merchant/team',
    ])
    expect(links[1]).toMatchObject({ label: 'listings long', shortLabel: 'listings short' })
  })

  it('show auditors what administrators see: every page', () => {
    const paths = (role: 'ADMINISTRATOR' | 'AUDITOR') =>
      deskLinks('vi', 'admin', (icon) => icon, [role]).map(({ path }) => path)
    expect(paths('AUDITOR')).toEqual(paths('ADMINISTRATOR'))
    expect(paths('AUDITOR').length).toBeGreaterThan(12)
  })

  it('show others what their role opens', () => {
    const paths = (role: 'REVIEWER' | 'REGISTRAR') =>
      deskLinks('vi', 'admin', (icon) => icon, [role]).map(({ icon }) => icon)
    expect(paths('REVIEWER')).not.toContain('outbox')
    expect(paths('REVIEWER')).toContain('queue')
    expect(paths('REGISTRAR')).toEqual(['home', 'registry', 'merchants', 'targets', 'requests', 'sales-points'])
  })
})
