import account from './messages/vi/account.json'
import agreements from './messages/vi/agreements.json'
import audit from './messages/vi/audit.json'
import browse from './messages/vi/browse.json'
import bulk from './messages/vi/bulk.json'
import calls from './messages/vi/calls.json'
import collections from './messages/vi/collections.json'
import desk from './messages/vi/desk.json'
import deskStart from './messages/vi/desk-start.json'
import draftPictures from './messages/vi/draft-pictures.json'
import draftPreview from './messages/vi/draft-preview.json'
import draftSaving from './messages/vi/draft-saving.json'
import draftVersions from './messages/vi/draft-versions.json'
import errors from './messages/vi/errors.json'
import figureCheck from './messages/vi/figure-check.json'
import figureNotes from './messages/vi/figure-notes.json'
import figures from './messages/vi/figures.json'
import fileView from './messages/vi/file-view.json'
import fourEyes from './messages/vi/four-eyes.json'
import gs1 from './messages/vi/gs1.json'
import handIn from './messages/vi/hand-in.json'
import home from './messages/vi/home.json'
import identifiers from './messages/vi/identifiers.json'
import join from './messages/vi/join.json'
import joinDesk from './messages/vi/join-desk.json'
import journeyFiles from './messages/vi/journey-files.json'
import keep from './messages/vi/keep.json'
import law from './messages/vi/law.json'
import layout from './messages/vi/layout.json'
import legal from './messages/vi/legal.json'
import listSources from './messages/vi/list-sources.json'
import listing from './messages/vi/listing.json'
import listingDetails from './messages/vi/listing-details.json'
import listingEditor from './messages/vi/listing-editor.json'
import listingPage from './messages/vi/listing-page.json'
import lotWorkbook from './messages/vi/lot-workbook.json'
import merchantHome from './messages/vi/merchant-home.json'
import merchants from './messages/vi/merchants.json'
import notices from './messages/vi/notices.json'
import offline from './messages/vi/offline.json'
import orders from './messages/vi/orders.json'
import origin from './messages/vi/origin.json'
import outbox from './messages/vi/outbox.json'
import ownAccount from './messages/vi/own-account.json'
import papers from './messages/vi/papers.json'
import places from './messages/vi/places.json'
import problems from './messages/vi/problems.json'
import progress from './messages/vi/progress.json'
import proofBasis from './messages/vi/proof-basis.json'
import proofFiles from './messages/vi/proof-files.json'
import queue from './messages/vi/queue.json'
import queueSettings from './messages/vi/queue-settings.json'
import ranking from './messages/vi/ranking.json'
import readiness from './messages/vi/readiness.json'
import registry from './messages/vi/registry.json'
import registryCare from './messages/vi/registry-care.json'
import registryRows from './messages/vi/registry-rows.json'
import reportLetters from './messages/vi/report-letters.json'
import reportPages from './messages/vi/report-pages.json'
import reports from './messages/vi/reports.json'
import reverified from './messages/vi/reverified.json'
import reviews from './messages/vi/reviews.json'
import salesPoints from './messages/vi/sales-points.json'
import searchChoices from './messages/vi/search-choices.json'
import secondFactor from './messages/vi/second-factor.json'
import sharing from './messages/vi/sharing.json'
import shop from './messages/vi/shop.json'
import signIn from './messages/vi/sign-in.json'
import solutions from './messages/vi/solutions.json'
import staff from './messages/vi/staff.json'
import system from './messages/vi/system.json'
import targetChanges from './messages/vi/target-changes.json'
import targets from './messages/vi/targets.json'
import team from './messages/vi/team.json'
import trace from './messages/vi/trace.json'
import traceDesk from './messages/vi/trace-desk.json'
import trust from './messages/vi/trust.json'
import verifier from './messages/vi/verifier.json'
import verify from './messages/vi/verify.json'
import verifySeveral from './messages/vi/verify-several.json'
import workbooks from './messages/vi/workbooks.json'

export const vi = {
  queue: queue,
  'queue-settings': queueSettings,
  'four-eyes': fourEyes,
  orders: orders,
  layout: layout,
  law: law,
  shop: shop,
  browse: browse,
  bulk: bulk,
  ranking: ranking,
  'search-choices': searchChoices,
  listing: listing,
  collections: collections,
  agreements: agreements,
  papers: papers,
  places: places,
  sharing: sharing,
  progress: progress,
  'sign-in': signIn,
  account: account,
  'hand-in': handIn,
  home: home,
  identifiers: identifiers,
  join: join,
  'join-desk': joinDesk,
  team: team,
  'own-account': ownAccount,
  notices: notices,
  'journey-files': journeyFiles,
  'lot-workbook': lotWorkbook,
  origin: origin,
  outbox: outbox,
  desk: desk,
  'desk-start': deskStart,
  'merchant-home': merchantHome,
  'draft-pictures': draftPictures,
  'draft-preview': draftPreview,
  'draft-saving': draftSaving,
  'draft-versions': draftVersions,
  'listing-editor': listingEditor,
  'listing-details': listingDetails,
  'listing-page': listingPage,
  problems: problems,
  'sales-points': salesPoints,
  reviews: reviews,
  merchants: merchants,
  registry: registry,
  'registry-care': registryCare,
  'registry-rows': registryRows,
  trust: trust,
  'list-sources': listSources,
  verifier: verifier,
  verify: verify,
  'verify-several': verifySeveral,
  reverified: reverified,
  workbooks: workbooks,
  readiness: readiness,
  'proof-basis': proofBasis,
  'proof-files': proofFiles,
  'file-view': fileView,
  solutions: solutions,
  staff: staff,
  system: system,
  audit: audit,
  'second-factor': secondFactor,
  targets: targets,
  'report-letters': reportLetters,
  'report-pages': reportPages,
  reports: reports,
  'target-changes': targetChanges,
  'figure-check': figureCheck,
  'figure-notes': figureNotes,
  figures: figures,
  calls: calls,
  errors: errors,
  legal: legal,
  keep: keep,
  offline: offline,
  gs1: gs1,
  trace: trace,
  'trace-desk': traceDesk,
}
