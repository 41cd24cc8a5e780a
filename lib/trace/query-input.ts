import { isDateTime, momentOf } from '@/lib/epcis/shape'
import type { SubjectRole } from '@/lib/epcis/subjects'
import { bareWord } from '@/lib/epcis/vocabulary'

/** What a query of events asks for, every part of it optional. */
export type EventQuery = {
  eventTypes: string[]
  geEventTime: Date | null
  ltEventTime: Date | null
  geRecordTime: Date | null
  ltRecordTime: Date | null
  /** Column and the values one of which it must have. */
  equal: {
    column: 'action' | 'biz_step' | 'disposition' | 'read_point' | 'biz_location' | 'event_id'
    values: string[]
  }[]
  /** Roles and the patterns one of which a subject in one of these roles must fit; `*` at the end stands for anything. */
  match: { roles: SubjectRole[]; values: string[] }[]
  declared: boolean | null
  orderBy: 'eventTime' | 'recordTime' | null
  descending: boolean
  perPage: number
  /** Never more than this many in all. */
  limit: number | null
  /** More than this many is an error. */
  atMost: number | null
  after: PageToken | null
}

export type PageToken = { at: string; seq: string; seen: number }

const MOST_PER_PAGE = 1000
const PER_PAGE = 30

/** Everything an event can be about. */
export const allRoles: SubjectRole[] = [
  ...(['epc', 'class', 'parent', 'child', 'child-class', 'input', 'input-class', 'output', 'output-class'] as const),
]

const matches: Record<string, SubjectRole[]> = {
  MATCH_epc: ['epc', 'child'],
  MATCH_parentID: ['parent'],
  MATCH_inputEPC: ['input'],
  MATCH_outputEPC: ['output'],
  MATCH_anyEPC: ['epc', 'child', 'parent', 'input', 'output'],
  MATCH_epcClass: ['class', 'child-class'],
  MATCH_inputEPCClass: ['input-class'],
  MATCH_outputEPCClass: ['output-class'],
  MATCH_anyEPCClass: ['class', 'child-class', 'input-class', 'output-class'],
}

const equals: Record<string, EventQuery['equal'][number]['column']> = {
  EQ_action: 'action',
  EQ_bizStep: 'biz_step',
  EQ_disposition: 'disposition',
  EQ_readPoint: 'read_point',
  EQ_bizLocation: 'biz_location',
  // The booth knows of no place within another: with descendants is the place itself.
  WD_readPoint: 'read_point',
  WD_bizLocation: 'biz_location',
  EQ_eventID: 'event_id',
}

const times = ['GE_eventTime', 'LT_eventTime', 'GE_recordTime', 'LT_recordTime']
const others = [
  'eventType',
  'EXISTS_errorDeclaration',
  'orderBy',
  'orderDirection',
  'perPage',
  'nextPageToken',
  'eventCountLimit',
  'maxEventCount',
]

export const writeToken = (token: PageToken) => Buffer.from(JSON.stringify(token)).toString('base64url')

function readToken(text: string): PageToken | null {
  try {
    const { at, seq, seen } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>
    return typeof at === 'string' && isDateTime(at) && /^\d{1,18}$/.test(String(seq)) && Number.isSafeInteger(seen)
      ? { at, seq: String(seq), seen: Number(seen) }
      : null
  } catch {
    return null
  }
}

/** Where a list of words goes on: after one of them. */
export const writeWordToken = (word: string) => Buffer.from(JSON.stringify({ word })).toString('base64url')

/** The word of such a token; null for anything else. */
export function wordOfToken(text: string): string | null {
  try {
    const { word } = JSON.parse(Buffer.from(text, 'base64url').toString()) as { word?: unknown }
    return typeof word === 'string' && isStorable(word) ? word : null
  } catch {
    return null
  }
}

type Page = { ok: true; perPage: number; after: PageToken | null } | { ok: false; problem: string }

/** Reads which page of a list is asked for. */
export function parsePage(params: URLSearchParams): Page {
  const perPage = params.get('perPage')
  if (perPage !== null && !isAmount(perPage)) return { ok: false, problem: 'perPage is not a whole number above zero' }
  const token = params.get('nextPageToken')
  const after = token === null ? null : readToken(token)
  if (token !== null && !after) return { ok: false, problem: 'nextPageToken is not one of ours' }
  return { ok: true, perPage: Math.min(Number(perPage ?? PER_PAGE), MOST_PER_PAGE), after }
}

const isAmount = (text: string) => /^[1-9]\d{0,8}$/.test(text)
// Signs that no identifier has and no database keeps.
const isStorable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

type Parsed = { ok: true; query: EventQuery } | { ok: false; problem: string }

/** Reads the parameters of GET /events as the EPCIS 2.0 REST binding names them; lists are separated by commas or bars. */
export function parseEventQuery(params: URLSearchParams): Parsed {
  const unknown = [...params.keys()].find(
    (name) =>
      !(Object.hasOwn(matches, name) || Object.hasOwn(equals, name) || times.includes(name) || others.includes(name)),
  )
  if (unknown) return { ok: false, problem: `There is no parameter ${unknown.slice(0, 80)}` }
  const list = (name: string) =>
    params
      .getAll(name)
      .flatMap((each) => each.split(/[,|]/))
      .map((each) => each.trim())
      .filter(Boolean)
  const wrongTime = times.find((name) => params.has(name) && !isDateTime(fixedPlus(params.get(name) ?? '')))
  if (wrongTime) return { ok: false, problem: `${wrongTime} is not a date and time with its zone` }
  const time = (name: string) => (params.has(name) ? momentOf(fixedPlus(params.get(name) ?? '')) : null)

  const numbers = ['eventCountLimit', 'maxEventCount']
  const wrongNumber = numbers.find((name) => params.has(name) && !isAmount(params.get(name) ?? ''))
  if (wrongNumber) return { ok: false, problem: `${wrongNumber} is not a whole number above zero` }
  const number = (name: string) => (params.has(name) ? Number(params.get(name)) : null)
  if (params.has('eventCountLimit') && params.has('maxEventCount'))
    return { ok: false, problem: 'eventCountLimit and maxEventCount exclude each other' }

  const orderBy = params.get('orderBy')
  if (orderBy !== null && orderBy !== 'eventTime' && orderBy !== 'recordTime')
    return { ok: false, problem: 'orderBy is eventTime or recordTime' }
  const direction = params.get('orderDirection')
  if (direction !== null && direction !== 'ASC' && direction !== 'DESC')
    return { ok: false, problem: 'orderDirection is ASC or DESC' }
  const declared = params.get('EXISTS_errorDeclaration')
  const page = parsePage(params)
  if (!page.ok) return page
  return {
    ok: true,
    query: {
      eventTypes: list('eventType'),
      geEventTime: time('GE_eventTime'),
      ltEventTime: time('LT_eventTime'),
      geRecordTime: time('GE_recordTime'),
      ltRecordTime: time('LT_recordTime'),
      equal: Object.entries(equals).flatMap(([name, column]) =>
        params.has(name) ? [{ column, values: list(name).map(bareWord) }] : [],
      ),
      match: Object.entries(matches).flatMap(([name, roles]) =>
        params.has(name) ? [{ roles, values: list(name) }] : [],
      ),
      declared: declared === null ? null : declared !== 'false',
      orderBy,
      descending: orderBy !== null && direction !== 'ASC',
      perPage: page.perPage,
      limit: number('eventCountLimit'),
      atMost: number('maxEventCount'),
      after: page.after,
    },
  }
}

// A plus sign that was not written as %2B reaches us as a space.
const fixedPlus = (text: string) => text.replace(/ (?=\d\d:?\d\d$)/, '+')
