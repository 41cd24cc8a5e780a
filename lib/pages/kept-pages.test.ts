import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'

type Answer = { lastModified: number; cacheControl: unknown; value: { html: unknown; headers: Record<string, unknown> } }
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
    expect(Buffer.isBuffer((await asks({ 'accept-encoding': 'br;q=1.0, gzip;q=0.8' }).get('/a'))?.value.html)).toBe(true)
  })

  it('is drawn anew for whoever asks for the tree', async () => {
    await asks().set('/a', page('<h1>Lụa</h1>'))
    expect(await asks({ rsc: '1' }).get('/a')).toBeNull()
    expect(await asks().get('/a')).not.toBeNull()
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

describe('the room', () => {
  const heavy = () => ({ kind: 'APP_ROUTE', body: randomBytes(1024 * 1024), headers: {}, status: 200 })

  it('holds, whatever is asked for: what was not asked for longest goes', async () => {
    for (let place = 0; place < 60; place++) await asks().set(`/${place}`, heavy())
    await asks().get('/0')
    for (let place = 60; place < 80; place++) await asks().set(`/${place}`, heavy())
    const found = await Promise.all(Array.from({ length: 80 }, (_, place) => asks().get(`/${place}`)))
    expect(found.filter(Boolean).length).toBe(63)
    expect(found[0]).not.toBeNull()
    expect(found[1]).toBeNull()
    expect(found[79]).not.toBeNull()
  })

  it('is given back when a page is replaced', async () => {
    for (let turn = 0; turn < 200; turn++) await asks().set('/same', heavy())
    await asks().set('/other', heavy())
    expect(await asks().get('/same')).not.toBeNull()
  })

  it('is not emptied for one answer that is larger than all of it', async () => {
    await asks().set('/small', heavy())
    await asks().set('/large', { ...heavy(), body: Buffer.alloc(65 * 1024 * 1024) })
    expect(await asks().get('/large')).toBeNull()
    expect(await asks().get('/small')).not.toBeNull()
  })
})
