/** One row as the database names its columns; columns left out take their default. */
export type Row = Record<string, string | number | boolean | null | object>

/** Rows to insert, by table, in the order they are to be written. */
export type Tables = {
  app_user: Row[]
  staff_appointment: Row[]
  producer: Row[]
  registered_product: Row[]
  certificate: Row[]
  certificate_extension: Row[]
  certificate_revocation: Row[]
  merchant: Row[]
  merchant_member: Row[]
  merchant_standing: Row[]
  authorisation: Row[]
  picture: Row[]
  listing: Row[]
  listing_slug: Row[]
  listing_revision: Row[]
  revision_picture: Row[]
  place_to_buy: Row[]
  revision_detail: Row[]
  listing_review: Row[]
  listing_state: Row[]
  proof: Row[]
  proof_review: Row[]
  solution_exemption: Row[]
  collection: Row[]
  collection_listing: Row[]
  sales_point: Row[]
  problem_report: Row[]
  problem_contact: Row[]
  problem_step: Row[]
  application: Row[]
  application_person: Row[]
  application_step: Row[]
  application_claim: Row[]
  audit_entry: Row[]
}

/** A value found wrong after it was recorded: set on the row at its own time, so that a version stays behind. */
export type Correction = {
  table: 'producer' | 'registered_product' | 'certificate'
  id: string
  set: Row
}

export type City = { tables: Tables; corrections: Correction[]; people: SignInPerson[] }

/** Somebody who gets a password when the city is loaded. */
export type SignInPerson = { userId: string; role: DemoRole; name: string; identifier: string }

export type DemoRole = 'admin' | 'reviewer' | 'registrar' | 'auditor' | 'merchant'
