import { canonical } from '@/lib/epcis/canonical'
import { isObject, type Json, type JsonObject } from '@/lib/epcis/shape'

export const CONTEXT = 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld'

/** An event as it is answered, and the words of one's own that its document had defined. */
export type FoundEvent = { event: JsonObject; contexts: Json[] }

const standardContexts = /^https?:\/\/(?:ref\.gs1\.org\/standards\/epcis|gs1\.github\.io\/EPCIS)\//i

/** What of a JSON-LD context is not the standard's own. */
export const ownContexts = (context: JsonObject[string]): Json[] =>
  [context ?? []].flat().filter((each) => each !== null && !(typeof each === 'string' && standardContexts.test(each)))

/** The contexts that hold for a whole page of events; null when one word means two things on it. */
function sharedContexts(found: readonly FoundEvent[]): Json[] | null {
  const lists = new Map(found.map(({ contexts }) => [canonical(contexts), contexts]))
  if (lists.size <= 1) return [...lists.values()][0] ?? []
  const all = new Map([...lists.values()].flat().map((each) => [canonical(each), each]))
  const meanings = new Map<string, string>()
  for (const each of all.values()) {
    // What is fetched from elsewhere may define anything.
    if (!isObject(each)) return null
    for (const [word, meaning] of Object.entries(each)) {
      const said = canonical(meaning)
      if (word.startsWith('@') || (meanings.get(word) ?? said) !== said) return null
      meanings.set(word, said)
    }
  }
  return [...all.values()]
}

function withContexts({ event, contexts }: FoundEvent): JsonObject {
  const all = [...contexts, ...ownContexts(event['@context'])]
  return all.length > 0 ? { ...event, '@context': all } : event
}

/** Events as an EPCISQueryDocument; they stay as they came, and the words they use are defined once for all where that can be. */
export function queryDocument(found: readonly FoundEvent[], now: Date) {
  const shared = sharedContexts(found)
  return {
    '@context': [CONTEXT, ...(shared ?? [])],
    type: 'EPCISQueryDocument',
    schemaVersion: '2.0',
    creationDate: now.toISOString(),
    epcisBody: {
      queryResults: {
        queryName: 'SimpleEventQuery',
        resultsBody: { eventList: found.map((each) => (shared ? each.event : withContexts(each))) },
      },
    },
  }
}
