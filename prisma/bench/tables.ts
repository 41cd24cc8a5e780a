import { createHash } from 'node:crypto'
import { recipeFor } from '@/lib/files/drawings/recipes'
import { nameKey } from '@/lib/registry/identity'
import type { Row, Tables } from '../seed/rows'
import { type BenchGood, type BenchMerchant, MERCHANTS } from './goods'

const OPENED = '2023-01-01T01:00:00Z'
const solutions = ['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY']
/** Drawings of the trial; every listing shows one of them. */
const PICTURES = 52

/** The same UUID for the same name in each run. */
function idOf(kind: string, number: number) {
  const hex = createHash('md5').update(`bench:${kind}:${number}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

const known = new Map<string, string>()

/** The same for what thousands of rows name: made once. */
function sharedId(kind: 'merchant' | 'producer' | 'picture', number: number) {
  const key = `${kind}:${number}`
  const id = known.get(key) ?? idOf(kind, number)
  known.set(key, id)
  return id
}

export const noRows = (): Tables => ({
  ...{ app_user: [], staff_appointment: [], producer: [], registered_product: [], certificate: [] },
  ...{ certificate_extension: [], certificate_revocation: [], merchant: [], merchant_member: [] },
  ...{ merchant_standing: [], authorisation: [], picture: [], listing: [], listing_slug: [], listing_revision: [] },
  ...{
    revision_picture: [],
    revision_detail: [],
    place_to_buy: [],
    sales_point: [],
    listing_review: [],
    listing_state: [],
    proof: [],
    proof_review: [],
  },
  ...{ solution_exemption: [], collection: [], collection_listing: [], audit_entry: [] },
  ...{ problem_report: [], problem_contact: [], problem_step: [] },
  ...{ application: [], application_person: [], application_step: [], application_claim: [] },
})

/** Merchants with their standing and the proofs of some solutions, and the pictures. */
export function merchantTables(merchants: readonly BenchMerchant[]): Tables {
  const tables = noRows()
  for (const { number, name, wardCode } of merchants) {
    const [id, producer] = [idOf('merchant', number), idOf('producer', number)]
    const address = 'Thôn 1, TP Hà Nội'
    tables.producer.push({
      ...{ id: producer, name, name_key: nameKey(name), tax_code: null, legal_form: 'COOPERATIVE', address },
      ...{ ward_code: wardCode, recorded_at: OPENED },
    })
    tables.merchant.push({
      ...{ id, slug: `thu-${number}`, name, legal_form: 'COOPERATIVE', address, ward_code: wardCode, is_demo: true },
      ...{ producer_id: producer, created_at: OPENED },
    })
    tables.merchant_standing.push({
      ...{ id: idOf('standing', number), merchant_id: id, kind: 'APPROVED' },
      ...{ effective_at: OPENED, recorded_at: OPENED },
    })
    for (const [place, solution] of solutions.entries()) {
      if (((number >> place) & 1) === 0) continue
      const proof = idOf(`proof-${solution}`, number)
      const submitted = { valid_from: '2023-01-01', submitted_at: OPENED }
      tables.proof.push({ id: proof, merchant_id: id, solution, number: `MAU-${number}`, issuer: 'MẪU', ...submitted })
      tables.proof_review.push({
        ...{ id: idOf(`review-${solution}`, number), proof_id: proof, decision: 'ACCEPTED' },
        ...{ effective_at: OPENED, recorded_at: OPENED },
      })
    }
  }
  tables.picture.push(...Array.from({ length: PICTURES }, (_, place) => pictureRow(place)))
  return tables
}

function pictureRow(place: number): Row {
  const recipe = recipeFor((place % 26) + 1, '', [], place)
  const hash = createHash('sha256').update(`drawing:v1:${recipe}`).digest('hex')
  return { id: idOf('picture', place), content_hash: hash, width: 1600, height: 1600, recipe }
}

/** Certified products, each with an approved listing. */
export function goodsTables(goods: readonly BenchGood[]): Tables {
  const tables = noRows()
  for (const good of goods) {
    const { number, approvedAt: at } = good
    const merchant = ((good.merchant - 1) % MERCHANTS) + 1
    const [product, listing, revision] = [idOf('product', number), idOf('listing', number), idOf('revision', number)]
    const name = `${good.name} ${number}`
    tables.registered_product.push({
      ...{ id: product, producer_id: sharedId('producer', merchant), name, name_key: nameKey(name) },
      ...{ set_number: good.setNumber, ward_code: good.wardCode, recorded_at: at },
    })
    tables.certificate.push({
      ...{ id: idOf('certificate', number), product_id: product, stars: good.stars, code: `MAU-${number}` },
      ...{ decision_number: 'MẪU', issued_on: at.slice(0, 10), recorded_at: at },
    })
    tables.listing.push({
      ...{ id: listing, merchant_id: sharedId('merchant', merchant), product_id: product },
      ...{ slug: `thu-${number}`, created_at: at },
    })
    tables.listing_revision.push({
      ...{ id: revision, listing_id: listing, number: 1, name_vi: name, story_vi: good.story, unit_vi: good.unit },
      ...{ name_en: '', story_en: '', unit_en: '' },
      ...{ price_kind: 'FIXED', price_vnd: good.priceVnd, created_at: at, saved_at: at, submitted_at: at },
    })
    tables.revision_picture.push({
      ...{ revision_id: revision, position: 0, picture_id: sharedId('picture', number % PICTURES) },
      ...{ alt_vi: name, alt_en: '' },
    })
    tables.place_to_buy.push({ revision_id: revision, position: 0, kind: 'PHONE', value: '+84912345678' })
    tables.listing_review.push({
      ...{ id: idOf('review', number), revision_id: revision, decision: 'APPROVED', decided_at: at },
    })
    tables.listing_state.push({
      ...{ id: idOf('state', number), listing_id: listing, kind: 'APPROVED', revision_id: revision },
      ...{ effective_at: at, recorded_at: at },
    })
  }
  return tables
}
