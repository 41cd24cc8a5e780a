import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, dateOfDay } from '@/lib/format/days'
import { readinessFigures } from '@/lib/readiness/queries/readiness-figures'
import { anyWorld, anyWorldDay, type World } from '@/lib/readiness/test-world'
import { beginWorld, writeWorld } from '@/lib/readiness/test-world-rows'
import type { Change } from '@/lib/registry/change-types'
import { applyChange } from '@/lib/registry/commands/apply-change'
import { revokeCertificateIn } from '@/lib/registry/commands/revoke-certificate'
import { coverageFigures } from './queries/coverage-figures'
import { figureCells } from './queries/figure-cells'

const UNDO = new Error('undo')

/** Runs in a transaction that never stays. */
const undone = (run: (tx: Transaction) => Promise<void>) =>
  db
    .$transaction(
      async (tx) => {
        await run(tx)
        throw UNDO
      },
      { timeout: 60_000 },
    )
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })

type Ids = Awaited<ReturnType<typeof beginWorld>> & { otherId: string; userId: string; importId: string }

/** A change of the registry by hand, of rows that a world may have; numbers choose among them. */
const anyStep = fc.record({
  kind: fc.constantFrom(
    'certificate',
    'product',
    'merge',
    'producers',
    'link',
    'revoke',
    'extend',
    'undo',
    'take-back',
  ),
  a: fc.nat({ max: 5 }),
  b: fc.nat({ max: 5 }),
  day: anyWorldDay,
})
type Step = { kind: string; a: number; b: number; day: string }

// No row's: where a world has none to choose.
const NOBODY = '00000000-0000-0000-0000-000000000000'

const pick = <T>(list: T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

async function asked(tx: Transaction, ids: Ids, { kind, a, b, day }: Step, made: string[]): Promise<Change | null> {
  const product = pick(ids.products, a) ?? NOBODY
  const certificate = pick(ids.certificates.flat(), a) ?? NOBODY
  const merchant = pick(ids.merchants, a) ?? NOBODY
  if (kind === 'certificate') {
    const row = await tx.certificate.findUnique({ where: { id: certificate } })
    if (!row) return null
    const { stars, code, decisionNumber, address, wardCode } = row
    const values = { stars, code, decisionNumber, address, wardCode, issuedOn: addDays(day, -b * 400) }
    return { kind: 'CORRECT_CERTIFICATE', id: row.id, seen: row.recordedAt.toISOString(), values }
  }
  if (kind === 'product') {
    const row = await tx.registeredProduct.findUnique({ where: { id: product } })
    if (!row) return null
    const values = { name: row.name, setNumber: b + 1, address: row.address, wardCode: row.wardCode }
    return { kind: 'CORRECT_PRODUCT', id: row.id, seen: row.recordedAt.toISOString(), values }
  }
  if (kind === 'merge') return { kind: 'MERGE_PRODUCTS', id: product, into: pick(ids.products, b) ?? NOBODY }
  if (kind === 'producers')
    return a % 2 === 0
      ? { kind: 'MERGE_PRODUCERS', id: ids.producerId, into: ids.otherId }
      : { kind: 'MERGE_PRODUCERS', id: ids.otherId, into: ids.producerId }
  if (kind === 'link') return { kind: 'LINK', id: merchant, producerId: b % 2 ? ids.producerId : ids.otherId }
  const decision = { id: certificate, effectiveOn: day, documentNumber: '1' }
  if (kind === 'extend') return { kind: 'EXTEND', ...decision, validThrough: addDays(day, b * 20) }
  if (kind === 'take-back') return { kind: 'TAKE_BACK', id: ids.importId }
  const id = pick(made, a)
  return id ? { kind: 'UNDO', id } : null
}

/** Makes one step as the command does; what is refused leaves nothing. Answers the number of the change that was made. */
async function take(tx: Transaction, ids: Ids, step: Step, made: string[]): Promise<string | null> {
  if (step.kind === 'revoke') {
    const id = pick(ids.certificates.flat(), step.a) ?? NOBODY
    const decision = { id, effectiveOn: step.day, ground: 'OTHER', documentNumber: '1', note: null } as const
    await revokeCertificateIn(tx, adminForTest(ids.userId), decision)
    return null
  }
  const change = await asked(tx, ids, step, made)
  if (!change) return null
  const changeId = randomUUID()
  const { kind, ...input } = change
  await tx.registryChange.create({
    data: {
      ...{ id: changeId, kind, subjectId: change.id, input, reason: 'r' },
      undoesId: kind === 'UNDO' ? change.id : null,
    },
  })
  await tx.$executeRaw`SAVEPOINT step`
  const done = await applyChange({ tx, changeId, userId: ids.userId }, change)
  if (!done.ok) {
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT step`
    return null
  }
  const steps = JSON.parse(JSON.stringify(done.steps)) as object
  await tx.registryChange.update({ where: { id: changeId }, data: { madeAt: new Date(), steps } })
  return changeId
}

async function begin(tx: Transaction, world: World): Promise<Ids> {
  const ids = await beginWorld(tx, world)
  const mark = randomUUID()
  const other = await tx.producer.create({
    data: { name: mark, nameKey: mark, legalForm: 'OTHER', wardCode: '00004', recordedAt: new Date('2025-01-01') },
  })
  const user = await tx.user.create({ data: { name: 'N', email: `${mark}@booth.example` } })
  // Corrections that end a certificate are an administrator's.
  await tx.staffAppointment.create({ data: { userId: user.id, role: 'ADMINISTRATOR' } })
  const made = await tx.registryImport.create({
    data: {
      ...{ fileName: 'a', fileKey: 'a', sha256: mark.replaceAll('-', '').repeat(2), sizeBytes: 1 },
      ...{ dryRunAt: new Date(), confirmedAt: new Date(), finishedAt: new Date('2099-01-01') },
    },
  })
  return { ...ids, otherId: other.id, userId: user.id, importId: made.id }
}

/** A certificate and a product that an import of long ago brought, beside those of the world. */
async function bring(tx: Transaction, { otherId, importId }: Ids) {
  const recordedAt = new Date('2025-10-02T00:00Z')
  const product = await tx.registeredProduct.create({
    data: { producerId: otherId, name: 'n', nameKey: 'n', setNumber: 3, importId, recordedAt },
  })
  await tx.certificate.create({
    data: {
      productId: product.id,
      stars: 4,
      decisionNumber: '1',
      issuedOn: dateOfDay('2025-09-01'),
      importId,
      recordedAt,
    },
  })
}

it('figures as of past days stay what they were, whatever is corrected, merged, linked or taken back', {
  timeout: 300_000,
}, async () => {
  let [changes, differing] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      anyWorld,
      anyWorldDay,
      fc.array(anyStep, { minLength: 1, maxLength: 5 }),
      async (world, day, steps) => {
        await undone(async (tx) => {
          const ids = await begin(tx, world)
          await writeWorld(tx, world, ids)
          await bring(tx, ids)
          const days = [addDays(day, -1), day, '2026-11-01']
          const figures = async (view: 'as-of' | 'as-known-today') => {
            const found = []
            for (const one of days)
              found.push(
                await coverageFigures(one, view, tx),
                await readinessFigures(one, view, tx),
                // By ward too: a product whose producer is merged away was where it was.
                await figureCells(one, view, tx),
              )
            return found
          }
          const [was, known] = [await figures('as-of'), await figures('as-known-today')]
          const made: string[] = []
          for (const step of steps) {
            const id = await take(tx, ids, step, made)
            if (id) made.push(id)
          }
          expect(await figures('as-of')).toEqual(was)
          changes += made.length
          if (JSON.stringify(await figures('as-known-today')) !== JSON.stringify(known)) differing++
        })
      },
    ),
    { numRuns: 25 },
  )
  // Changes that nobody sees would prove nothing.
  expect(changes).toBeGreaterThan(15)
  expect(differing).toBeGreaterThan(3)
})
