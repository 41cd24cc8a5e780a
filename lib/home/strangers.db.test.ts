import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openOwnAgreementFile } from '@/lib/agreements/commands/open-step-file'
import { submitSignedAgreement } from '@/lib/agreements/commands/submit-signed'
import { returnedAgreement } from '@/lib/agreements/test-agreement'
import { cancelRun, confirmRun } from '@/lib/bulk/commands/decide-run'
import { readProductStates } from '@/lib/bulk/product-states'
import { findRun, findRunState, listRefusedRows } from '@/lib/bulk/queries/runs'
import { bulkMerchant, editedTemplate, fullCells, uploaded } from '@/lib/bulk/test-bulk'
import { attachPicture, pictureRoom } from '@/lib/catalog/commands/attach-picture'
import { exchangePicture, findDraftPicture, restorePicture } from '@/lib/catalog/commands/change-picture'
import { pauseListing, resumeListing, withdrawListing } from '@/lib/catalog/commands/change-state'
import { beginListing, createListing } from '@/lib/catalog/commands/create-listing'
import { duplicateListing } from '@/lib/catalog/commands/duplicate-listing'
import { holdOwnListing } from '@/lib/catalog/commands/listing-lock'
import { mergeDraft } from '@/lib/catalog/commands/merge-draft'
import { discardDraft, startRevision } from '@/lib/catalog/commands/revise-listing'
import { saveDraft } from '@/lib/catalog/commands/save-draft'
import { submitListing } from '@/lib/catalog/commands/submit-listing'
import { mergeForm } from '@/lib/catalog/merge-form'
import { changePicture } from '@/lib/catalog/picture-change'
import { takeInPictures } from '@/lib/catalog/picture-upload'
import { findListingPreview } from '@/lib/catalog/queries/listing-preview'
import { findOwnListing } from '@/lib/catalog/queries/own-listing'
import { findOwnVersions } from '@/lib/catalog/queries/own-versions'
import { completeDraft, draftInput, testPicture, waitingListing } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { changeTeammateRole, inviteToTeam, removeTeammate, withdrawInvitation } from '@/lib/merchants/commands/team'
import { orderEvidence } from '@/lib/papers/queries/evidence'
import { readPrintable } from '@/lib/papers/queries/printable'
import { orderProductPapers } from '@/lib/papers/queries/product-papers'
import { openOwnProofFile } from '@/lib/readiness/commands/open-file'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { attachToStep, withdrawAttachment } from '@/lib/trace/commands/attach'
import { handInLot } from '@/lib/trace/commands/hand-in-lot'
import { applyLotWorkbook } from '@/lib/trace/commands/import-workbook'
import { makeSystemKey, revokeSystemKey } from '@/lib/trace/commands/keys'
import { beginLot, createLot, recallLot } from '@/lib/trace/commands/lots'
import { addPlace, withdrawPlace } from '@/lib/trace/commands/places'
import { declareStepWrong, recordStep } from '@/lib/trace/commands/record-step'
import { findOwnAttachment, listOwnAttachments } from '@/lib/trace/queries/attachments'
import { listLotEvidence } from '@/lib/trace/queries/lot-evidence'
import { findLotSlug, findOwnLot } from '@/lib/trace/queries/own-lots'
import { findWorkbook } from '@/lib/trace/queries/workbook'
import { everyMerchantFunction } from './test-every-merchant-function'
import { rowsOfMerchant } from './test-rows-of-merchant'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const secret = 'chuyện chỉ cơ sở này biết'
const now = () => new Date()

type Owner = Awaited<ReturnType<typeof bulkMerchant>>
type Actor = Owner['actor']

/** Each function that takes the id of a row, called with whatever id a stranger might send. */
const tries: Record<string, (actor: Actor, id: string, other: string) => Promise<unknown>> = {
  confirmRun,
  cancelRun,
  findRun,
  findRunState,
  listRefusedRows,
  readProductStates,
  pictureRoom,
  attachPicture: (actor, id) => attachPicture(actor, id, now(), testPicture()),
  findDraftPicture,
  exchangePicture: (actor, id, other) => exchangePicture(actor, id, other, testPicture()),
  restorePicture: (actor, id, other) => restorePicture(actor, id, other, null, { vi: '', en: '' }),
  changePicture: (actor, id, other) => changePicture(actor, id, other, { do: 'rotate', turns: '1' }),
  takeInPictures: (actor, id) =>
    takeInPictures(actor, id, new Request('http://booth.example', { method: 'POST', body: new FormData() }), 'one'),
  pauseListing,
  resumeListing,
  withdrawListing: (actor, id) => withdrawListing(actor, id, 'Không phải của tôi'),
  createListing,
  beginListing: (actor, id) => db.$transaction((tx) => beginListing(tx, actor, id, null)),
  duplicateListing,
  holdOwnListing: (actor, id) => db.$transaction((tx) => holdOwnListing(tx, actor, id)),
  mergeDraft: (actor, id) => mergeDraft(actor, id, { openedAt: now(), marks: null, held: [] }, draftInput()),
  mergeForm: (actor, id) => mergeForm('vi', actor, id, { nameVi: 'Chiếm', openedAt: now().toISOString() }),
  startRevision,
  discardDraft,
  saveDraft: (actor, id) => saveDraft(actor, id, now(), draftInput()),
  submitListing: (actor, id) => submitListing(actor, id),
  findListingPreview,
  findOwnListing,
  findOwnVersions,
  withdrawInvitation,
  removeTeammate,
  changeTeammateRole: (actor, id) => changeTeammateRole(actor, id, 'EDITOR'),
  orderEvidence: (actor, id) => orderEvidence(actor, id, 'vi', 'https://booth.example'),
  readPrintable: (actor, id) => readPrintable(actor, [id]),
  orderProductPapers: (actor, id) => orderProductPapers(actor, 'sheet-A4', [id], 'vi', 'https://booth.example'),
  openOwnProofFile,
  openOwnAgreementFile: (actor, agreementId) => openOwnAgreementFile(actor, { agreementId, kind: 'DRAWN_UP' }),
  submitSignedAgreement: (actor, agreementId) =>
    submitSignedAgreement(actor, { agreementId, bytes: new Uint8Array([37]) }),
  createLot: (actor, id, other) => createLot(actor, lotOf(id, other)),
  recallLot: (actor, id) => recallLot(actor, { lotId: id, words: 'Không phải của tôi' }, now()),
  withdrawPlace: (actor, id) => withdrawPlace(actor, id, now()),
  recordStep: (actor, id, other) => recordStep(actor, stepOf(id, other), now()),
  declareStepWrong: (actor, id, other) =>
    declareStepWrong(actor, { lotId: id, eventRowId: other, reason: 'did_not_occur' }, now()),
  revokeSystemKey: (actor, id) => revokeSystemKey(actor, id, now()),
  handInLot: (actor, id) => handInLot(actor, id, { locale: 'vi', publicUrl: 'https://booth.example', now: now() }),
  findOwnLot,
  findLotSlug,
  beginLot: (actor, id, other) => db.$transaction((tx) => beginLot(tx, actor, lotOf(id, other))),
  attachToStep: (actor, id, other) => attachToStep(actor, fileOf(id, other), now()),
  withdrawAttachment: (actor, id) => withdrawAttachment(actor, id, now()),
  listOwnAttachments,
  findOwnAttachment,
  findWorkbook,
  listLotEvidence,
  applyLotWorkbook: (actor, id) => applyLotWorkbook(actor, id, now()),
}

const lotOf = (listingId: string, placeId: string) => ({
  ...{ listingId, placeId, gtin: null, code: 'A', producedOn: '2026-11-01', bestBefore: null },
  ...{ quantity: 1, unit: 'KGM' as const, standard: 'TCCS' },
})
const fileOf = (lotId: string, rowId: string) => ({
  ...{ id: randomUUID(), lotId, step: { rowId }, kind: 'DOCUMENT' as const, fileName: 'a.pdf' },
  bytes: new Uint8Array(Buffer.from('%PDF-1.7')),
})
const stepOf = (lotId: string, placeId: string) => ({
  ...{ lotId, placeId, eventId: randomUUID(), step: 'packing' as const, at: now(), quantity: null },
})

// They are told no row: what they read and write is the actor's own merchant's, by their queries.
const ownOnly = [
  ...[
    'readPhone',
    'admitBulkFile',
    'admitProofFile',
    'findReach',
    'receivePictures',
    'receiveWorkbook',
    'submitDrafts',
  ],
  ...[
    'listDrafts',
    'listRuns',
    'countTemplateRows',
    'buildTemplate',
    'announcePicture',
    'listOwnListings',
    'findOwnHome',
  ],
  ...['listOwnProducts', 'findMerchantHome', 'inviteToTeam', 'findTeam', 'listPrintable', 'orderStallCard'],
  ...['submitProofFacts', 'submitPaper', 'submitProofFile', 'submitInvoices', 'listOffers', 'findOwnReadiness'],
  ...['drawUpAgreement', 'listShownAgreements'],
  ...[
    'admitAttachment',
    'listFreshness',
    'receiveLotWorkbook',
    'readWorkbookWorld',
    'listWorkbooks',
    'buildLotTemplate',
  ],
  ...['addPlace', 'makeSystemKey', 'listOwnLots', 'listOwnPlaces', 'listTraceable', 'listSystemKeys'],
]
// They are given what one of the functions above found for the same actor, never an id.
const givenWhatWasFound = [
  ...['applyPicture', 'applyRow', 'applySubmission', 'listRunRows', 'buildRefusedRows', 'findNextStar'],
]

let owner: Owner
let stranger: Actor
let ids: string[]

beforeAll(async () => {
  owner = await bulkMerchant(3)
  const { actor, productIds, merchantId } = owner
  const [first = '', second = ''] = productIds
  await completeDraft({ actor, productId: first }, { storyVi: `${secret} `.repeat(6) })
  await waitingListing({ actor, productId: second }, { storyVi: `${secret} `.repeat(6) })
  await uploaded(actor, await editedTemplate(actor, () => ({ ...fullCells, nameVi: secret })))
  await submitProofFacts(
    actor,
    { solution: 'E_CONTRACT', number: secret, issuer: secret, validFrom: '2026-01-01', validUntil: null, note: secret },
    null,
  )
  await returnedAgreement(merchantId, secret)
  await inviteToTeam(actor, { name: secret, role: 'EDITOR' }, now(), 'vi')
  await makeSystemKey(actor, secret)
  const place = await addPlace(actor, { kind: 'WORKSHOP', name: secret, address: secret, gln: null })
  const listing = await db.listing.findFirstOrThrow({ where: { merchantId } })
  const lot = place.ok ? await createLot(actor, lotOf(listing.id, place.placeId)) : place
  if (lot.ok && place.ok) {
    const step = stepOf(lot.lotId, place.placeId)
    await recordStep(actor, step, now())
    const wish = { ...fileOf(lot.lotId, ''), step: { sentAs: step.eventId }, fileName: secret }
    await attachToStep(actor, wish, now())
    await db.traceImport.create({ data: { merchantId, fileName: secret, rows: { lots: [], steps: [], names: {} } } })
  }
  stranger = (await bulkMerchant(1)).actor
  ids = [...new Set(JSON.stringify(await rowsOfMerchant(merchantId)).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [])]
})
afterAll(() => db.$disconnect())

describe('a merchant and the rows of another', () => {
  it('has every function that works for a merchant under test', () => {
    const known = [...Object.keys(tries), ...ownOnly, ...givenWhatWasFound]
    const all = everyMerchantFunction()
    expect([...new Set(all)].filter((name) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !all.includes(name))).toEqual([])
    expect(ids.length).toBeGreaterThan(12)
  })

  it.each(Object.keys(tries))('%s neither tells nor changes anything, whichever id is sent', async (name) => {
    const before = JSON.stringify(await rowsOfMerchant(owner.merchantId))
    expect(before).toContain(secret)
    for (const [place, id] of ids.entries()) {
      const other = ids[(place * 7 + 3) % ids.length] ?? id
      // An id of another kind of row may end in the database's own refusal; it must not end in an answer.
      const answer = await tries[name]?.(stranger, id, other).catch((error: Error) => error.name)
      expect(JSON.stringify(answer) ?? '').not.toContain(secret)
    }
    expect(JSON.stringify(await rowsOfMerchant(owner.merchantId))).toBe(before)
  })

  it('would see the difference: the owner itself is told', async () => {
    const told = await Promise.all(ids.map((id) => findOwnListing(owner.actor, id)))
    expect(JSON.stringify(told)).toContain(secret)
  })
})
