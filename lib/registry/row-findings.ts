import { withoutIds } from './personal-ids'
import type { RowCells } from './row-cells'
import type { ErrorCode, Field, Issue, WarningCode } from './row-types'

const maxTextLength = 500

type Details = Parameters<RowCells['issue']>[2]

/** What is found about one row while it is read: errors refuse it, warnings go with it. */
export class RowFindings {
  readonly errors: Issue<ErrorCode>[] = []
  readonly warnings: Issue<WarningCode>[] = []

  constructor(readonly cells: RowCells) {}

  refuse(field: Field, code: ErrorCode, details?: Details) {
    this.errors.push(this.cells.issue(field, code, details))
  }

  warn(field: Field, code: WarningCode, details?: Details) {
    this.warnings.push(this.cells.issue(field, code, details))
  }

  /** A text the row cannot do without; null when it is missing, broken or far too long, which refuses the row. */
  required(field: Field, missing: ErrorCode): string | null {
    const before = this.errors.length
    const broken = this.brokenCell(field)
    const text = this.cells.text(field)
    if (broken) this.refuse(field, broken)
    else if (text === '') this.refuse(field, missing)
    else if (text.length > maxTextLength) this.refuse(field, 'text-too-long', { params: { limit: maxTextLength } })
    // A name is what a row goes by: nobody but the city changes it.
    else if (withoutIds(text) !== text) this.refuse(field, 'personal-id', { suggestion: withoutIds(text) || null })
    return this.errors.length === before ? text : null
  }

  /** A text the row can do without; empty when missing or broken, cut when far too long. */
  optional(field: Field): string {
    const broken = this.brokenCell(field)
    if (broken) this.warn(field, broken)
    return broken ? '' : this.cells.text(field).slice(0, maxTextLength)
  }

  /** An optional text that everybody may read: personal IDs in it are left out. */
  optionalInPublic(field: Field): string {
    const written = this.optional(field)
    const text = withoutIds(written)
    if (text !== written) this.warn(field, 'personal-id-left-out', { suggestion: text || null })
    return text
  }

  brokenCell(field: Field): 'formula-without-value' | 'cell-error' | null {
    const kind = this.cells.cell(field)?.kind
    if (kind === 'formula-without-value') return kind
    return kind === 'error' ? 'cell-error' : null
  }
}
