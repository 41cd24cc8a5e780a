import { formatDay } from '@/lib/format/people'
import { columnName } from '@/lib/workbooks/cell-reference'
import { certificateKey, nameKey, producerKey, productKey } from './identity'
import type {
  ErrorCode,
  Field,
  Issue,
  IssueCode,
  NormalisedRow,
  RowResult,
  SheetMapping,
  WarningCode,
} from './row-types'

type Accepted = Extract<RowResult, { outcome: 'acceptable' }>

type Difference = { field: Field; here: string; there: string }

const isAccepted = (result: RowResult): result is Accepted => result.outcome === 'acceptable'

function makeIssue<Code extends IssueCode>(
  { columns }: SheetMapping,
  field: Field,
  code: Code,
  value: string,
  params: Issue['params'],
): Issue<Code> {
  const column = columns[field]
  return { field, column: column === undefined ? null : columnName(column), code, value, params, suggestion: null }
}

type Namesakes = { wardsByTaxCode: Map<string, Set<string | null>>; wards: Set<string> }

function namesakesOf(accepted: Accepted[]) {
  const known = new Map<string, Namesakes>()
  for (const { value } of accepted) {
    const key = nameKey(value.producer)
    const seen = known.get(key) ?? { wardsByTaxCode: new Map(), wards: new Set() }
    known.set(key, seen)
    const { taxCode, wardCode } = value
    if (taxCode) seen.wardsByTaxCode.set(taxCode, (seen.wardsByTaxCode.get(taxCode) ?? new Set()).add(wardCode))
    else if (wardCode) seen.wards.add(wardCode)
  }
  return known
}

/** Rows without a tax code join the producer of the same name, where only one can be meant. */
function nameProducers(accepted: Accepted[]) {
  const known = namesakesOf(accepted)
  for (const { value } of accepted) {
    const namesakes = known.get(nameKey(value.producer))
    if (value.taxCode || !namesakes) continue
    const taxCodes = [...namesakes.wardsByTaxCode]
      .filter(([, wards]) => value.wardCode === null || wards.has(value.wardCode) || wards.has(null))
      .map(([taxCode]) => taxCode)
    const [taxCode = null] = taxCodes.length === 1 ? taxCodes : []
    const [wardCode = value.wardCode] = namesakes.wards.size === 1 ? namesakes.wards : []
    value.producerKey = producerKey({ taxCode, name: value.producer, wardCode })
  }
}

function warnOfOtherNames(accepted: Accepted[], mapping: SheetMapping) {
  const first = new Map<string, { name: string; row: number }>()
  for (const { row, value, warnings } of accepted) {
    const earlier = first.get(value.producerKey)
    if (!earlier) first.set(value.producerKey, { name: value.producer, row })
    else if (nameKey(earlier.name) !== nameKey(value.producer)) {
      const params = { name: earlier.name, row: earlier.row }
      warnings.push(makeIssue(mapping, 'producer', 'producer-name-differs', value.producer, params))
    }
  }
}

const differing = (value: NormalisedRow, earlier: NormalisedRow) => {
  const fields: Difference[] = [
    { field: 'stars', here: String(value.stars), there: String(earlier.stars) },
    { field: 'set', here: String(value.setNumber), there: String(earlier.setNumber) },
    { field: 'issuedOn', here: formatDay(value.issuedOn), there: formatDay(earlier.issuedOn) },
    { field: 'code', here: value.code ?? '', there: earlier.code ?? '' },
  ]
  return fields.filter(({ here, there }) => here !== there && here !== '' && there !== '')
}

/** A row whose product and decision stood above already: a repeat, or a contradiction that only a person can settle. */
function asRepeat(result: Accepted, earlier: Accepted, mapping: SheetMapping): RowResult {
  const { row, hidden, value, warnings } = result
  const differences = differing(value, earlier.value)
  const issues = <Code extends IssueCode>(code: Code, some: Difference[]) =>
    some.map(({ field, here, there }) => makeIssue(mapping, field, code, here, { row: earlier.row, other: there }))
  const contradictions = issues<ErrorCode>(
    'repeat-contradicts',
    differences.filter(({ field }) => field !== 'code'),
  )
  const others = issues<WarningCode>(
    'repeat-differs',
    differences.filter(({ field }) => field === 'code'),
  )
  const found = { row, hidden, warnings: [...warnings, ...others] }
  return contradictions.length > 0
    ? { ...found, outcome: 'refused', decision: value.decision, errors: contradictions }
    : { ...found, outcome: 'repeated', errors: [], value, repeatOf: earlier.row }
}

/** A decision has one day: where all other rows agree on it, it is what a row with a wrong day most likely means. */
function suggestDays(results: RowResult[], accepted: Accepted[]) {
  const days = new Map<string, Set<string>>()
  for (const { value } of accepted)
    days.set(value.decision, (days.get(value.decision) ?? new Set()).add(value.issuedOn))
  for (const result of results) {
    if (result.outcome !== 'refused' || !result.decision) continue
    const [day, ...others] = days.get(result.decision) ?? []
    if (!day || others.length > 0) continue
    for (const error of result.errors) if (error.field === 'issuedOn') error.suggestion ??= formatDay(day)
  }
}

/** Looks at all rows of a sheet together: one producer under several spellings, repeats, one code on two products. */
export function reviewTogether(results: RowResult[], mapping: SheetMapping): RowResult[] {
  const accepted = results.filter(isAccepted)
  nameProducers(accepted)
  warnOfOtherNames(accepted, mapping)
  suggestDays(results, accepted)
  const certificates = new Map<string, Accepted>()
  const codes = new Map<string, { product: string; name: string; row: number }>()
  return results.map((result) => {
    if (!isAccepted(result)) return result
    const { value, row } = result
    const product = productKey(value.producerKey, value.name)
    const key = certificateKey(product, value.decision, value.issuedOn)
    const earlier = certificates.get(key)
    if (earlier) return asRepeat(result, earlier, mapping)
    certificates.set(key, result)
    if (!value.code) return result
    const holder = codes.get(value.code)
    if (!holder) codes.set(value.code, { product, name: value.name, row })
    else if (holder.product !== product) {
      const params = { row: holder.row, name: holder.name }
      result.warnings.push(makeIssue(mapping, 'code', 'code-on-another-product', value.code, params))
    }
    return result
  })
}
