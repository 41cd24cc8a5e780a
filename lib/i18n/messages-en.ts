import account from './messages/en/account.json'
import desk from './messages/en/desk.json'
import errors from './messages/en/errors.json'
import layout from './messages/en/layout.json'
import legal from './messages/en/legal.json'
import listing from './messages/en/listing.json'
import listingEditor from './messages/en/listing-editor.json'
import merchantHome from './messages/en/merchant-home.json'
import merchants from './messages/en/merchants.json'
import progress from './messages/en/progress.json'
import readiness from './messages/en/readiness.json'
import registry from './messages/en/registry.json'
import registryRows from './messages/en/registry-rows.json'
import reviews from './messages/en/reviews.json'
import search from './messages/en/search.json'
import shop from './messages/en/shop.json'
import signIn from './messages/en/sign-in.json'
import targets from './messages/en/targets.json'
import verifier from './messages/en/verifier.json'
import workbooks from './messages/en/workbooks.json'

export const en = {
  layout: layout,
  shop: shop,
  search: search,
  listing: listing,
  progress: progress,
  'sign-in': signIn,
  account: account,
  desk: desk,
  'merchant-home': merchantHome,
  'listing-editor': listingEditor,
  reviews: reviews,
  merchants: merchants,
  registry: registry,
  'registry-rows': registryRows,
  verifier: verifier,
  workbooks: workbooks,
  readiness: readiness,
  targets: targets,
  errors: errors,
  legal: legal,
}
