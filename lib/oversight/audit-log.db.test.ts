import { describe, expect, it } from 'vitest'
import { recordAudit } from '@/lib/audit/record'
import { auditorForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { checkChain, checkChainNightly } from './commands/check-chain'
import { exportEntries } from './commands/export-entries'
import { noFilter } from './filter'
import { findChainStanding, listEntries, listVerbs } from './queries/list-entries'
import { sealEntries, verifyChain } from './verify-chain'

const auditor = auditorForTest((await makePerson({ role: 'AUDITOR' })).id)
const subjectId = crypto.randomUUID()
const write = (verb: string, actorId: string | null = auditor.userId) =>
  db.$transaction((tx) =>
    recordAudit(tx, { actorId, verb, subject: 'job', subjectId, detail: { n: 1 }, before: ['A'], after: ['B'] }),
  )

/** What is done here, with the guards of the database off as only its owner can, is undone again. */
async function tampered<Result>(sql: string, look: () => Promise<Result>, undo: string): Promise<Result> {
  const run = (statement: string) =>
    db.$transaction([
      db.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
      db.$executeRawUnsafe(statement),
    ])
  await run(sql)
  try {
    return await look()
  } finally {
    await run(undo)
  }
}

describe('the database', () => {
  it.each([
    "UPDATE audit_entry SET verb = 'x'",
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry CASCADE',
    "UPDATE audit_seal SET hash = repeat('0', 64)",
    'DELETE FROM audit_seal',
    'TRUNCATE audit_seal',
    'DELETE FROM audit_check',
  ])('refuses: %s', async (sql) => {
    await write('job.retried')
    await sealEntries()
    await checkChain(auditor)
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/keeps its rows/)
  })
})

describe('the chain', () => {
  it('is whole, also in the eyes of somebody who noted a head', async () => {
    await write('job.retried')
    await sealEntries()
    const { head } = await findChainStanding(auditor)
    if (!head) throw new Error('no head')
    await write('job.retried')
    await sealEntries()
    const found = await verifyChain(head)
    expect(found).toMatchObject({ fault: null })
    expect(found.sealed).toBeGreaterThan(head.seq)
    expect(await verifyChain({ ...head, hash: 'f'.repeat(64) })).toMatchObject({ fault: { kind: 'not-the-known' } })
  })

  it('detects one changed byte, an entry taken out, and an end cut off', async () => {
    await write('job.retried')
    await sealEntries()
    const { head } = await findChainStanding(auditor)
    if (!head) throw new Error('no head')
    const entry = await db.auditSeal.findUniqueOrThrow({ where: { seq: head.seq } })
    const of = `WHERE id = ${entry.entryId}`
    const changed = await tampered(
      `UPDATE audit_entry SET detail = '{"n": 2}' ${of}`,
      () => verifyChain(),
      `UPDATE audit_entry SET detail = '{"n": 1}' ${of}`,
    )
    expect(changed.fault).toEqual({ kind: 'changed', seq: head.seq })
    const row = `INSERT INTO audit_seal (seq, entry_id, hash) VALUES (${head.seq}, ${entry.entryId}, '${head.hash}')`
    const cut = await tampered(`DELETE FROM audit_seal WHERE seq = ${head.seq}`, () => verifyChain(head), row)
    expect(cut.fault).toEqual({ kind: 'not-the-known', seq: head.seq })
    expect((await verifyChain(head)).fault).toBeNull()
  })

  it('seals each entry once, whoever seals at the same time', async () => {
    for (let i = 0; i < 5; i++) await write('job.retried')
    await Promise.all([sealEntries(), sealEntries(), sealEntries()])
    expect(await db.auditPending.count()).toBe(0)
    expect((await verifyChain()).fault).toBeNull()
  })

  it('waits for nobody who is still writing: what commits later is sealed later', async () => {
    let later: bigint | null = null
    await db.$transaction(async (tx) => {
      await recordAudit(tx, { actorId: null, verb: 'job.retried', subject: 'job', subjectId, unchanged: 'read' })
      const mine = await tx.auditEntry.findFirstOrThrow({ where: { subjectId }, orderBy: { id: 'desc' } })
      later = mine.id
      await write('job.retried')
      await sealEntries()
      expect(await db.auditSeal.count({ where: { entryId: mine.id } })).toBe(0)
    })
    await sealEntries()
    expect(await db.auditSeal.count({ where: { entryId: later ?? 0n } })).toBe(1)
    expect((await verifyChain()).fault).toBeNull()
  })

  it('keeps what a check found, and tells administrators when it is broken', async () => {
    const { id: adminId } = await makePerson({ role: 'ADMINISTRATOR' })
    await write('job.retried')
    await sealEntries()
    const last = await db.auditSeal.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    const of = `WHERE id = ${last.entryId}`
    await tampered(
      `UPDATE audit_entry SET device = 'x' ${of}`,
      checkChainNightly,
      `UPDATE audit_entry SET device = NULL ${of}`,
    )
    expect((await findChainStanding(auditor)).check).toMatchObject({ fault: 'changed', by: null })
    expect(await db.notice.count({ where: { userId: adminId, kind: 'audit-broken' } })).toBe(1)
    expect((await checkChain(auditor)).fault).toBeNull()
    expect((await findChainStanding(auditor)).check).toMatchObject({ fault: null })
  })
})

describe('reading the log', () => {
  it('finds by who, what, object and day, and goes on by place', async () => {
    const mine = await makePerson({ role: 'REVIEWER' })
    for (let i = 0; i < 60; i++) await write(i % 2 ? 'job.retried' : 'job.seen', mine.id)
    const filter = { ...noFilter, who: mine.email ?? '' }
    const first = await listEntries(auditor, filter, null)
    expect([first.entries.length, first.newer]).toEqual([50, null])
    const second = await listEntries(auditor, filter, { kind: 'before', id: BigInt(first.older ?? 0) })
    expect([second.entries.length, second.older]).toEqual([10, null])
    const back = await listEntries(auditor, filter, { kind: 'after', id: BigInt(second.newer ?? 0) })
    expect(back.entries).toEqual(first.entries)
    expect(back.newer).toBeNull()
    const seen = await listEntries(auditor, { ...filter, verb: 'job.seen', object: subjectId }, null)
    expect(seen.entries).toHaveLength(30)
    expect(seen.entries[0]).toMatchObject({ actorName: mine.name, before: ['A'], after: ['B'], subjectId })
    expect((await listEntries(auditor, { ...filter, verb: 'job' }, null)).entries).toHaveLength(50)
    expect((await listEntries(auditor, { ...filter, until: '2020-01-01' }, null)).entries).toEqual([])
    expect((await listEntries(auditor, { ...noFilter, who: 'nobody of this name' }, null)).entries).toEqual([])
    expect(await listVerbs(auditor)).toEqual(expect.arrayContaining(['job.retried', 'job.seen']))
  })

  it('takes it out as CSV, with an entry that says so', async () => {
    const mine = await makePerson({ role: 'REVIEWER' })
    await write('job.retried', mine.id)
    let csv = ''
    for await (const part of exportEntries(auditor, { ...noFilter, who: mine.id })) csv += part
    const [head, row, ...rest] = csv.trim().split('\r\n')
    expect(head).toContain('chain_hash')
    expect(row).toContain(mine.id)
    expect(rest).toEqual([])
    const last = await db.auditEntry.findFirstOrThrow({ where: { verb: 'audit.exported' }, orderBy: { id: 'desc' } })
    expect(last).toMatchObject({ actorId: auditor.userId, detail: { byPerson: true } })
    expect(JSON.stringify(last.detail)).not.toContain(mine.id)
  })
})
