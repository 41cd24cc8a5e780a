import { context, event } from './event-shapes'
import {
  anyList,
  anyObject,
  dateTime,
  decimal,
  either,
  type Fault,
  isObject,
  type JsonObject,
  list,
  matching,
  object,
  oneOf,
  type Shape,
  text,
  uri,
} from './shape'

const version = matching(/^\d+(?:\.\d+)*$/)

const attributeValue = either('a number, a string or an object', decimal, text, anyObject)
const attribute = object({ id: uri, attribute: attributeValue }, ['id'], 'any')
const vocabularyElement = object({ id: uri, attributes: list(attribute), children: list(uri) }, ['id'], 'any')
const vocabulary = object({ type: uri, vocabularyElementList: list(vocabularyElement) }, ['type'], 'any')
const masterData = object({ vocabularyList: list(vocabulary) }, [], 'any')

const captureDocument = object(
  {
    '@context': context,
    id: uri,
    type: oneOf('EPCISDocument'),
    schemaVersion: version,
    creationDate: dateTime,
    instanceIdentifier: text,
    sender: text,
    receiver: text,
    epcisHeader: object({ epcisMasterData: masterData }, [], 'uris'),
    epcisBody: object({ eventList: anyList }, ['eventList'], 'any'),
  },
  ['@context', 'type', 'schemaVersion', 'creationDate', 'epcisBody'],
  'uris',
)

const results = object({ eventList: anyList, vocabularyList: list(vocabulary) }, ['eventList'], 'uris')
const queryDocument = object(
  {
    '@context': context,
    id: uri,
    type: oneOf('EPCISQueryDocument'),
    schemaVersion: version,
    creationDate: dateTime,
    epcisBody: object(
      {
        queryResults: object(
          { queryName: text, subscriptionID: text, resultsBody: results },
          ['queryName', 'resultsBody'],
          'uris',
        ),
      },
      ['queryResults'],
      'uris',
    ),
  },
  ['@context', 'type', 'epcisBody'],
  'uris',
)

/** How many faults of a document are told. */
export const MOST_TOLD = 100

export type Read = { body: JsonObject; pointer: string; isSound: boolean }

export type ReadDocument =
  | {
      ok: true
      /** Empty for a document as the schema wants it, else the first ones. */
      faults: Fault[]
      /** Whether everything but single events of the list is as the schema wants it. */
      isFrameSound: boolean
      /** Each event with where it stood, as far as the document could be read. */
      events: Read[]
      context: JsonObject[string]
    }
  | { ok: false; reason: 'too-many' }

export type Bounds = {
  /** How many events the list may have; a longer one is not looked into. */
  most: number
  /** Whether each event has to be judged for itself, or the first hundred faults are enough. */
  isEachJudged?: boolean
  /** Whether a lone event may do without a context. */
  isContextOptional?: boolean
}

/** The events of a document and the pointer of their list. */
function eventsIn(document: JsonObject): [events: unknown, pointer: string] {
  const body = isObject(document.epcisBody) ? document.epcisBody : {}
  if (document.type === 'EPCISDocument') return [body.eventList, '/epcisBody/eventList']
  if (document.type !== 'EPCISQueryDocument') return [[document], '']
  const answer = isObject(body.queryResults) ? body.queryResults : {}
  const found = isObject(answer.resultsBody) ? answer.resultsBody : {}
  return [found.eventList, '/epcisBody/queryResults/resultsBody/eventList']
}

const frameOf = (type: unknown): Shape | null =>
  type === 'EPCISDocument' ? captureDocument : type === 'EPCISQueryDocument' ? queryDocument : null

/** Reads an EPCIS 2.0 document or a single event, checked against what the EPCIS 2.0 JSON schema says. */
export function readDocument(
  document: unknown,
  { most, isEachJudged = false, isContextOptional = false }: Bounds,
): ReadDocument {
  if (!isObject(document))
    return { ok: true, faults: [{ pointer: '', rule: 'object' }], isFrameSound: false, events: [], context: undefined }
  const [found, pointer] = eventsIn(document)
  const list: unknown[] = Array.isArray(found) ? found : []
  if (list.length > most) return { ok: false, reason: 'too-many' }
  const frame = frameOf(document.type)
  const faults: Fault[] = []
  frame?.(document, '', faults)
  if (!frame && !isContextOptional && document['@context'] === undefined)
    faults.push({ pointer: '/@context', rule: 'required' })
  // A lone event stands or falls as the document.
  const isFrameSound = frame !== null && faults.length === 0
  const events: Read[] = []
  for (const [at, body] of list.entries()) {
    if (faults.length >= MOST_TOLD && !isEachJudged) break
    const own: Fault[] = []
    const place = frame ? `${pointer}/${at}` : pointer
    event(body, place, own)
    for (const fault of own.slice(0, Math.max(0, MOST_TOLD - faults.length))) faults.push(fault)
    events.push({ body: isObject(body) ? body : {}, pointer: place, isSound: own.length === 0 })
  }
  return { ok: true, faults, isFrameSound, events, context: document['@context'] }
}
