import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { countVisitors, everybodyServed, isAnybodyWaiting } from './visitors'

afterEach(() => {
  vi.restoreAllMocks()
})

const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length

it('knows who waits: one who came before it counted, those who come, and nobody who left', async () => {
  const responses: ServerResponse[] = []
  const server = createServer((_, response) => responses.push(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const came = async (many: number) => {
    while (responses.length < many) await wait(5)
    return responses[many - 1]
  }
  const others = sockets()
  const first = fetch(address)
  const answerFirst = await came(1)
  // Both ends of the connection are in this process; a server has only the one of its visitor.
  expect(sockets()).toBe(others + 2)
  vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue(['TCPServerWrap', 'TCPSocketWrap', 'Timeout'])
  countVisitors()
  expect(isAnybodyWaiting()).toBe(true)

  const second = fetch(address)
  const answerSecond = await came(2)
  answerFirst?.end('one')
  expect(await (await first).text()).toBe('one')
  expect(isAnybodyWaiting()).toBe(true)
  const begun = performance.now()
  await everybodyServed(100)
  expect(performance.now() - begun).toBeGreaterThan(90)
  let isServed = false
  const served = everybodyServed(60_000).then(() => {
    isServed = true
  })
  await wait(60)
  expect(isServed).toBe(false)
  answerSecond?.end('two')
  expect(await (await second).text()).toBe('two')
  await served
  expect(isAnybodyWaiting()).toBe(false)

  const leaving = new AbortController()
  const third = fetch(address, { signal: leaving.signal }).catch(() => 'left')
  await came(3)
  expect(isAnybodyWaiting()).toBe(true)
  leaving.abort()
  expect(await third).toBe('left')
  await everybodyServed(10_000)
  expect(isAnybodyWaiting()).toBe(false)
  server.closeAllConnections()
  server.close()
})
