import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchList } from './fetch-list'
import { isPublicAddress } from './public-address'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server of this machine, and the host by which it is allowed. */
async function serving(answer: RequestListener) {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

const small = { bytes: 100, ms: 5_000, redirects: 2 }
const from = (host: string, path = '/list', { internal = [host], allowed = [host] } = {}) =>
  fetchList(`http://${host}${path}`, { allowed, internal }, small)
const refused = (reason: string) => ({ ok: false, reason })

describe('fetching', () => {
  it('brings the bytes', async () => {
    const host = await serving((_, response) => response.end('abc'))
    expect(await from(host)).toEqual({ ok: true, bytes: Buffer.from('abc') })
  })
  it('asks nobody who is not allowed', async () => {
    const asked: string[] = []
    const host = await serving((request, response) => response.end(asked.push(request.url ?? '')))
    expect(await from(host, '/list', { allowed: [] })).toEqual(refused('led-away'))
    expect(asked).toEqual([])
  })
  it('calls no address of the building, by number or by name, unless it is allowed as such', async () => {
    const asked: string[] = []
    const host = await serving((request, response) => response.end(asked.push(request.url ?? '')))
    expect(await from(host, '/', { internal: [] })).toEqual(refused('not-public'))
    const byName = host.replace('127.0.0.1', 'localhost')
    expect(await from(byName, '/', { internal: [] })).toEqual(refused('not-public'))
    expect(await from('[::1]', '/', { internal: [] })).toEqual(refused('not-public'))
    expect(asked).toEqual([])
  })
  it('follows a few redirects, and none to a host that is not allowed', async () => {
    const host = await serving((request, response) => {
      const [, path = '', left = '0'] = /^\/(\w+)\/?(\d*)/.exec(request.url ?? '') ?? []
      if (path === 'hop' && Number(left) > 0) response.writeHead(302, { location: `/hop/${Number(left) - 1}` }).end()
      else if (path === 'away') response.writeHead(301, { location: 'http://crl.example.vn/list' }).end()
      else if (path === 'file') response.writeHead(301, { location: 'file:///etc/passwd' }).end()
      else response.end('there')
    })
    expect(await from(host, '/hop/2')).toMatchObject({ ok: true })
    expect(await from(host, '/hop/3')).toEqual(refused('led-around'))
    expect(await from(host, '/away')).toEqual(refused('led-away'))
    expect(await from(host, '/file')).toEqual(refused('led-away'))
  })
  it('is bounded in size, said or not', async () => {
    const host = await serving((request, response) => {
      if (request.url === '/said') response.setHeader('content-length', 101)
      response.write('x'.repeat(60))
      response.end('x'.repeat(41))
    })
    expect(await from(host, '/said')).toEqual(refused('too-large'))
    expect(await from(host, '/unsaid')).toEqual(refused('too-large'))
  })
  it('joins what comes in single bytes from few blocks', async () => {
    const host = await serving(async (_, response) => {
      for (let sent = 0; sent < 60; sent++) {
        response.write('x')
        await sleep(3)
      }
      response.end()
    })
    const joined = vi.spyOn(Buffer, 'concat')
    const got = await from(host)
    const most = Math.max(...joined.mock.calls.map(([pieces]) => pieces.length))
    joined.mockRestore()
    expect(got).toEqual({ ok: true, bytes: Buffer.from('x'.repeat(60)) })
    expect(most).toBeLessThan(10)
  })
  it('is not led from one host to another within the network', async () => {
    const asked: string[] = []
    const host = await serving((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(302, { location: `http://${host.replace('127.0.0.1', 'localhost')}/restart` }).end()
    })
    const both = [host, host.replace('127.0.0.1', 'localhost')]
    expect(await from(host, '/list', { internal: both, allowed: both })).toEqual(refused('not-public'))
    expect(asked).toEqual(['/list'])
  })
  it('waits no longer than it may', async () => {
    const host = await serving((_, response) => response.write('x'))
    const hosts = { allowed: [host], internal: [host] }
    expect(await fetchList(`http://${host}/`, hosts, { ...small, ms: 50 })).toEqual(refused('too-slow'))
  })
  it('tells who is not there, and what is not', async () => {
    const host = await serving((_, response) => response.writeHead(404).end())
    expect(await from(host)).toEqual(refused('not-there'))
    server?.close()
    server?.closeAllConnections()
    expect(await from(host)).toEqual(refused('unreachable'))
  })
})

it.each([
  ...['10.1.2.3', '127.0.0.1', '169.254.169.254', '172.16.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
  ...['255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', ''],
])('%s is no public address', (address) => expect(isPublicAddress(address)).toBe(false))

it.each(['8.8.8.8', '113.160.0.1', '172.32.0.1', '2001:ee0:1::1', '2606:4700::1111'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)
