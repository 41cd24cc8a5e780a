import { context, event } from './event-shapes'
import {
  dateTime,
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

const attribute = object({ id: uri }, ['id'], 'any')
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
    epcisBody: object({ eventList: list(event) }, ['eventList'], 'any'),
  },
  ['@context', 'type', 'schemaVersion', 'creationDate', 'epcisBody'],
  'uris',
)

const results = object({ eventList: list(event), vocabularyList: list(vocabulary) }, ['eventList'], 'uris')
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

const loneEvent: Shape = (value, pointer, faults) => {
  event(value, pointer, faults)
  if (isObject(value) && value['@context'] === undefined)
    faults.push({ pointer: `${pointer}/@context`, rule: 'required' })
}

export type ReadDocument = {
  /** Empty for a document as the schema wants it. */
  faults: Fault[]
  /** Each event with where it stood and its own faults, as far as the document could be read. */
  events: { body: JsonObject; pointer: string; faults: Fault[] }[]
  context: JsonObject[string]
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

const shapeOf = (type: unknown): Shape =>
  type === 'EPCISDocument' ? captureDocument : type === 'EPCISQueryDocument' ? queryDocument : loneEvent

/** Reads an EPCIS 2.0 document or a single event, checked against what the EPCIS 2.0 JSON schema says. */
export function readDocument(document: unknown): ReadDocument {
  const faults: Fault[] = []
  if (!isObject(document)) return { faults: [{ pointer: '', rule: 'object' }], events: [], context: undefined }
  shapeOf(document.type)(document, '', faults)
  const [found, pointer] = eventsIn(document)
  const byEvent = faultsByEvent(faults, pointer)
  const events = (Array.isArray(found) ? found : []).flatMap((body, at) =>
    isObject(body) ? [{ body, pointer: `${pointer}/${at}`, faults: byEvent.get(at) ?? [] }] : [],
  )
  return { faults, events, context: document['@context'] }
}

/** Which faults lie within which event of the list; none of a lone event, which stands or falls as the document. */
function faultsByEvent(faults: readonly Fault[], list: string): Map<number, Fault[]> {
  const groups = new Map<number, Fault[]>()
  for (const fault of list === '' ? [] : faults) {
    if (!fault.pointer.startsWith(`${list}/`)) continue
    const at = Number.parseInt(fault.pointer.slice(list.length + 1), 10)
    const group = groups.get(at)
    if (group) group.push(fault)
    else groups.set(at, [fault])
  }
  return groups
}
