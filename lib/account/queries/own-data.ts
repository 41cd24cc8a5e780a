import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

/**
 * Everything that is held about whoever is signed in, as plain data: who they are, where they belong, what they were told and
 * what they did. Nothing of other people, no secret (hashes, tokens), and of the merchant's own only what this person made.
 */
export async function collectOwnData({ userId }: Person, now: Date) {
  const mine = { where: { userId } }
  const by = { select: { id: true, number: true, savedAt: true, submittedAt: true, nameVi: true, listingId: true } }
  const [
    account,
    memberships,
    sessions,
    links,
    notices,
    letters,
    choices,
    applications,
    invitations,
    revisions,
    proofs,
    files,
    pictures,
    log,
  ] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { id: userId },
      select: {
        ...{ id: true, name: true, email: true, phone: true, locale: true, createdAt: true, closesOn: true },
        ...{ emailVerifiedAt: true, phoneVerifiedAt: true, pendingEmail: true },
        staffAppointments: { select: { role: true, grantedAt: true, endedAt: true } },
      },
    }),
    db.merchantMember.findMany({
      ...mine,
      select: { role: true, addedAt: true, removedAt: true, merchant: { select: { id: true, name: true } } },
    }),
    db.sessionStart.findMany({ ...mine, select: { device: true, startedAt: true, expiresAt: true } }),
    db.oneTimeLink.findMany({
      ...mine,
      select: { purpose: true, createdAt: true, expiresAt: true, usedAt: true, withdrawnAt: true },
    }),
    db.notice.findMany({ ...mine, select: { kind: true, params: true, path: true, createdAt: true, readAt: true } }),
    db.letter.findMany({ ...mine, select: { address: true, state: true, createdAt: true, endedAt: true } }),
    db.letterPreference.findMany({ ...mine, select: { topic: true, wish: true, changedAt: true } }),
    db.application.findMany({
      where: { ownerId: userId },
      select: {
        ...{ id: true, name: true, legalForm: true, wardCode: true, createdAt: true },
        person: { select: { representative: true, taxCode: true, phone: true, email: true, eraseOn: true } },
      },
    }),
    db.teamInvitation.findMany({
      where: { OR: [{ createdById: userId }, { usedById: userId }] },
      select: { role: true, createdAt: true, usedAt: true, withdrawnAt: true, merchantId: true },
    }),
    db.listingRevision.findMany({ where: { authorId: userId }, ...by }),
    db.proof.findMany({
      where: { submittedById: userId },
      select: { id: true, solution: true, number: true, issuer: true, submittedAt: true },
    }),
    db.proofFile.findMany({ where: { uploadedById: userId }, select: { fileName: true, uploadedAt: true } }),
    db.picture.findMany({ where: { uploadedById: userId }, select: { id: true, createdAt: true } }),
    db.auditEntry.findMany({
      where: { OR: [{ actorId: userId }, { subjectKind: 'user', subjectId: userId }] },
      orderBy: { id: 'asc' },
      select: { at: true, verb: true, subjectKind: true, subjectId: true },
    }),
  ])
  return {
    ...{ madeAt: now, account, memberships, sessions, links, notices, letters, letterChoices: choices, applications },
    ...{
      invitations,
      writtenRevisions: revisions,
      submittedProofs: proofs,
      uploadedFiles: files,
      uploadedPictures: pictures,
    },
    log,
  }
}
