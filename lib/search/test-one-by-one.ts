import fc from 'fast-check'
import { solutions } from '@/lib/readiness/types'
import type { Question } from './queries/question'
import type { Dimension } from './queries/tally'
import type { QueryPlan } from './rules-plan'
import { priceBands } from './rules-prices'
import { type BrowseState, sortOrders } from './types'

/** An entry of the shelf as a look at it one by one wants it. */
export type Entry = {
  id: string
  set: number
  ward: string | null
  village: string | null
  stars: number
  vnd: number | null
  solutions: number
  approvedAt: Date
  isNew: boolean
  name: string
  terms: Set<string>
}

const nouns = ['Gốm', 'Lụa', 'Lúa', 'Chè', 'Nón', 'Quạt', 'Bánh', 'Mây']
const places = ['Bát Tràng', 'Vạn Phúc', 'Phú Vinh', 'làng Chuông', 'Hà Nội']
const ends = ['đỏ', 'xanh', 'to', 'nhỏ', 'mới', 'cổ']
/** The wish with a number: words, places, prices and days that overlap in many ways. */
export const wish = (i: number) => ({
  nameVi: `${nouns[i % 8]} ${places[(i * 3) % 5]} ${ends[(i * 7) % 6]} ${nouns[(i * 5 + 2) % 8]}`,
  setNumber: [21, 22, 6, 14, 11][i % 5],
  wardCode: ['00577', '09556', '10030', '10114', null][(i * 11) % 5],
  priceVnd: i % 9 === 0 ? null : [15_000, 50_000, 99_999, 100_000, 180_000, 777_000, 2_500_000][(i * 13) % 7],
  stars: 3 + ((i * 17) % 3),
  merchant: i % 4,
  approvedDaysAgo: (i * 29) % 60,
})
export const names = ['HTX Nón Xanh', 'HTX Mới', 'Công ty Chè Ba Vì', 'Cơ sở An']

// The last set of each group.
const lastSets: [number, string][] = [
  [13, 'I'],
  [17, 'II'],
  [20, 'III'],
  [22, 'IV'],
  [25, 'V'],
  [26, 'VI'],
]
const groupOf = (set: number) => lastSets.find(([last]) => set <= last)?.[1]

/** The filters, one by one, as anybody would write them. */
const tests: Record<string, (entry: Entry, state: BrowseState) => boolean> = {
  set: ({ set }, state) => (state.set === null || set === state.set) && (!state.group || groupOf(set) === state.group),
  ward: ({ ward }, state) => state.ward === null || ward === state.ward,
  village: ({ village }, state) => state.village === null || village === state.village,
  stars: ({ stars }, state) => state.stars.length === 0 || state.stars.includes(stars),
  price: ({ vnd }, { priceFromVnd: from, priceToVnd: to }) =>
    (from === null && to === null) || (vnd !== null && vnd >= (from ?? 0) && vnd <= (to ?? Number.POSITIVE_INFINITY)),
  solution: (entry, state) => state.solutions.every((each) => entry.solutions & (1 << solutions.indexOf(each))),
  isNew: ({ isNew }, state) => !state.isNew || isNew,
}
export const has = ({ terms }: Entry, plan: QueryPlan) => plan.every(({ any }) => any.some((term) => terms.has(term)))
export const satisfies = (entry: Entry, state: BrowseState, but?: string) =>
  Object.entries(tests).every(([name, test]) => name === but || test(entry, state))

export const valuesOf: Record<Dimension, (entry: Entry) => (string | number)[]> = {
  set: ({ set }) => [set],
  ward: ({ ward }) => [ward ?? ''],
  village: ({ village }) => (village ? [village] : []),
  stars: ({ stars }) => [stars],
  price: ({ vnd }) =>
    priceBands
      .filter((band) => vnd !== null && vnd >= (band.fromVnd ?? 0) && vnd <= (band.toVnd ?? 1e12))
      .map(({ band }) => band),
  solution: (entry) => solutions.flatMap((_, bit) => (entry.solutions & (1 << bit) ? [bit] : [])),
  isNew: ({ isNew }) => (isNew ? [1] : []),
  total: () => [''],
}

const state = fc.record<BrowseState>({
  subgroup: fc.constant(null),
  priceFromVnd: fc.constant(null),
  priceToVnd: fc.constant(null),
  after: fc.constant(null),
  query: fc.constantFrom(
    '',
    '',
    'gốm',
    'lua',
    'lụa',
    'bát tràng',
    'nón mới',
    'chè ba vì đỏ',
    'làng chuông',
    '4 sao',
    'bánh quạt',
    'xanh to',
  ),
  group: fc.constantFrom(null, null, 'IV', 'I', 'V'),
  set: fc.constantFrom(null, null, null, 21, 14),
  ward: fc.constantFrom(null, null, '00577', '10030'),
  village: fc.constantFrom(null, null, null, 'bat-trang', 'chuong'),
  stars: fc.subarray([3, 4, 5]).map((stars) => (stars.length === 3 ? [] : stars)),
  solutions: fc.constantFrom([], [], ['E_SIGNATURE'], ['E_SIGNATURE', 'E_INVOICE'], ['TRACEABILITY']),
  isNew: fc.constantFrom(false, false, true),
  sort: fc.constantFrom(...sortOrders),
})
const prices = fc.constantFrom<[number | null, number | null]>(
  ...(
    [
      [null, null],
      [null, null],
      [50_000, 99_999],
      [null, 99_999],
      [100_000, null],
      [99_999, 180_000],
      [15_001, null],
    ] as const
  ).map(([from, to]): [number | null, number | null] => [from, to]),
)
export const asked = fc
  .tuple(state, prices, fc.constantFrom<Question['reading']>('entries', 'bits'))
  .map(([given, [priceFromVnd, priceToVnd], reading]): [BrowseState, Question['reading']] => [
    // As an address would leave it: only the narrowest kind, relevance only with words.
    {
      ...given,
      priceFromVnd,
      priceToVnd,
      group: given.set ? null : given.group,
      sort: given.query || given.sort !== 'relevance' ? given.sort : 'newest',
    },
    reading,
  ])
