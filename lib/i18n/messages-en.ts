import account from './messages/en/account.json'
import agreements from './messages/en/agreements.json'
import audit from './messages/en/audit.json'
import browse from './messages/en/browse.json'
import bulk from './messages/en/bulk.json'
import calls from './messages/en/calls.json'
import collections from './messages/en/collections.json'
import desk from './messages/en/desk.json'
import deskStart from './messages/en/desk-start.json'
import draftPictures from './messages/en/draft-pictures.json'
import draftPreview from './messages/en/draft-preview.json'
import draftSaving from './messages/en/draft-saving.json'
import draftVersions from './messages/en/draft-versions.json'
import errors from './messages/en/errors.json'
import figureCheck from './messages/en/figure-check.json'
import figureNotes from './messages/en/figure-notes.json'
import figures from './messages/en/figures.json'
import fileView from './messages/en/file-view.json'
import fourEyes from './messages/en/four-eyes.json'
import gs1 from './messages/en/gs1.json'
import handIn from './messages/en/hand-in.json'
import home from './messages/en/home.json'
import identifiers from './messages/en/identifiers.json'
import join from './messages/en/join.json'
import joinDesk from './messages/en/join-desk.json'
import journeyFiles from './messages/en/journey-files.json'
import keep from './messages/en/keep.json'
import law from './messages/en/law.json'
import layout from './messages/en/layout.json'
import legal from './messages/en/legal.json'
import listSources from './messages/en/list-sources.json'
import listing from './messages/en/listing.json'
import listingDetails from './messages/en/listing-details.json'
import listingEditor from './messages/en/listing-editor.json'
import listingPage from './messages/en/listing-page.json'
import lotWorkbook from './messages/en/lot-workbook.json'
import merchantHome from './messages/en/merchant-home.json'
import merchants from './messages/en/merchants.json'
import notices from './messages/en/notices.json'
import offline from './messages/en/offline.json'
import orders from './messages/en/orders.json'
import origin from './messages/en/origin.json'
import outbox from './messages/en/outbox.json'
import ownAccount from './messages/en/own-account.json'
import papers from './messages/en/papers.json'
import places from './messages/en/places.json'
import problems from './messages/en/problems.json'
import progress from './messages/en/progress.json'
import proofBasis from './messages/en/proof-basis.json'
import proofFiles from './messages/en/proof-files.json'
import queue from './messages/en/queue.json'
import queueSettings from './messages/en/queue-settings.json'
import ranking from './messages/en/ranking.json'
import readiness from './messages/en/readiness.json'
import registry from './messages/en/registry.json'
import registryCare from './messages/en/registry-care.json'
import registryRows from './messages/en/registry-rows.json'
import reportLetters from './messages/en/report-letters.json'
import reportPages from './messages/en/report-pages.json'
import reports from './messages/en/reports.json'
import reverified from './messages/en/reverified.json'
import reviews from './messages/en/reviews.json'
import salesPoints from './messages/en/sales-points.json'
import searchChoices from './messages/en/search-choices.json'
import secondFactor from './messages/en/second-factor.json'
import sharing from './messages/en/sharing.json'
import shop from './messages/en/shop.json'
import signIn from './messages/en/sign-in.json'
import solutions from './messages/en/solutions.json'
import staff from './messages/en/staff.json'
import system from './messages/en/system.json'
import targetChanges from './messages/en/target-changes.json'
import targets from './messages/en/targets.json'
import team from './messages/en/team.json'
import trace from './messages/en/trace.json'
import traceDesk from './messages/en/trace-desk.json'
import trust from './messages/en/trust.json'
import verifier from './messages/en/verifier.json'
import verify from './messages/en/verify.json'
import verifySeveral from './messages/en/verify-several.json'
import workbooks from './messages/en/workbooks.json'

export const en = {
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
