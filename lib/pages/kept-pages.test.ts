import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { beforeEach, describe, expect, it, vi } from 'vitest'

type Answer = {
  lastModified: number
  cacheControl: unknown
  value: { html: unknown; headers: Record<string, unknown> }
}
type Keeper = {
  get(key: string): Promise<Answer | null>
  set(key: string, value: unknown, context?: { cacheControl?: unknown }): Promise<void>
  revalidateTag(tags: string | string[], durations?: { expire?: number }): Promise<void>
}

let KeptPages: new (context: { _requestHeaders?: Record<string, string> }) => Keeper

const asks = (headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) =>
  new KeptPages({ _requestHeaders: headers })

const page = (html: string, others: Record<string, unknown> = {}) => ({
  kind: 'APP_PAGE',
  html,
  rscData: Buffer.from('tree'),
  segmentData: new Map(),
  headers: { 'x-next-cache-tags': 'shop,listing:lua' },
  status: 200,
  ...others,
})

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T03:00:00Z'), toFake: ['Date'] })
  vi.resetModules()
  Object.assign(globalThis, { boothPagesHouse: undefined })
  const name = './kept-pages.mjs'
  KeptPages = (await import(name)).default
})

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

describe('what is kept', () => {
  it('is sent packed to whoever takes gzip, and says so', async () => {
    await asks().set('/a', page('<h1>Lụa Vạn Phúc</h1>'))
    const answer = await asks().get('/a')
    const html = answer?.value.html as Buffer
    expect(gunzipSync(html).toString()).toBe('<h1>Lụa Vạn Phúc</h1>')
    expect(answer?.value.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': html.length })
  })

  it.each([
    ['no word about encodings', undefined],
    ['another encoding only', 'br'],
    ['gzip refused', 'gzip;q=0, br'],
    ['gzip refused with decimals', 'br, gzip; q=0.000'],
    ['nothing but identity', 'identity'],
    ['a name that only ends like it', 'x-nogzip'],
  ])('is unpacked for a request with %s', async (_, encoding) => {
    await asks().set('/a', page('<h1>Lụa</h1>'))
    const answer = await asks(encoding ? { 'accept-encoding': encoding } : {}).get('/a')
    expect(answer?.value.html).toBe('<h1>Lụa</h1>')
    expect(answer?.value.headers).not.toHaveProperty('content-encoding')
  })

  it('is packed for a request that takes gzip with a weight', async () => {
    await asks().set('/a', page('<h1>Lụa</h1>'))
    expect(Buffer.isBuffer((await asks({ 'accept-encoding': 'br;q=1.0, gzip;q=0.8' }).get('/a'))?.value.html)).toBe(
      true,
    )
  })

  it('comes as it was when a visit still adds its part, and when it is no page', async () => {
    const shell = page('<h1>Chờ</h1>', { postponed: '{}' })
    const picture = { kind: 'APP_ROUTE', body: Buffer.from('PNG'), headers: {}, status: 200 }
    await asks().set('/shell', shell)
    await asks().set('/picture', picture)
    expect((await asks().get('/shell'))?.value).toEqual(shell)
    expect((await asks().get('/picture'))?.value).toEqual(picture)
  })
})

describe('what is out of date', () => {
  it('is forgotten once one of its tags expires, not before', async () => {
    const first = asks()
    await first.set('/a', page('<h1>Lụa</h1>'))
    later(5)
    await first.revalidateTag('listing:gom')
    expect(await asks().get('/a')).not.toBeNull()
    await first.revalidateTag(['listing:lua'])
    expect(await asks().get('/a')).toBeNull()
  })

  it('includes a page whose tag expired while it was being drawn', async () => {
    const drawing = asks()
    later(20)
    await asks().revalidateTag('shop')
    later(20)
    await drawing.set('/a', page('<h1>cũ</h1>'))
    expect(await asks().get('/a')).toBeNull()
  })

  it('waits for its moment when a tag expires later', async () => {
    await asks().set('/a', page('<h1>Lụa</h1>'))
    await asks().revalidateTag('shop', { expire: 10 })
    expect(await asks().get('/a')).not.toBeNull()
    later(10_000)
    expect(await asks().get('/a')).toBeNull()
  })

  it('stays when a refresh failed and Next hands back what it was given', async () => {
    await asks().set('/a', page('<h1>Lụa</h1>'), { cacheControl: { revalidate: 60 } })
    const given = await asks().get('/a')
    later(1000)
    await asks().set('/a', given?.value, { cacheControl: { revalidate: 3 } })
    const answer = await asks({}).get('/a')
    expect(answer?.value.html).toBe('<h1>Lụa</h1>')
    expect(answer).toMatchObject({ cacheControl: { revalidate: 3 }, lastModified: Date.now() })
  })

  it('is not brought back by such a refusal when it is no longer there', async () => {
    await asks().set('/a', page('', { html: Buffer.from('packed') }))
    expect(await asks().get('/a')).toBeNull()
  })
})

describe('the rooms', () => {
  const picture = (megabytes: number) => ({
    kind: 'APP_ROUTE',
    body: randomBytes(megabytes * 1024 * 1024),
    headers: {},
    status: 200,
  })
  const results = () => ({ ...picture(1), headers: { 'x-next-cache-tags': 'shop,results' } })
  const missing = () => ({ ...picture(1), status: 404 })
  const put = (key: string, value: unknown) => asks().set(key, value)
  const has = async (key: string) => (await asks().get(key)) !== null

  it('hold, whatever is asked for: what was not asked for longest goes', async () => {
    for (let place = 0; place < 40; place++) await put(`/${place}`, picture(1))
    await asks().get('/0')
    for (let place = 40; place < 60; place++) await put(`/${place}`, picture(1))
    const found = await Promise.all(Array.from({ length: 60 }, (_, place) => has(`/${place}`)))
    expect(found.filter(Boolean).length).toBe(47)
    expect([found[0], found[1], found[59]]).toEqual([true, false, true])
  })

  it('keep products safe from invented queries and addresses', async () => {
    await put('/product', picture(1))
    for (let place = 0; place < 60; place++) {
      await put(`/results/${place}`, results())
      await put(`/missing/${place}`, missing())
    }
    expect(await has('/product')).toBe(true)
    expect(await has('/results/59')).toBe(true)
    expect([await has('/missing/59'), await has('/missing/56')]).toEqual([true, false])
  })

  it('get back the space of what is replaced, also when it moves to another room', async () => {
    for (let turn = 0; turn < 100; turn++) await put('/same', turn % 2 ? missing() : picture(1))
    await put('/other', picture(46))
    await put('/gone', missing())
    expect([await has('/same'), await has('/other'), await has('/gone')]).toEqual([true, true, true])
  })

  it('are not emptied for one answer that is larger than all of it', async () => {
    await put('/small', picture(1))
    await put('/large', picture(49))
    expect([await has('/small'), await has('/large')]).toEqual([true, false])
  })

  it('make Next forget what it remembers of a page, too', async () => {
    const { cacheControls } = SharedCacheControls as unknown as { cacheControls: Map<string, unknown> }
    for (let place = 0; place < 60; place++) {
      cacheControls.set(`/${place}`, { revalidate: 60 })
      await put(`/${place}`, picture(1))
    }
    expect([...cacheControls.keys()].filter((key) => key.startsWith('/'))).toHaveLength(47)
  })
})

describe('the frame that is lent', () => {
  const key = '/route-cache/APP_PAGE/x/$/vi/browse/kept/all'
  const whole =
    '<html><script>self.__next_f=1</script><main>A</main><script defer="" src="/shop.js?v=1"></script></html>'
  const lent = () =>
    (globalThis as typeof globalThis & { boothFrames?: Map<string, { html: string; isOld: boolean }> }).boothFrames

  it('is the page of everything without its runtime, until something on it changes', async () => {
    lent()?.clear()
    await asks().set('/x/$/vi/groups/a', page(whole))
    expect(lent()?.size).toBe(0)
    await asks().set(key, page(whole))
    expect(lent()?.get('vi')).toMatchObject({ isOld: false, html: expect.not.stringContaining('__next_f') })
    await asks().revalidateTag('another')
    expect(lent()?.get('vi')?.isOld).toBe(false)
    await asks().revalidateTag(['shop'])
    expect(lent()?.get('vi')?.isOld).toBe(true)
    later(10)
    await asks().set(key, page(whole.replace('A', 'B')))
    expect(lent()?.get('vi')).toMatchObject({ isOld: false, html: expect.stringContaining('B') })
  })
  it('is none that came with scripts nobody knows', async () => {
    lent()?.clear()
    await asks().set(key, page(whole.replace('self.__next_f=1', 'other()')))
    expect(lent()?.size).toBe(0)
  })
})

describe('what is lent to the door', () => {
  const atTheDoor = (path: string) =>
    (
      globalThis as typeof globalThis & { boothKeptPages?: (path: string) => { status: number; packed: Buffer } | null }
    ).boothKeptPages?.(path)
  const key = '/route-cache/APP_PAGE/x/$/vi/listings/lua'
  const put = (value = page('<main>A</main>'), revalidate: unknown = 100) =>
    asks().set(key, value, { cacheControl: { revalidate } })

  it('is a finished page by its path, until a tag or its time has passed', async () => {
    await put()
    expect(gunzipSync(atTheDoor('/vi/listings/lua')?.packed ?? '').toString()).toBe('<main>A</main>')
    expect(atTheDoor('/vi/listings/lu')).toBeNull()
    later(99_999)
    expect(atTheDoor('/vi/listings/lua')).not.toBeNull()
    later(1)
    expect(atTheDoor('/vi/listings/lua')).toBeNull()
    // It is still there for Next, which draws it anew.
    expect(await asks().get(key)).not.toBeNull()
    await put()
    await asks().revalidateTag('listing:lua')
    expect(atTheDoor('/vi/listings/lua')).toBeNull()
  })
  it('has the status it was drawn with, and is nothing without a time or that waits for a visit', async () => {
    await put(page('<main>B</main>', { status: 404 }))
    expect(atTheDoor('/vi/listings/lua')).toMatchObject({ status: 404 })
    await put(page('<main>B</main>'), false)
    expect(atTheDoor('/vi/listings/lua')).toBeNull()
    await put(page('<main>B</main>', { postponed: 'x' }))
    expect(atTheDoor('/vi/listings/lua')).toBeNull()
  })
})
