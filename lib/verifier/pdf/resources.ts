import type { PdfDocument } from './document'
import { differingKeys } from './equality'
import { type Dictionary, type PdfObject, Reference } from './objects'
import type { PageTree } from './pages'

type Sides = { older: PdfDocument; newer: PdfDocument }

/** Whether a dictionary kept every entry that it had. */
const keptAll = (before: Dictionary, after: Dictionary) =>
  !differingKeys(before, after).some((key) => before.entries.has(key))

/** Whether resources (7.8.3) only gained names: every one that was there, in each group, means what it meant. */
export function haveGrown({ older, newer }: Sides, before: PdfObject, after: PdfObject): boolean {
  const [old, now] = [older.dictionary(before), newer.dictionary(after)]
  if (!old || !now) return old === null
  return [...old.entries].every(([kind, group]) => {
    const [oldGroup, newGroup] = [older.dictionary(group), newer.dictionary(now.get(kind))]
    return oldGroup && newGroup ? keptAll(oldGroup, newGroup) : oldGroup === newGroup
  })
}

/** The names that resources gained, in whatever group. */
export function namesGained({ older, newer }: Sides, before: PdfObject, after: PdfObject): ReadonlySet<string> {
  const old = older.dictionary(before)
  const groups = [...(newer.dictionary(after)?.entries ?? [])]
  return new Set(
    groups.flatMap(([kind, group]) => {
      const known = older.dictionary(old?.get(kind) ?? null)
      return [...(newer.dictionary(group)?.entries.keys() ?? [])].filter((name) => !known?.entries.has(name))
    }),
  )
}

/** The objects that hold the resources of pages, each with the resources that it belongs to. */
export function resourceHolders(document: PdfDocument, { pages, nodes }: PageTree): Map<number, Reference> {
  const holders = new Map<number, Reference>()
  for (const { dictionary } of [...pages, ...nodes]) {
    const resources = dictionary.get('Resources')
    if (!(resources instanceof Reference)) continue
    for (const each of [resources, ...(document.dictionary(resources)?.entries.values() ?? [])])
      if (each instanceof Reference) holders.set(each.number, resources)
  }
  return holders
}
