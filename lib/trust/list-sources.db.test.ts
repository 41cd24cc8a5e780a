import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { certify, type Identity, pemOf } from '@/lib/verifier/test-authority/certificates'
import { type Der, integer, octets, oid, sequence } from '@/lib/verifier/test-authority/der'
import { june, revocationList } from '@/lib/verifier/test-authority/revocation'
import { addToTrust } from './commands/change-store'
import { addListSource, withdrawListSource } from './commands/list-sources'
import { receiveTrustFile } from './commands/receive-file'
import { fetchSources } from './fetch-sources'
import type { LookOrder } from './look'
import { currentTrust } from './queries/current-trust'
import { findTrustOverview } from './queries/trust-overview'
import { tellStoreChanged } from './store-changed'

vi.mock('./look-in-worker', async () => {
  const { lookAtFile } = await import('./look')
  return { lookInWorker: async (order: LookOrder) => lookAtFile(order) }
})
vi.mock('./store-changed', () => ({ tellStoreChanged: vi.fn(async () => {}) }))

const now = new Date('2026-11-22T05:00:00Z')
const until = new Date('2027-01-01T00:00:00Z')
const files = new Map<string, Buffer>()
const server = createServer(({ url = '' }, response) => {
  const file = files.get(url)
  if (file) response.end(file)
  else response.writeHead(404).end()
})
let admin: ReturnType<typeof adminForTest>
let host = ''

beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  vi.stubEnv('CRL_INTERNAL_HOSTS', host)
})
afterAll(async () => {
  // Other tests run on this database after this one.
  await db.trustListSource.updateMany({ where: { withdrawnAt: null }, data: { withdrawnAt: now } })
  server.close()
  vi.unstubAllEnvs()
})

let made = 0
async function authority(): Promise<Identity> {
  const root = certify({ name: `Fetched Root ${process.pid} ${++made}`, authority: true })
  const received = await receiveTrustFile(admin, {
    fileName: 'root.pem',
    bytes: new Uint8Array(Buffer.from(pemOf(root))),
  })
  if (!received.ok) throw new Error(received.reason)
  const [found] = (await findUpload(received.uploadId)).certificates
  const choices = { certificates: new Map([[found?.sha256 ?? '', ['public' as const]]]), lists: [] }
  await addToTrust(admin, { uploadId: received.uploadId, words: 'thử tải', choices })
  return root
}

async function findUpload(id: string) {
  const { findTrustUpload } = await import('./queries/trust-upload')
  const found = await findTrustUpload(admin, id)
  if (!found) throw new Error('no upload')
  return found
}

async function source(file: Buffer) {
  const path = `/${++made}.crl`
  files.set(path, file)
  const added = await addListSource(admin, `http://${host}${path}`)
  if (!added.ok) throw new Error(added.reason)
  const { sourceId } = added
  const row = () => db.trustListSource.findUniqueOrThrow({ where: { id: sourceId } })
  return { path, sourceId, row, fetch: () => fetchSources(now, sourceId) }
}

const numbered = (number: number): Der[] => [sequence(oid('2.5.29.20'), octets(integer(number)))]

describe('fetching revocation lists', () => {
  it('puts a signed list into the store as a version of its own, once', async () => {
    const root = await authority()
    const before = (await currentTrust()).version
    const { row, fetch, sourceId } = await source(revocationList({ issuer: root, until }))
    expect(await fetch()).toBe(before + 1)
    expect(tellStoreChanged).toHaveBeenCalledWith(before + 1)
    expect(await row()).toMatchObject({ outcome: 'fetched', triedAt: now, soundAt: now })
    const overview = await findTrustOverview(admin, now)
    expect(overview.changes[0]).toMatchObject({ kind: 'FETCHED', author: null, lists: 1, version: before + 1 })
    expect(overview.sources.find(({ id }) => id === sourceId)).toMatchObject({ outcome: 'fetched' })
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { verb: 'trust-store.fetched' },
      orderBy: { at: 'desc' },
    })
    expect(entry).toMatchObject({ actorId: null, subjectId: String(before + 1) })
    expect(await fetch()).toBeNull()
    expect((await row()).outcome).toBe('unchanged')
    expect((await currentTrust()).version).toBe(before + 1)
  })
  it('takes what is newer, by number and by date, and nothing that went back', async () => {
    const root = await authority()
    const { path, row, fetch } = await source(
      revocationList({ issuer: root, from: june(3), until, extensions: numbered(7) }),
    )
    expect(await fetch()).not.toBeNull()
    files.set(path, revocationList({ issuer: root, from: june(2), until, extensions: numbered(8) }))
    expect(await fetch()).toBeNull()
    expect((await row()).outcome).toBe('older')
    files.set(path, revocationList({ issuer: root, from: june(4), until, extensions: numbered(6) }))
    expect(await fetch()).toBeNull()
    expect((await row()).outcome).toBe('older')
    files.set(path, revocationList({ issuer: root, from: june(4), until, extensions: numbered(8) }))
    expect(await fetch()).not.toBeNull()
    expect(await db.trustList.findFirst({ orderBy: { addedIn: 'desc' } })).toMatchObject({ number: '08' })
  })
  it('takes no list that an authority of the store did not sign', async () => {
    const root = await authority()
    const rogue = certify({ name: root.name, keyName: 'rogue', authority: true })
    const version = (await currentTrust()).version
    const forged = await source(revocationList({ issuer: root, signWith: rogue, until }))
    const vouched = await source(
      Buffer.from(
        `${pemOf(rogue)}-----BEGIN X509 CRL-----\n${revocationList({ issuer: rogue, until }).toString('base64')}\n-----END X509 CRL-----\n`,
      ),
    )
    const user = certify({ name: `Signs no lists ${process.pid}`, authority: true, usage: [5] })
    const words = await source(Buffer.from('<html>'))
    const future = await source(revocationList({ issuer: root, from: new Date('2026-11-23T00:00:00Z'), until }))
    const unfit = await source(revocationList({ issuer: user, until }))
    expect(await fetchSources(now)).toBeNull()
    const outcomes = await Promise.all(
      [forged, vouched, words, future, unfit].map(async ({ row }) => (await row()).outcome),
    )
    expect(outcomes).toEqual(['issuer-unknown', 'not-a-list', 'not-a-list', 'from-the-future', 'issuer-unknown'])
    expect((await currentTrust()).version).toBe(version)
  })
  it('says so when the newest list is out of date, and uses it all the same', async () => {
    const { row, fetch } = await source(revocationList({ issuer: await authority(), until: june(20) }))
    expect(await fetch()).not.toBeNull()
    expect((await row()).outcome).toBe('overdue')
    expect(await fetch()).toBeNull()
    expect((await row()).outcome).toBe('overdue')
  })
  it('keeps addresses with who named them, and asks none that was withdrawn', async () => {
    const { path, row, fetch, sourceId } = await source(Buffer.from('x'))
    const url = `http://${host}${path}`
    expect(await addListSource(admin, url)).toEqual({ ok: false, reason: 'there-already' })
    expect(await addListSource(admin, 'http://10.0.0.1/x')).toEqual({ ok: false, reason: 'not-an-address' })
    expect(await withdrawListSource(admin, sourceId)).toBe(true)
    expect(await withdrawListSource(admin, sourceId)).toBe(false)
    expect(await fetch()).toBeNull()
    expect((await row()).triedAt).toBeNull()
    expect((await addListSource(admin, url)).ok).toBe(true)
    const verbs = await db.auditEntry.findMany({ where: { subjectId: sourceId }, orderBy: { at: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toEqual(['trust-store.source-added', 'trust-store.source-withdrawn'])
    await expect(db.trustListSource.delete({ where: { id: sourceId } })).rejects.toThrow('keeps its rows')
  })
})
