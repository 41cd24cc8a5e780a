import 'server-only'
import { direct } from '@/lib/db/direct'
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
  const named = namesThatGoOn(await readReference(), beginning)
  const [known, listings] = await Promise.all([whatIsKnown(beginning, named), listingsThatGoOn(beginning)])
  return chooseSuggestions([...known, ...listings], beginning, MAX_SUGGESTIONS)
}

const queryHref = (query: string) => `/browse?${browseQueryString({ ...everything, query, sort: 'relevance' })}`

type Known = {
  source: 'word' | 'query' | 'merchant' | 'kind'
  exact: string
  folded: string
  shown: string
  slug: string | null
  entries: number
}

/**
 * A single word that listings have, though no name begins with it (gốm); phrases and sellers that go on; and of the named
 * those that listings have, roughly: enough to suggest none that is empty.
 */
async function whatIsKnown(
  { words, exact, folded }: Beginning,
  named: readonly NamedCandidate[],
): Promise<Candidate[]> {
  const [word] = words.length === 1 ? words : []
  const term = word && (word.exact === word.folded ? word.folded : `=${word.exact}`)
  // Folded words consist of letters and digits only, so that LIKE takes them literally.
  const rows = await direct.$queryRaw<Known[]>`
    SELECT 'word' AS source, term AS exact, '' AS folded, '' AS shown, NULL AS slug, entries FROM shelf_word WHERE term = ${term ?? ''}
    UNION ALL
    SELECT kind, exact, folded, shown, slug, entries FROM (
      SELECT p.*, row_number() OVER (PARTITION BY kind
        ORDER BY exact LIKE ${`${exact}%`} DESC, entries DESC, length(folded), folded) AS place
      FROM shelf_phrase p WHERE folded LIKE ${`${folded}%`}) best
    WHERE place <= ${MAX_SUGGESTIONS}
    UNION ALL
    SELECT 'kind', term, '', '', NULL, entries FROM shelf_kind WHERE term = ANY(${named.map((each) => each.term)}::text[])`
  const entriesOf = new Map(rows.filter(({ source }) => source === 'kind').map((row) => [row.exact, row.entries]))
  return [
    ...rows.flatMap((row): Candidate[] => {
      if (row.source === 'kind') return []
      if (row.source === 'word') return word ? [wordItself(word.spelt, exact, folded, row.entries)] : []
      return [phraseOf({ ...row, source: row.source })]
    }),
    ...named.flatMap(({ term: kind, ...candidate }) => {
      const entries = entriesOf.get(kind) ?? 0
      return entries > 0 ? [{ ...candidate, entries }] : []
    }),
  ]
}

const wordItself = (spelt: string, exact: string, folded: string, entries: number): Candidate => ({
  ...{ kind: 'query', text: { vi: spelt, en: spelt }, href: queryHref(spelt) },
  ...{ exact: exact.trim(), folded: folded.trim(), entries },
})

function phraseOf({ source: kind, shown, slug, exact, folded, entries }: Known & { source: 'query' | 'merchant' }) {
  const text = maskPersonalIds(shown)
  const href = kind === 'merchant' ? `/merchants/${slug ?? ''}` : queryHref(shown)
  return { kind, text: { vi: text, en: text }, href, exact, folded, entries }
}

/** Listings with all the words, the last one begun, in their name. */
async function listingsThatGoOn({ words, folded }: Beginning): Promise<Candidate[]> {
  const last = words.length - 1
  // One word alone begins too many names.
  if (last === 0) return []
  const terms = words.map((word, i) => `'^${word.folded}'${i === last && !folded.endsWith(' ') ? ':*' : ''}`)
  const rows = await direct.$queryRaw<{ slug: string; nameVi: string; nameEn: string }[]>`
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

/** A set, village or ward, with what shelf_kind counts it by. */
type NamedCandidate = Omit<Candidate, 'entries'> & { term: string }

function namesThatGoOn({ sets, villages, wards }: Reference, beginning: Beginning): NamedCandidate[] {
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
  return named.flatMap(({ names, ...suggestion }) => {
    const found = names.map((name) => goesOn(name, beginning)).find((each) => each !== null)
    return found ? [{ ...suggestion, ...found }] : []
  })
}
