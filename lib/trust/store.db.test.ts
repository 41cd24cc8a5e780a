import { beforeAll, describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { certify, type Identity, pemOf } from '@/lib/verifier/test-authority/certificates'
import { context } from '@/lib/verifier/test-authority/der'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { distributionPoint, june, revocationList } from '@/lib/verifier/test-authority/revocation'
import type { Purpose } from '@/lib/verifier/x509/trust-store'
import { addToTrust, withdrawFromTrust } from './commands/change-store'
import { receiveTrustFile } from './commands/receive-file'
import type { LookOrder } from './look'
import { currentTrust } from './queries/current-trust'
import { findTrustOverview } from './queries/trust-overview'
import { findTrustUpload } from './queries/trust-upload'
import { demoOrganisation } from './rules'
import { verifyDocument } from './verify-document'

// Its own test starts the worker; here it would only take time.
vi.mock('./look-in-worker', async () => {
  const { lookAtFile } = await import('./look')
  return { lookInWorker: async (order: LookOrder) => lookAtFile(order) }
})

const now = new Date('2026-11-22T05:00:00Z')
const words = 'Đối chiếu với trang của nơi cấp'
let admin: ReturnType<typeof adminForTest>
beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
})

let made = 0
/** An authority of its own for each test, with somebody whom it vouches for. */
function pair() {
  const mark = `${process.pid} ${++made}`
  const root = certify({ name: `Store Root ${mark}`, authority: true })
  const link = certify({ name: `Store Link ${mark}`, issuer: root, authority: true })
  return { root, link, signer: certify({ name: `Store Signer ${mark}`, issuer: link }) }
}

async function upload(content: string | Buffer) {
  const received = await receiveTrustFile(admin, {
    fileName: 'C:\\tệp\\root.pem',
    bytes: new Uint8Array(Buffer.from(content)),
  })
  if (!received.ok) throw new Error(received.reason)
  return received.uploadId
}

async function look(uploadId: string) {
  const found = await findTrustUpload(admin, uploadId)
  if (!found) throw new Error('no such upload')
  return found
}

async function add(identities: Identity[], purposes: Purpose[][]) {
  const uploadId = await upload(identities.map(pemOf).join('\n'))
  const { certificates } = await look(uploadId)
  const choices = {
    certificates: new Map(certificates.map(({ sha256 }, at) => [sha256, purposes[at] ?? []])),
    lists: [],
  }
  return addToTrust(admin, { uploadId, words, choices })
}

const versionOf = (result: { ok: boolean; version?: number }) => result.version ?? 0
const pdfBy = (signer: Identity) => TestPdf.make().sign({ signer, certificates: [signer] }).bytes
const verdict = async (signer: Identity) => (await verifyDocument(pdfBy(signer), 'test', now)).report.verdict

describe('the trust store', () => {
  it('trusts nothing by an upload, and what was confirmed from then on, as a new version', async () => {
    const { root, link, signer } = pair()
    const before = (await currentTrust()).version
    const uploadId = await upload(pemOf(root) + pemOf(link))
    expect((await look(uploadId)).fileName).toBe('root.pem')
    expect((await currentTrust()).version).toBe(before)
    expect(await verdict(signer)).toBe('untrusted')

    const added = await add([root, link], [['public'], []])
    expect(added).toEqual({ ok: true, version: before + 1 })
    expect(await verdict(signer)).toBe('accepted')
    const again = await look(uploadId)
    expect(again.certificates.map(({ fault }) => fault)).toEqual(['there-already', 'there-already'])
    expect(await add([root], [['public']])).toEqual({ ok: false, reason: 'not-addable' })
    expect((await currentTrust()).version).toBe(before + 1)

    const overview = await findTrustOverview(admin, now)
    expect(overview.version).toBe(before + 1)
    expect(overview.changes[0]).toMatchObject({ kind: 'ADDED', words, version: before + 1, lists: 0 })
    const states = overview.certificates.filter(({ addedIn }) => addedIn === before + 1).map(({ state }) => state)
    expect(states.sort()).toEqual(['link', 'trusted'])
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectKind: 'trust-store', subjectId: String(before + 1) },
    })
    expect(entry).toMatchObject({ verb: 'trust-store.added', actorId: admin.userId })
  })
  it('keeps to the purposes', async () => {
    const { root, link, signer } = pair()
    await add([root, link], [['time-stamping'], []])
    const { report } = await verifyDocument(pdfBy(signer), 'test', now)
    expect(report.verdict).toBe('untrusted')
    expect(report.signatures[0]?.reasons).toContain('chain.trust.purpose')
  })
  it('ends the trust with a withdrawal, once, and lets a certificate come back', async () => {
    const { root, link, signer } = pair()
    const version = versionOf(await add([root, link], [['public'], []]))
    const { id } = await db.trustCertificate.findFirstOrThrow({ where: { addedIn: version, isRoot: true } })
    const withdrawn = await withdrawFromTrust(admin, { certificateId: id, words: 'Khóa đã lộ' })
    expect(withdrawn).toEqual({ ok: true, version: version + 1 })
    expect(await verdict(signer)).toBe('untrusted')
    expect(await withdrawFromTrust(admin, { certificateId: id, words: 'Khóa đã lộ' })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect((await currentTrust()).version).toBe(version + 1)
    expect(await add([root], [['public']])).toEqual({ ok: true, version: version + 2 })
    expect(await verdict(signer)).toBe('accepted')
  })
  it('takes nothing that was not chosen, and no root for nothing', async () => {
    const { root } = pair()
    const uploadId = await upload(pemOf(root))
    const choose = (certificates: Map<string, []>) =>
      addToTrust(admin, { uploadId, words, choices: { certificates, lists: [] } })
    const other = 'f'.repeat(64)
    expect(await choose(new Map())).toEqual({ ok: false, reason: 'nothing-chosen' })
    expect(await choose(new Map([[other, []]]))).toEqual({ ok: false, reason: 'nothing-chosen' })
    expect(await add([root], [[]])).toEqual({
      ...{ ok: false, reason: 'root-without-purpose' },
      roots: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    })
    const missing = { uploadId: crypto.randomUUID(), words, choices: { certificates: new Map(), lists: [] } }
    expect(await addToTrust(admin, missing)).toEqual({ ok: false, reason: 'unknown' })
  })
  it('numbers changes without gaps when they come at once', async () => {
    const before = (await currentTrust()).version
    const results = await Promise.all([pair(), pair(), pair()].map(({ root }) => add([root], [['public']])))
    expect(results.map(versionOf).sort((a, b) => a - b)).toEqual([before + 1, before + 2, before + 3])
  })
  it('keeps its rows as they were written', async () => {
    const version = versionOf(await add([pair().root], [['public']]))
    const { id } = await db.trustCertificate.findFirstOrThrow({ where: { addedIn: version } })
    await expect(db.trustCertificate.delete({ where: { id } })).rejects.toThrow('keeps its rows')
    await expect(db.trustCertificate.update({ where: { id }, data: { isDemo: true } })).rejects.toThrow(
      'keeps its rows',
    )
    await expect(db.trustChange.update({ where: { version }, data: { words: 'khác' } })).rejects.toThrow(
      'keeps its rows',
    )
  })
  it('does not keep a file that cannot be read or holds a private key', async () => {
    const count = await db.trustUpload.count()
    const send = (text: string) => receiveTrustFile(admin, { fileName: 'x', bytes: new Uint8Array(Buffer.from(text)) })
    expect(await send('words')).toEqual({ ok: false, reason: 'unreadable' })
    expect(await send(`${pemOf(pair().root)}-----BEGIN PRIVATE KEY-----`)).toEqual({ ok: false, reason: 'private-key' })
    expect(await db.trustUpload.count()).toBe(count)
    expect(await findTrustUpload(admin, crypto.randomUUID())).toBeNull()
  })
})

describe('lists of revoked certificates', () => {
  const addList = async (der: Buffer) => {
    const uploadId = await upload(der)
    const { lists } = await look(uploadId)
    const chosen = lists.map(({ sha256 }) => sha256)
    return addToTrust(admin, { uploadId, words, choices: { certificates: new Map(), lists: chosen } })
  }
  it('count from when they were added, the newest of each issuer', async () => {
    const { root, link, signer } = pair()
    await add([root, link], [['public'], []])
    const revocation = async () => (await verifyDocument(pdfBy(signer), 'test', now)).report.revocation
    const until = new Date('2027-06-01T00:00:00Z')
    expect(await revocation()).toBe('unknown')
    await addList(revocationList({ issuer: root, from: june(1), until }))
    await addList(revocationList({ issuer: link, from: june(1), until }))
    expect(await revocation()).toBe('good')
    const revoked = [{ identity: signer, at: june(2) }]
    expect((await addList(revocationList({ issuer: link, revoked, from: june(3), until }))).ok).toBe(true)
    expect(await revocation()).toBe('revoked')
    expect(
      (await findTrustOverview(admin, now)).lists.filter(({ issuer }) => issuer.includes(String(link.name[0]?.[1]))),
    ).toMatchObject([{ revokedCount: 1, isOverdue: false }])
  })
  it('are refused twice and in parts', async () => {
    const { root } = pair()
    const list = revocationList({ issuer: root })
    expect((await addList(list)).ok).toBe(true)
    expect(await addList(list)).toEqual({ ok: false, reason: 'not-addable' })
    const part = revocationList({
      issuer: root,
      extensions: [distributionPoint(context(0, context(0, Buffer.alloc(0))))],
    })
    const uploadId = await upload(part)
    expect((await look(uploadId)).lists[0]?.fault).toBe('partial')
    expect(await addList(part)).toEqual({ ok: false, reason: 'not-addable' })
  })
})

describe('the demo authority', () => {
  it('is refused, and counts for nothing, where no demo people live', async () => {
    // Other tests leave theirs.
    await db.user.updateMany({ where: { isDemo: true }, data: { isDemo: false } })
    const root = certify({
      name: [
        ['2.5.4.3', `Mẫu ${process.pid}`],
        ['2.5.4.10', demoOrganisation],
      ],
      authority: true,
    })
    const signer = certify({ name: 'Demo Signer', issuer: root })
    const demoPeople = await db.user.count({ where: { isDemo: true } })
    expect(demoPeople).toBe(0)
    expect(await add([root], [['public']])).toEqual({ ok: false, reason: 'not-addable' })

    const person = await db.user.create({
      data: { name: 'Mẫu', email: `mau-${process.pid}@thu.example`, isDemo: true },
    })
    expect((await add([root], [['public']])).ok).toBe(true)
    expect(await verdict(signer)).toBe('accepted')
    await db.user.update({ where: { id: person.id }, data: { isDemo: false } })
    expect(await verdict(signer)).toBe('untrusted')
    const overview = await findTrustOverview(admin, now)
    expect(overview.certificates.find(({ isDemo }) => isDemo)?.state).toBe('demo-asleep')
  })
})
