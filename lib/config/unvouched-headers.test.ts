import { createServer, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'

const environment = vi.hoisted(() => ({ trustProxy: false }))
vi.mock('./environment', () => ({ environment: () => environment }))

const { emit } = Server.prototype
afterEach(() => {
  Server.prototype.emit = emit
  ;(globalThis as { boothDropsClaims?: boolean }).boothDropsClaims = undefined
})

/** What a server is told of the address that a client claims. */
async function told(): Promise<string | undefined> {
  const { dropUnvouchedAddresses } = await import('./unvouched-headers')
  dropUnvouchedAddresses()
  dropUnvouchedAddresses()
  let claimed: string | string[] | undefined = 'nothing came'
  const server = createServer((request, response) => {
    claimed = request.headers['x-forwarded-for']
    response.end('ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '203.0.113.7', 'x-a': 'b' } })
  expect(await answer.text()).toBe('ok')
  await new Promise((resolve) => server.close(resolve))
  return claimed as string | undefined
}

describe('an address that a client claims', () => {
  it('is nowhere to be read without a trusted proxy', async () => {
    environment.trustProxy = false
    expect(await told()).toBeUndefined()
  })
  it('is left alone where a proxy vouches for it', async () => {
    environment.trustProxy = true
    expect(await told()).toBe('203.0.113.7')
  })
})
