import { cleanLine, isSlug } from '@/lib/format/text'
import { type Solution, solutions } from '@/lib/readiness/types'
import { type BrowseState, type SortOrder, sortOrders } from './types'

/** Longer queries are cut: nobody means more. */
export const MAX_QUERY_LENGTH = 100

const MAX_VND = 2_000_000_000
const STARS = [3, 4, 5]
const SETS = 26
const GROUP = /^(?:I|II|III|IV|V|VI)$/
const SUBGROUP = /^(?:I\.[1-6]|II\.[12]|III\.[1-3]|IV\.[12]|V\.[1-3]|VI\.1)$/
const WARD = /^\d{5}$/
const CURSOR = /^[\w-]{1,800}$/

/** Every listing, newest first. */
export const everything: BrowseState = {
  query: '',
  group: null,
  subgroup: null,
  set: null,
  ward: null,
  village: null,
  stars: [],
  priceFromVnd: null,
  priceToVnd: null,
  solutions: [],
  isNew: false,
  sort: 'newest',
  after: null,
}

/** What somebody typed, as it is searched and shown again: lower case, NFC, one line, at most 100 characters. */
export function normalQuery(typed: string): string {
  // A control character cannot be stored or matched and only a machine sends one.
  const readable = cleanLine(typed.replace(/\p{Cc}+/gu, ' ').toLowerCase())
  return [...readable].slice(0, MAX_QUERY_LENGTH).join('').trim()
}

/** Whole dong from what a person writes: `100000`, `100.000`, `100 nghìn`, `100k`, `2 triệu`; null for anything else. */
function readVnd(typed: string | null): number | null {
  const found = /^(\d{1,10}|\d{1,3}(?:[., ]\d{3})+) ?(?:₫|đ|vnd|(k|nghìn|ngàn)|(tr|triệu))?$/.exec(
    cleanLine(typed ?? '').toLowerCase(),
  )
  if (!found) return null
  const [, digits = '', thousand, million] = found
  const vnd = Number(digits.replace(/\D/g, '')) * (thousand ? 1_000 : million ? 1_000_000 : 1)
  return vnd > 0 ? Math.min(vnd, MAX_VND) : null
}

function readPrices(params: URLSearchParams): Pick<BrowseState, 'priceFromVnd' | 'priceToVnd'> {
  const from = readVnd(params.get('from'))
  const to = readVnd(params.get('to'))
  const isSwapped = from !== null && to !== null && from > to
  return isSwapped ? { priceFromVnd: to, priceToVnd: from } : { priceFromVnd: from, priceToVnd: to }
}

/** Of group, sub-group and set the narrowest that can exist. */
function readKind(params: URLSearchParams): Pick<BrowseState, 'group' | 'subgroup' | 'set'> {
  const set = params.get('set') ?? ''
  if (/^[1-9]\d?$/.test(set) && Number(set) <= SETS) return { group: null, subgroup: null, set: Number(set) }
  const subgroup = (params.get('sub') ?? '').toUpperCase()
  if (SUBGROUP.test(subgroup)) return { group: null, subgroup, set: null }
  const group = (params.get('group') ?? '').toUpperCase()
  return { group: GROUP.test(group) ? group : null, subgroup: null, set: null }
}

// A form without JavaScript repeats a key for every ticked box; a link writes them once with commas.
const listOf = (params: URLSearchParams, key: string) =>
  params
    .getAll(key)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())

function readSort(typed: string | null, query: string): SortOrder {
  const usual = query === '' ? 'newest' : 'relevance'
  const sort = sortOrders.find((order) => order === typed) ?? usual
  return sort === 'relevance' ? usual : sort
}

const matching = (pattern: RegExp, value: string | null) => (value !== null && pattern.test(value) ? value : null)

/** What an address asks for. Never fails: what cannot be meant is left out. */
export function readBrowseState(params: URLSearchParams): BrowseState {
  const query = normalQuery(params.get('q') ?? '')
  const village = params.get('village') ?? ''
  const stars = listOf(params, 'stars')
  const inUse = listOf(params, 'solutions').map((value) => value.toUpperCase())
  const chosenStars = STARS.filter((count) => stars.includes(String(count)))
  return {
    query,
    ...readKind(params),
    ward: matching(WARD, params.get('ward')),
    village: isSlug(village) ? village : null,
    // All of them together ask for nothing.
    stars: chosenStars.length === STARS.length ? [] : chosenStars,
    ...readPrices(params),
    solutions: solutions.filter((solution: Solution) => inUse.includes(solution)),
    isNew: params.get('new') === '1',
    sort: readSort(params.get('sort'), query),
    after: matching(CURSOR, params.get('after')),
  }
}

/** The one way to write a state in an address, without `?`; '' for everything. */
export function browseQueryString(state: BrowseState): string {
  const usualSort = state.query === '' ? 'newest' : 'relevance'
  const parts: [string, string | number | null][] = [
    ['q', state.query || null],
    ['group', state.group],
    ['sub', state.subgroup],
    ['set', state.set],
    ['ward', state.ward],
    ['village', state.village],
    ['stars', state.stars.join(',') || null],
    ['from', state.priceFromVnd],
    ['to', state.priceToVnd],
    ['solutions', state.solutions.join(',') || null],
    ['new', state.isNew ? 1 : null],
    ['sort', state.sort === usualSort ? null : state.sort],
    ['after', state.after],
  ]
  return parts
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll('%20', '+').replaceAll('%2C', ',')}`)
    .join('&')
}
