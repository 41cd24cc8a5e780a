import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkSettings } from './steps/diagnosis-booth.mjs'
import { frugalNode, listenHost, wantedPort } from './steps/environment.mjs'
import { inProject } from './steps/paths.mjs'
import { choosePort, freePort } from './steps/ports.mjs'
import { proxyHint } from './steps/proxy-setting.mjs'

afterEach(() => vi.unstubAllEnvs())

async function busyPort<Result>(work: (port: number) => Promise<Result>) {
  const port = await freePort()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  try {
    return await work(port)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

it('asks the same of Node in the image as npm start does', () => {
  const [, asked = ''] = readFileSync(inProject('Dockerfile'), 'utf8').match(/ENTRYPOINT (\[[^\]]*\])/) ?? []
  expect(JSON.parse(asked.replace('\\\n', ''))).toEqual(['node', ...frugalNode, 'scripts/image/booth.mjs'])
})

describe('the port', () => {
  it('is 3000 unless somebody chose one, and then that one is insisted on', () => {
    vi.stubEnv('PORT', '')
    expect(wantedPort(undefined)).toEqual({ port: 3000, insist: false })
    expect(wantedPort('4000')).toEqual({ port: 4000, insist: true })
    vi.stubEnv('PORT', '5000')
    expect(wantedPort(undefined)).toEqual({ port: 5000, insist: true })
    expect(wantedPort('4000')).toEqual({ port: 4000, insist: true })
  })

  it.each(['0', '65536', '80a', '-1', '3.5'])('cannot be "%s"', (chosen) => {
    expect(() => wantedPort(chosen)).toThrow('is not a port')
  })

  it('moves on when it is busy and nobody insisted', async () => {
    const chosen = await busyPort(async (port) => (await choosePort({ port, insist: false }, '0.0.0.0')) - port)
    expect(chosen).toBeGreaterThan(0)
  })

  it('is refused when it is busy and insisted on', async () => {
    await busyPort(async (port) => {
      await expect(choosePort({ port, insist: true }, '0.0.0.0')).rejects.toThrow(`Port ${port} is busy`)
    })
  })

  it('is kept when it is free', async () => {
    const port = await freePort()
    expect(await choosePort({ port, insist: true }, '0.0.0.0')).toBe(port)
  })
})

describe('TRUST_PROXY', () => {
  const https = 'https://gianhang.example.vn'
  it('is asked for when the public address is https, in plain words, at the start and by the doctor', () => {
    vi.stubEnv('PUBLIC_URL', https)
    vi.stubEnv('TRUST_PROXY', '')
    const hint = proxyHint()
    expect(hint).toMatchObject({ state: 'mind', what: expect.stringContaining('TRUST_PROXY is not set') })
    expect(checkSettings()).toContainEqual(hint)
    vi.stubEnv('TRUST_PROXY', '1')
    expect(checkSettings().filter(({ what }) => what.includes('TRUST_PROXY'))).toEqual([])
  })
  it.each([
    [{ PUBLIC_URL: https, TRUST_PROXY: '0' }, null],
    [{ PUBLIC_URL: https, TRUST_PROXY: 'Yes' }, null],
    [{ PUBLIC_URL: https, TRUST_PROXY: 'on' }, 'TRUST_PROXY is "on", which means nothing'],
    [{ PUBLIC_URL: 'http://localhost:3000' }, null],
    [{}, null],
  ])('%j: %s', (env, what) => expect(proxyHint(env)?.what ?? null).toBe(what))
})

describe('mail', () => {
  const about = () => checkSettings().filter(({ what }) => /mail|SMTP/i.test(what))
  it('is said to stay in the outbox without a server, and half a setting or a word that means nothing is bad', () => {
    for (const name of ['SMTP_HOST', 'SMTP_FROM', 'SMTP_TLS']) vi.stubEnv(name, '')
    expect(about()).toMatchObject([{ state: 'mind', mend: expect.stringContaining('/admin/outbox') }])
    vi.stubEnv('SMTP_HOST', 'mail.example')
    expect(about()).toMatchObject([{ state: 'bad', what: expect.stringContaining('SMTP_FROM') }])
    vi.stubEnv('SMTP_FROM', 'thu@booth.example')
    expect(about()).toMatchObject([{ state: 'good' }])
    vi.stubEnv('SMTP_TLS', 'ssl')
    expect(about()).toContainEqual(expect.objectContaining({ state: 'bad', what: 'SMTP_TLS is "ssl"' }))
  })
})

describe('the address to listen on', () => {
  it("is every one, unless the operator chose; the machine's own name is nobody's choice", () => {
    vi.stubEnv('HOSTNAME', hostname())
    expect(listenHost()).toBe('0.0.0.0')
    vi.stubEnv('HOSTNAME', '')
    expect(listenHost()).toBe('0.0.0.0')
    vi.stubEnv('HOSTNAME', '127.0.0.1')
    expect(listenHost()).toBe('127.0.0.1')
  })
})
