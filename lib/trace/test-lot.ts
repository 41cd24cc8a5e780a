import { randomBytes, randomUUID } from 'node:crypto'
import { merchantForTest } from '@/lib/auth/test-actors'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { makeSystemKey } from './commands/keys'
import { createLot } from './commands/lots'
import { addPlace } from './commands/places'
import { recordStep } from './commands/record-step'
import { findSystem } from './keys'
import type { TemplateStep } from './step-order'

// Only tests import this file.
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')

/** A merchant of its own with a public listing, a place, a lot made on 1 November 2026 and a key for another system. */
export async function lotForTest(wish: { name?: string } = {}) {
  const { merchantId, listingId } = await idsOf(wish.name ?? 'Chè sen')
  const user = await db.user.create({ data: { name: 'Chủ', email: `${randomUUID()}@booth.example` } })
  const actor = merchantForTest(user.id, merchantId)
  const place = await addPlace(actor, { kind: 'WORKSHOP', name: 'Xưởng', address: 'Thôn 1, Bát Tràng', gln: null })
  if (!place.ok) throw new Error(place.reason)
  const code = letters()
  const lot = await createLot(actor, {
    ...{ listingId, code, producedOn: '2026-11-01', bestBefore: '2027-11-01', quantity: 100, unit: 'KGM' as const },
    ...{ standard: 'TCCS 01', placeId: place.placeId, gtin: null },
  })
  if (!lot.ok) throw new Error(lot.reason)
  const row = await db.traceLot.findUniqueOrThrow({ where: { id: lot.lotId } })
  const made = await makeSystemKey(actor, 'kho')
  if (!made.ok) throw new Error(made.reason)
  const system = await findSystem(new Headers({ authorization: `Bearer ${made.key}` }), new Date())
  if (!system) throw new Error('the key was not taken')
  return {
    actor,
    merchantId,
    listingId,
    lotId: lot.lotId,
    placeId: place.placeId,
    gtin: row.gtin,
    code,
    system,
    key: made.key,
  }
}

async function idsOf(nameVi: string) {
  const { slug } = await publicListingForTest({ nameVi, pictures: ['ảnh'], address: 'Thôn 1' })
  const listing = await db.listing.findUniqueOrThrow({ where: { slug } })
  return { merchantId: listing.merchantId, listingId: listing.id }
}

export type TestLot = Awaited<ReturnType<typeof lotForTest>>

/** Records a step of the lot at a local moment; answers the id it was sent under. */
export async function stepForTest(
  { actor, lotId, placeId }: TestLot,
  step: TemplateStep,
  at: string,
  { quantity = null as number | null, eventId = randomUUID() as string } = {},
) {
  const recorded = await recordStep(
    actor,
    { lotId, placeId, step, eventId, quantity, at: new Date(`${at}+07:00`) },
    new Date(),
  )
  return { eventId, recorded }
}
