import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { findCallList } from '@/lib/outreach/queries/call-list'
import { findCalledProducer } from '@/lib/outreach/queries/called-producer'
import { listCalendar, listEnding } from '@/lib/registry/queries/calendar'
import { listDuplicateProducers, listDuplicateProducts } from '@/lib/registry/queries/duplicates'
import { listUnlinked } from '@/lib/registry/queries/links'
import { findProducerRecord } from '@/lib/registry/queries/producer-record'
import { findProductRecord } from '@/lib/registry/queries/product-record'
import { findRegistryOverview } from '@/lib/registry/queries/products'
import { searchRegistry } from '@/lib/registry/queries/search-registry'
import { listUnplaced } from '@/lib/registry/queries/unplaced'
import { registryFilterOf } from '@/lib/registry/search-rules'
import { figureCells } from '@/lib/targets/queries/figure-cells'
import { findFigureRows, findMerchantRows } from '@/lib/targets/queries/found-rows'
import { findChangeBasis } from '@/lib/targets/queries/target-history'
import { merchantsAskedIn, rowsAskedIn } from '@/lib/targets/row-address'

type Question = { name: string; ask: () => Promise<unknown> }

// A trial asks as nobody in particular: queries take a proof of permission and read nothing from it.
const staff = { userId: '' } as unknown as StaffActor

/** What the desk's screens of figures and of the registry ask the database. */
export async function deskQuestions(): Promise<Question[]> {
  const now = new Date()
  const today = dayOf(now)
  const product = await db.registeredProduct.findFirstOrThrow({ where: { listings: { some: {} } } })
  const { id: targetId } = await db.target.findFirstOrThrow({ where: { metric: 'COVERAGE' } })
  const rows = (query: Record<string, string>) => () => findFigureRows(staff, rowsAskedIn(query, today), 1, now)
  const search = (query: Record<string, string>) => () => searchRegistry(staff, registryFilterOf(query), null)
  const calls = { groupSlug: 'thuc-pham', targetId, step: null, wardCode: null, calls: 'all' as const }
  return [
    { name: 'board, counted anew', ask: () => figureCells(today, 'as-of') },
    { name: 'board of a past day', ask: () => figureCells(addDays(today, -30), 'as-of') },
    { name: 'board as known today', ask: () => figureCells(addDays(today, -30), 'as-known-today') },
    { name: 'rows: eligible', ask: rows({}) },
    { name: 'rows: missing in a group', ask: rows({ list: 'missing', group: 'thuc-pham', target: targetId }) },
    { name: 'rows: a ward', ask: rows({ ward: '00004' }) },
    { name: 'merchants', ask: () => findMerchantRows(staff, merchantsAskedIn({ list: 'missing' }, today), 1) },
    { name: 'call list', ask: () => findCallList(staff, calls, 1, now) },
    { name: 'called producer', ask: () => findCalledProducer(staff, product.producerId, now) },
    { name: 'change of a target', ask: () => findChangeBasis(staff, targetId, now) },
    { name: 'registry: all', ask: search({}) },
    { name: 'registry: two words', ask: search({ q: 'trà sông' }) },
    { name: 'registry: rare word', ask: search({ q: '31415' }) },
    { name: 'registry: state and stars', ask: search({ state: 'renew-now', stars: '4' }) },
    { name: 'registry: group and ward', ask: search({ group: 'I', ward: '00004' }) },
    { name: 'registry: overview', ask: () => findRegistryOverview(staff) },
    { name: 'registry: product', ask: () => findProductRecord(staff, product.id) },
    { name: 'registry: producer', ask: () => findProducerRecord(staff, product.producerId) },
    {
      name: 'registry: duplicates',
      ask: () => Promise.all([listDuplicateProducers(staff), listDuplicateProducts(staff)]),
    },
    { name: 'registry: links', ask: () => listUnlinked(staff, null) },
    { name: 'registry: addresses', ask: () => listUnplaced(staff, '') },
    { name: 'registry: calendar', ask: () => listCalendar(staff, today) },
    { name: 'registry: a month', ask: () => listEnding(staff, today.slice(0, 7), null) },
  ]
}
