import 'server-only'
import { direct } from '@/lib/db/direct'
import type { LegalForm } from '@/lib/db/generated/enums'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { leadsSomewhere, priceOf, printableTaxCode } from '../public-rules'
import type { ListingDetail, PublicOffer, PublicPicture } from '../public-types'
import type { Details, Place } from '../types'
import { bilingual, wardName } from './public-cards'
import { listNeighbours } from './public-neighbours'

type Picture = { hash: string; width: number; height: number; vi: string; en: string }

type DetailRow = Record<
  | ('nameVi' | 'nameEn' | 'storyVi' | 'storyEn' | 'unitVi' | 'unitEn')
  | ('setSlug' | 'setVi' | 'setEn' | 'groupCode' | 'groupSlug' | 'groupVi' | 'groupEn')
  | ('decisionNumber' | 'makerName' | 'merchantId' | 'merchantSlug' | 'merchantName'),
  string
> &
  Record<
    | ('certificateCode' | 'makerAddress' | 'makerWardVi' | 'makerWardEn' | 'wardCode' | 'priceKind')
    | ('taxCode' | 'merchantAddress' | 'merchantWardVi' | 'merchantWardEn'),
    string | null
  > & {
    setNumber: number
    ageRestricted: boolean
    stars: number
    issuedOn: Date
    validThrough: Date
    priceVnd: number | null
    priceToVnd: number | null
    legalForm: LegalForm
    isDemo: boolean
    districts: string[] | null
    pictures: Picture[]
    places: Place[] | null
    details: Details
  }

/** A public product with its content, certificate and seller, in one statement; an age-restricted price and its places stay in the database. */
export async function readOpenListing(slug: string): Promise<ListingDetail | null> {
  const [row] = await direct.$queryRaw<DetailRow[]>`
    SELECT r.name_vi AS "nameVi", r.name_en AS "nameEn", r.story_vi AS "storyVi", r.story_en AS "storyEn",
      r.unit_vi AS "unitVi", r.unit_en AS "unitEn",
      CASE WHEN NOT s.age_restricted THEN r.price_kind::text END AS "priceKind",
      CASE WHEN NOT s.age_restricted THEN r.price_vnd END AS "priceVnd",
      CASE WHEN NOT s.age_restricted THEN r.price_to_vnd END AS "priceToVnd",
      CASE WHEN NOT s.age_restricted THEN (
        SELECT coalesce(json_agg(json_build_object('kind', b.kind, 'value', b.value) ORDER BY b.position), '[]')
        FROM place_to_buy b WHERE b.revision_id = r.id) END AS places,
      (SELECT coalesce(json_agg(json_build_object('hash', p.content_hash, 'width', p.width, 'height', p.height,
          'vi', rp.alt_vi, 'en', rp.alt_en) ORDER BY rp.position), '[]')
        FROM revision_picture rp JOIN picture p ON p.id = rp.picture_id WHERE rp.revision_id = r.id) AS pictures,
      (SELECT coalesce(json_object_agg(d.field, json_build_object('vi', d.text_vi, 'en', d.text_en)), '{}')
        FROM revision_detail d WHERE d.revision_id = r.id) AS details,
      s.age_restricted AS "ageRestricted", s.number AS "setNumber", s.slug AS "setSlug", s.name_vi AS "setVi", s.name_en AS "setEn",
      g.code AS "groupCode", g.slug AS "groupSlug", g.name_vi AS "groupVi", g.name_en AS "groupEn",
      l.stars, l.certificate_code AS "certificateCode", l.decision_number AS "decisionNumber",
      l.issued_on AS "issuedOn", l.valid_through AS "validThrough",
      o.name AS "makerName", coalesce(rg.address, o.address) AS "makerAddress",
      w.full_name_vi AS "makerWardVi", w.full_name_en AS "makerWardEn", l.ward_code AS "wardCode", w.former_districts AS districts,
      m.id AS "merchantId", m.slug AS "merchantSlug", m.name AS "merchantName", m.is_demo AS "isDemo",
      m.legal_form AS "legalForm", m.tax_code AS "taxCode", m.address AS "merchantAddress",
      mw.full_name_vi AS "merchantWardVi", mw.full_name_en AS "merchantWardEn"
    FROM public_listing l
    JOIN listing_revision r ON r.id = l.revision_id
    JOIN registered_product rg ON rg.id = l.product_id
    JOIN producer o ON o.id = rg.producer_id
    JOIN merchant m ON m.id = l.merchant_id
    JOIN ocop_set s ON s.number = l.set_number
    JOIN ocop_group g ON g.code = l.group_code
    LEFT JOIN ward w ON w.code = l.ward_code
    LEFT JOIN ward mw ON mw.code = m.ward_code
    WHERE l.slug = ${slug}`
  if (!row) return null
  const related = await listNeighbours(row.setNumber, { wardCode: row.wardCode, exceptSlug: slug })
  return {
    slug,
    name: bilingual(row.nameVi, row.nameEn),
    story: bilingual(row.storyVi, row.storyEn),
    details: row.details,
    pictures: row.pictures.map(toPicture),
    ageRestricted: row.ageRestricted,
    offer: offerOf(row),
    set: { number: row.setNumber, slug: row.setSlug, name: bilingual(row.setVi, row.setEn) },
    group: { code: row.groupCode, slug: row.groupSlug, name: bilingual(row.groupVi, row.groupEn) },
    certificate: {
      stars: row.stars,
      code: row.certificateCode,
      decisionNumber: row.decisionNumber,
      issuedOn: dayOfDate(row.issuedOn),
      validThrough: dayOfDate(row.validThrough),
    },
    maker: {
      name: maskPersonalIds(row.makerName),
      address: row.makerAddress && maskPersonalIds(row.makerAddress),
      ward: wardName(row.makerWardVi, row.makerWardEn),
    },
    spot: { wardCode: row.wardCode, districts: row.districts ?? [] },
    merchant: sellerOf(row),
    related,
    day: dayOf(new Date()),
  }
}

const toPicture = ({ hash, width, height, vi, en }: Picture): PublicPicture => ({
  hash,
  width,
  height,
  alt: bilingual(vi, en),
})

function offerOf({ places, priceKind, priceVnd, priceToVnd, unitVi, unitEn }: DetailRow): PublicOffer | null {
  if (!places) return null
  return {
    price: priceOf(priceKind, priceVnd, priceToVnd) ?? { kind: 'ON_REQUEST' },
    unit: bilingual(unitVi, unitEn),
    places: places.filter(leadsSomewhere),
  }
}

const sellerOf = (row: DetailRow): ListingDetail['merchant'] => ({
  id: row.merchantId,
  slug: row.merchantSlug,
  name: maskPersonalIds(row.merchantName),
  legalForm: row.legalForm,
  taxCode: printableTaxCode(row.legalForm, row.taxCode),
  address: row.merchantAddress && maskPersonalIds(row.merchantAddress),
  isDemo: row.isDemo,
  ward: wardName(row.merchantWardVi, row.merchantWardEn),
})
