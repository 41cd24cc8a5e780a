import account from './messages/vi/account.json'
import desk from './messages/vi/desk.json'
import errors from './messages/vi/errors.json'
import layout from './messages/vi/layout.json'
import legal from './messages/vi/legal.json'
import listing from './messages/vi/listing.json'
import listingEditor from './messages/vi/listing-editor.json'
import merchantHome from './messages/vi/merchant-home.json'
import merchants from './messages/vi/merchants.json'
import progress from './messages/vi/progress.json'
import readiness from './messages/vi/readiness.json'
import registry from './messages/vi/registry.json'
import registryRows from './messages/vi/registry-rows.json'
import reviews from './messages/vi/reviews.json'
import search from './messages/vi/search.json'
import shop from './messages/vi/shop.json'
import signIn from './messages/vi/sign-in.json'
import targets from './messages/vi/targets.json'
import verifier from './messages/vi/verifier.json'
import workbooks from './messages/vi/workbooks.json'

export const vi = {
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
