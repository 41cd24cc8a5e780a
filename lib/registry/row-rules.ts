import type { Day } from '@/lib/format/days'
import { parsePhone } from '@/lib/format/people'
import { nameKey, producerKey } from './identity'
import { legalFormOf } from './legal-form'
import { maskedCode } from './masked-cells'
import { readProductCode } from './product-code'
import type { RowCells } from './row-cells'
import { decisionOf, starsOf } from './row-certificate'
import { RowFindings } from './row-findings'
import type { LegalForm, RowReading, Section } from './row-types'
import type { SetMatcher } from './set-matching'
import { readTaxCode } from './tax-code'
import type { WardMatcher } from './ward-matching'

export type RowContext = { sets: SetMatcher; wards: WardMatcher; section: Section | null; today: Day }

function taxCodeOf(findings: RowFindings, form: LegalForm): string | null {
  findings.optional('taxCode')
  if (findings.brokenCell('taxCode')) return null
  const written = findings.cells.text('taxCode')
  if (written === '') {
    if (findings.cells.isMapped('taxCode')) findings.warn('taxCode', 'tax-code-missing')
    return null
  }
  const { code, problem } = readTaxCode(findings.cells.cell('taxCode'), form === 'HOUSEHOLD')
  if (problem) {
    findings.warn('taxCode', problem, {
      value: maskedCode(written, form),
      params: { digits: code?.replace('-', '').length ?? 0 },
      suggestion: code && problem === 'tax-code-zeros-lost' ? maskedCode(code, form) : null,
    })
  }
  return code
}

function setOf(findings: RowFindings, { sets, section }: RowContext): number | null {
  const broken = findings.brokenCell('set')
  if (broken) {
    findings.refuse('set', broken)
    return null
  }
  const heading = sets.section(findings.optional('group')) ?? section
  const reading = sets.read(findings.cells.text('set'), heading?.group ?? null)
  if (reading.ok) {
    const group = sets.groupOf(reading.setNumber)
    if (heading?.group && heading.group !== group) {
      findings.warn('set', 'set-contradicts-section', { params: { section: heading.text, group: group ?? '' } })
    }
    return reading.setNumber
  }
  if (reading.code === 'set-missing' && heading?.setNumber) {
    if (findings.cells.isMapped('set')) {
      findings.warn('set', 'set-from-section', { params: { section: heading.text, set: heading.setNumber } })
    }
    return heading.setNumber
  }
  findings.refuse('set', reading.code, { suggestion: reading.suggestion })
  return null
}

function wardOf(findings: RowFindings, address: string, codeWard: string | null, { wards }: RowContext): string | null {
  const reading = wards.read({ ward: findings.optional('ward'), address })
  const field = findings.cells.text('ward') === '' ? 'address' : 'ward'
  const fromCode = reading.wardCode === null ? wards.byCode(codeWard) : null
  if (fromCode) {
    findings.warn(field, 'ward-from-code', { params: { ward: fromCode.fullNameVi } })
    return fromCode.code
  }
  const isSilent = reading.problem === 'ward-missing' && !findings.cells.isMapped(field)
  if (reading.problem && !isSilent) {
    findings.warn(field, reading.problem, { params: reading.params, suggestion: reading.suggestion })
  }
  return reading.wardCode
}

function codeOf(findings: RowFindings) {
  const written = findings.optional('code')
  const reading = readProductCode(written)
  if (reading.problem) findings.warn('code', reading.problem)
  return reading
}

function phoneOf(findings: RowFindings): string | null {
  const written = findings.optional('phone')
  if (written === '') return null
  const isNumber = findings.cells.cell('phone')?.kind === 'number'
  const phone = parsePhone(isNumber && /^[1-9]\d{8,9}$/.test(written) ? `0${written}` : written)
  if (!phone) findings.warn('phone', 'phone-unreadable')
  return phone
}

/** What one data row means. Every field is looked at, so that all that is wrong is told at once. */
export function interpretRow(cells: RowCells, hidden: boolean, context: RowContext): RowReading {
  const findings = new RowFindings(cells)
  if (hidden) findings.warn('name', 'hidden-row')
  const name = findings.required('name', 'name-missing')
  const producer = findings.required('producer', 'producer-missing')
  const announced = legalFormOf(producer ?? '')
  const taxCode = taxCodeOf(findings, announced)
  const legalForm = announced === 'OTHER' && taxCode?.length === 12 ? 'HOUSEHOLD' : announced
  const address = findings.optionalInPublic('address')
  const { code, wardCode: codeWard } = codeOf(findings)
  const wardCode = wardOf(findings, address, codeWard, context)
  const setNumber = setOf(findings, context)
  const stars = starsOf(findings)
  const { decision, issuedOn } = decisionOf(findings, context.today)
  const phone = phoneOf(findings)
  const note = findings.optional('note') || null
  const { errors, warnings } = findings
  if (errors.length > 0 || !name || !producer || !setNumber || !stars || !decision || !issuedOn) {
    return { ok: false, decision, errors, warnings }
  }
  const value = {
    name,
    nameKey: nameKey(name),
    producer,
    producerKey: producerKey({ taxCode, name: producer, wardCode }),
    taxCode,
    legalForm,
    address: address || null,
    wardCode,
    setNumber,
    stars,
    code,
    decision,
    issuedOn,
    phone,
    note,
  }
  return { ok: true, value, warnings }
}
