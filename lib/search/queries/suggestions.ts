import 'server-only'
import { db } from '@/lib/db/client'
import { maskPersonalIds } from '@/lib/format/people'
import { browseQueryString, everything } from '../rules-address'
import { withoutInputMethod } from '../rules-slips'
import { type Beginning, beginningOf, type Candidate, chooseSuggestions, goesOn } from '../rules-suggestions'
import type { Suggestion } from '../types'
import { type Reference, readReference } from './reference'

const MAX_SUGGESTIONS = 8
/** Words that stand in more entries than this say too little for a listing of its own. */
const FEW_ENTRIES = 3_000

/** What somebody who typed this may want, at most eight; also when an input method was off. */
export async function findSuggestions(typed: string): Promise<Suggestion[]> {
  const beginning = beginningOf(typed)
  if (!beginning) return []
  const found = await suggestionsFor(beginning)
  if (found.length > 0) return found
  const decoded = beginning.words.map(({ folded }) => withoutInputMethod(folded) ?? folded).join(' ')
  const second = decoded === beginning.folded ? null : beginningOf(decoded)
  return second ? suggestionsFor(second) : []
}

async function suggestionsFor(beginning: Beginning) {
  const [reference, word, phrases, listings, counts] = await Promise.all([
    readReference(),
    wordItself(beginning),
    phrasesThatGoOn(beginning),
    listingsThatGoOn(beginning),
    countKinds(),
  ])
  const candidates = [...word, ...phrases, ...listings, ...namesThatGoOn(reference, beginning, counts)]
  return chooseSuggestions(candidates, beginning, MAX_SUGGESTIONS)
}

const queryHref = (query: string) => `/browse?${browseQueryString({ ...everything, query, sort: 'relevance' })}`

/** A single word that listings have, though no name begins with it: gốm. */
async function wordItself({ words, exact, folded }: Beginning): Promise<Candidate[]> {
  const [word] = words
  if (!word || words.length > 1) return []
  const rows = await db.$queryRaw<{ entries: number }[]>`
    SELECT entries FROM shelf_word WHERE term = ${word.exact === word.folded ? word.folded : `=${word.exact}`}`
  return rows.map(({ entries }) => ({
    ...{ kind: 'query', text: { vi: word.spelt, en: word.spelt }, href: queryHref(word.spelt) },
    ...{ exact: exact.trim(), folded: folded.trim(), entries },
  }))
}

// Folded words consist of letters and digits only, so that LIKE takes them literally.
async function phrasesThatGoOn({ exact, folded }: Beginning): Promise<Candidate[]> {
  const rows = await db.$queryRaw<
    { kind: 'query' | 'merchant'; exact: string; folded: string; shown: string; slug: string | null; entries: number }[]
  >`
    SELECT kind, exact, folded, shown, slug, entries FROM (
      SELECT p.*, row_number() OVER (PARTITION BY kind
        ORDER BY exact LIKE ${`${exact}%`} DESC, entries DESC, length(folded), folded) AS place
      FROM shelf_phrase p WHERE folded LIKE ${`${folded}%`}) best
    WHERE place <= ${MAX_SUGGESTIONS}`
  return rows.map(({ kind, shown, slug, ...row }) => {
    const text = maskPersonalIds(shown)
    const href = kind === 'merchant' ? `/merchants/${slug ?? ''}` : queryHref(shown)
    return { ...row, kind, text: { vi: text, en: text }, href }
  })
}

/** Listings with all the words, the last one begun, in their name. */
async function listingsThatGoOn({ words, folded }: Beginning): Promise<Candidate[]> {
  const last = words.length - 1
  // One word alone begins too many names.
  if (last === 0) return []
  const terms = words.map((word, i) => `'^${word.folded}'${i === last && !folded.endsWith(' ') ? ':*' : ''}`)
  const rows = await db.$queryRaw<{ slug: string; nameVi: string; nameEn: string }[]>`
    WITH rare AS (
      SELECT EXISTS (SELECT FROM unnest(${words.slice(0, -1).map((word) => `^${word.folded}`)}::text[]) t (term)
        WHERE NOT EXISTS (SELECT FROM shelf_word w WHERE w.term = t.term AND w.entries > ${FEW_ENTRIES})) AS yes
    ),
    hit AS MATERIALIZED (
      SELECT e.listing_id, e.first_approved_at FROM shelf_entry e
      WHERE (SELECT yes FROM rare) AND e.terms @@ ${terms.join('&')}::tsquery AND e.shown_through >= local_day(now())
      LIMIT 200)
    SELECT l.slug, r.name_vi AS "nameVi", r.name_en AS "nameEn"
    FROM (SELECT * FROM hit ORDER BY first_approved_at DESC, listing_id LIMIT 3) h
    JOIN listing l ON l.id = h.listing_id JOIN listing_revision r ON r.id = l.approved_revision_id`
  return rows.map(({ slug, nameVi, nameEn }) => ({
    kind: 'listing',
    text: { vi: nameVi, en: nameEn || nameVi },
    href: `/listings/${slug}`,
    ...(goesOn(nameVi, { words, exact: folded, folded }) ?? { exact: '', folded: nameVi }),
    entries: 1,
  }))
}

type KindCounts = ReadonlyMap<string, number>

/** How many listings sets, villages and wards have, roughly: enough to suggest none that is empty. */
async function countKinds(): Promise<KindCounts> {
  const rows = await db.$queryRaw<{ term: string; entries: number }[]>`SELECT term, entries FROM shelf_kind`
  return new Map(rows.map(({ term, entries }) => [term, entries]))
}

function namesThatGoOn({ sets, villages, wards }: Reference, beginning: Beginning, counts: KindCounts): Candidate[] {
  // A letter or two are meant for a name.
  const crafts = ({ craft }: Reference['villages'][number]) => (beginning.folded.length > 2 ? [craft.vi, craft.en] : [])
  const named = [
    ...sets.map((set) => ({
      ...{ kind: 'set' as const, text: set.name, term: `s:${set.number}` },
      ...{ names: [set.name.vi, set.name.en], href: `/groups/${set.groupSlug}/${set.slug}` },
    })),
    ...villages.map((village) => ({
      ...{ kind: 'village' as const, text: village.name, term: `v:${village.slug}` },
      ...{ names: [`làng ${village.name.vi}`, ...crafts(village)], href: `/villages/${village.slug}` },
    })),
    ...wards.map((ward) => ({
      ...{ kind: 'ward' as const, text: ward.name, term: `w:${ward.code}` },
      ...{ names: [ward.name.vi], href: `/wards/${ward.slug}` },
    })),
  ]
  return named.flatMap(({ names, term, ...suggestion }) => {
    const entries = counts.get(term) ?? 0
    const found = names.map((name) => goesOn(name, beginning)).find((each) => each !== null)
    return found && entries > 0 ? [{ ...suggestion, ...found, entries }] : []
  })
}
