/** What a part of a value must be besides its length and letters; each name is one check of value-checks.ts. */
export type CheckName =
  | 'sum'
  | 'pair'
  | 'prefix'
  | 'prefix2'
  | 'date0'
  | 'date'
  | 'longdate'
  | 'hh'
  | 'hhmi'
  | 'mi'
  | 'ss'
  | 'country'
  | 'country999'
  | 'alpha2'
  | 'currency'
  | 'iban'
  | 'encoded'
  | 'yesno'
  | 'winding'
  | 'zero'
  | 'nonzero'
  | 'nozero'
  | 'piece'
  | 'sequence'
  | 'minus'
  | 'sex'
  | 'media'
  | 'package'
  | 'importer'
  | 'latitude'
  | 'longitude'
  | 'letter'
  | 'padded'
  | 'coupon'
  | 'offer'

/** One part of a value: n digits, x of the 82 characters, y of the 39, z base64url. */
export type Component = {
  set: 'n' | 'x' | 'y' | 'z'
  min: number
  max: number
  optional: boolean
  checks: readonly CheckName[]
}

/** A GS1 application identifier as the General Specifications define it. */
export type ApplicationIdentifier = {
  ai: string
  title: string
  /** Of predefined length: no separator after it in an element string. */
  fixed: boolean
  /** The orders of qualifiers that may follow it in a Digital Link; null for what is no primary key. */
  qualifiers: readonly (readonly string[])[] | null
  /** Whether it may stand in the query of a Digital Link. */
  attribute: boolean
  components: readonly Component[]
  /** Of each group at least one must be there as well; `+` binds several together, `n` is any digit. */
  needs: readonly (readonly string[])[]
  /** None of these may be there as well. */
  excludes: readonly string[]
}

export type Element = { ai: string; value: string }

export type IssueCode =
  | 'empty'
  | 'too-long'
  | 'not-a-code'
  | 'epc-urn'
  | 'bad-length'
  | 'bad-characters'
  | 'bad-check-digit'
  | 'bad-check-pair'
  | 'bad-prefix'
  | 'bad-date'
  | 'bad-time'
  | 'bad-country'
  | 'bad-currency'
  | 'bad-value'
  | 'uri-characters'
  | 'uri-scheme'
  | 'uri-domain'
  | 'uri-no-key'
  | 'uri-alias'
  | 'uri-compressed'
  | 'uri-empty-value'
  | 'uri-null'
  | 'uri-qualifiers'
  | 'uri-unknown-parameter'
  | 'uri-duplicate'
  | 'uri-not-attribute'
  | 'uri-belongs-in-path'
  | 'unknown-ai'
  | 'truncated'
  | 'duplicate-differs'
  | 'excluded-pair'
  | 'needs-other'
  | 'prefix-restricted'
  | 'prefix-foreign'
  | 'prefix-vietnam'

/** What is wrong, or worth knowing, with the identifier and words it speaks of; only an `error` makes a code none. */
export type Issue = { code: IssueCode; severity: 'error' | 'warning' | 'note'; ai?: string; detail?: string }

export type Explained = {
  ok: boolean
  kind: 'digital-link' | 'element-string' | 'bare' | 'none'
  elements: Element[]
  issues: Issue[]
}
