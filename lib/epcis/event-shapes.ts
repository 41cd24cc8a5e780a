import {
  anyObject,
  dateTime,
  decimal,
  either,
  identifier,
  isObject,
  type JsonObject,
  list,
  matching,
  object,
  oneOf,
  type Shape,
  text,
  truth,
  uri,
  wordOrUri,
} from './shape'
import {
  bizSteps,
  components,
  dispositions,
  errorReasons,
  measurements,
  sensorAlerts,
  sourceTypes,
  transactionTypes,
} from './vocabulary'

// A word of the standard in full is not allowed where its short form is; other people's words are.
const notCbv = (word: string) => !/^(?:urn:epcglobal:cbv|https?:\/\/ns\.gs1\.org\/cbv\/)/.test(word)
const notWebVoc = (word: string) => !/^https?:\/\/(?:www\.)?gs1\.org\/voc\//.test(word)

export const context = either(
  'a JSON-LD context',
  uri,
  anyObject,
  list(either('a context', uri, anyObject), { unique: true }),
)

const bizStep = wordOrUri(bizSteps, notCbv, 'business step')
const disposition = wordOrUri(dispositions, notCbv, 'disposition')
const sourceType = wordOrUri(sourceTypes, notCbv, 'source or destination type')
const place = object({ id: identifier }, ['id'], 'any')
const quantity = object(
  { epcClass: identifier, quantity: decimal, uom: matching(/^[A-Z0-9]{2,3}$/) },
  ['epcClass'],
  'none',
)
const transaction = object(
  { type: wordOrUri(transactionTypes, notCbv, 'business transaction type'), bizTransaction: uri },
  ['bizTransaction'],
  'none',
)
const persistent: Shape = (value, pointer, faults) => {
  const words = list(disposition, { least: 1, unique: true })
  object({ set: words, unset: words }, [], 'none')(value, pointer, faults)
  if (isObject(value) && value.set === undefined && value.unset === undefined)
    faults.push({ pointer, rule: 'set or unset' })
}

const reported = {
  time: dateTime,
  deviceID: uri,
  deviceMetadata: uri,
  rawData: uri,
  dataProcessingMethod: uri,
  bizRules: uri,
}
const sensorReport = object(
  {
    ...reported,
    type: wordOrUri(measurements, notWebVoc, 'measurement type'),
    exception: wordOrUri(sensorAlerts, notWebVoc, 'sensor alert'),
    microorganism: uri,
    chemicalSubstance: uri,
    coordinateReferenceSystem: uri,
    component: wordOrUri(components, notCbv, 'component'),
    stringValue: text,
    booleanValue: truth,
    hexBinaryValue: matching(/^[A-Fa-f0-9]+$/),
    uriValue: uri,
    uom: text,
    ...Object.fromEntries(
      ['value', 'minValue', 'maxValue', 'meanValue', 'sDev', 'percRank', 'percValue'].map((name) => [name, decimal]),
    ),
  },
  ['type'],
  'uris',
)
const sensorElement = object(
  {
    sensorMetadata: object({ ...reported, startTime: dateTime, endTime: dateTime }, [], 'uris'),
    sensorReport: list(sensorReport, { least: 1 }),
  },
  ['sensorReport'],
  'uris',
)

const every = {
  '@context': context,
  type: text,
  eventTime: dateTime,
  recordTime: dateTime,
  eventTimeZoneOffset: matching(/^[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)$/),
  eventID: identifier,
  certificationInfo: either('a URI or a list of them', uri, list(uri)),
  errorDeclaration: object(
    {
      declarationTime: dateTime,
      reason: wordOrUri(errorReasons, notCbv, 'error reason'),
      correctiveEventIDs: list(uri),
    },
    ['declarationTime'],
    'uris',
  ),
}

const business = {
  bizStep,
  disposition,
  persistentDisposition: persistent,
  readPoint: place,
  bizLocation: place,
  bizTransactionList: list(transaction),
  sourceList: list(object({ type: sourceType, source: uri }, ['type', 'source'], 'none')),
  destinationList: list(object({ type: sourceType, destination: uri }, ['type', 'destination'], 'none')),
  sensorElementList: list(sensorElement),
}

const action = oneOf('OBSERVE', 'ADD', 'DELETE')
const epcs = list(identifier, { unique: true })
const things = list(identifier)
const quantities = list(quantity)
const ilmd = object({}, [], 'uris')
const times = ['type', 'eventTime', 'eventTimeZoneOffset']

const has = (event: JsonObject, name: string) => Array.isArray(event[name]) && event[name].length > 0

type Rule = [rule: string, holds: (event: JsonObject) => boolean]

const shaped =
  (properties: Record<string, Shape>, required: readonly string[], ...rules: Rule[]): Shape =>
  (value, pointer, faults) => {
    object({ ...every, ...business, ...properties }, [...times, ...required], 'uris')(value, pointer, faults)
    if (!isObject(value)) return
    for (const [rule, holds] of rules) if (!holds(value)) faults.push({ pointer, rule })
  }

const children: Rule = [
  'childEPCs or childQuantityList, unless the action is DELETE',
  (event) => has(event, 'childEPCs') || has(event, 'childQuantityList') || event.action === 'DELETE',
]
const family = { parentID: identifier, childEPCs: things, childQuantityList: quantities, action }
const goesIn = (event: JsonObject) => has(event, 'inputEPCList') || has(event, 'inputQuantityList')
const comesOut = (event: JsonObject) => has(event, 'outputEPCList') || has(event, 'outputQuantityList')

const shapes: Record<string, Shape> = {
  ObjectEvent: shaped(
    { epcList: epcs, quantityList: quantities, action, ilmd },
    ['action'],
    [
      'epcList, quantityList, or sensorElementList with a readPoint',
      (event) =>
        Array.isArray(event.epcList) ||
        has(event, 'quantityList') ||
        (has(event, 'sensorElementList') && event.readPoint !== undefined),
    ],
    ['ilmd with action ADD only', (event) => event.ilmd === undefined || event.action === 'ADD'],
  ),
  AggregationEvent: shaped(family, ['action'], children),
  AssociationEvent: shaped(family, ['action', 'parentID'], children),
  TransactionEvent: shaped(
    {
      parentID: identifier,
      epcList: things,
      quantityList: quantities,
      action,
      bizTransactionList: list(transaction, { least: 1 }),
    },
    ['action', 'bizTransactionList'],
    [
      'epcList or quantityList, unless the action is DELETE',
      (event) => Array.isArray(event.epcList) || has(event, 'quantityList') || event.action === 'DELETE',
    ],
  ),
  TransformationEvent: shaped(
    {
      inputEPCList: epcs,
      inputQuantityList: quantities,
      outputEPCList: epcs,
      outputQuantityList: quantities,
      transformationID: uri,
      ilmd,
    },
    [],
    [
      'inputs and outputs, or one of them with a transformationID',
      (event) =>
        (goesIn(event) && comesOut(event)) ||
        (event.transformationID !== undefined && (goesIn(event) || comesOut(event))),
    ],
  ),
}

/** An event of one of the five kinds, or of a kind of one's own, named by a URI. */
export const event: Shape = (value, pointer, faults) => {
  if (!isObject(value)) return void faults.push({ pointer, rule: 'object' })
  const kind = value.type
  if (typeof kind !== 'string') return void faults.push({ pointer: `${pointer}/type`, rule: 'required' })
  const shape = Object.hasOwn(shapes, kind) ? shapes[kind] : object({ ...every, type: identifier }, times, 'any')
  shape?.(value, pointer, faults)
}
