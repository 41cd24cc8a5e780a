import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { judgeCountersigned, judgeSigned } from '@/lib/agreements/rules'
import { fileStore } from '@/lib/files/store'
import { type Day, dayOf, startOfDay } from '@/lib/format/days'
import { identityOfFile } from '@/lib/readiness/evidence-rules'
import { storedVerification } from '@/lib/readiness/stored-verification'
import type { FileReport } from '@/lib/verifier/types'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import type { Identity } from '../../lib/verifier/test-authority/certificates'
import { signExisting } from '../../lib/verifier/test-authority/sign-existing'
import { type DemoAuthority, merchantIdentity } from './demo-authority'

export type Kind = 'DRAWN_UP' | 'SIGNED' | 'RETURNED' | 'COUNTERSIGNED'

export type Party = {
  id: string
  name: string
  taxCode: string
  address: string | null
  ward: string | null
  isDemo: boolean
  ownerId: string
  /** Whether a contract of theirs is accepted already. */
  isUsed: boolean
}

export type DemoAgreement = {
  number: string
  day: Day
  party: Party
  /** The last step that was taken. */
  last: Kind
  /** Signed under an authority that the store does not know. */
  isStrange?: boolean
}

type Sides = { authority: DemoAuthority; city: Identity; cityTaxCode: string; adminId: string | null }

const hourMs = 3_600_000
const returnWords =
  'Người ký là kế toán, chưa có giấy ủy quyền. Xin người đại diện của cơ sở ký lại trên chính tệp đã tải về.'

type Step = {
  kind: Kind
  at: Date
  authorId: string | null
  file?: { bytes: Buffer; report: FileReport | null }
  findings?: string[]
  words?: string
}

function stepsOf({ party, day, last, isStrange }: DemoAgreement, paper: Buffer, sides: Sides): Step[] {
  const at = (hours: number) => new Date(startOfDay(day).getTime() + hours * hourMs)
  const { authority, city, cityTaxCode, adminId } = sides
  const drawn: Step = { kind: 'DRAWN_UP', at: at(9), authorId: party.ownerId, file: { bytes: paper, report: null } }
  if (last === 'DRAWN_UP') return [drawn]
  const store = readStore(authority.files)
  const issuer = isStrange ? authority.unknown : authority.merchants
  const days = {
    from: new Date(at(0).getTime() - 90 * 24 * hourMs),
    until: new Date(at(0).getTime() + 640 * 24 * hourMs),
  }
  const signer = merchantIdentity(issuer, party, days)
  const bytes = signExisting(paper, { signer, certificates: [signer, issuer], signingTime: at(30) })
  const report = verifyFile(bytes, store, at(31))
  const judged = judgeSigned({ report, bytes }, paper, party.taxCode)
  if (judged.problem !== null) throw new Error(`a demo agreement is not signed as it should be: ${judged.problem}`)
  const signed: Step = {
    ...{ kind: 'SIGNED', at: at(31), authorId: party.ownerId },
    ...{ file: { bytes, report }, findings: judged.findings },
  }
  if (last === 'SIGNED') return [drawn, signed]
  if (last === 'RETURNED')
    return [drawn, signed, { kind: 'RETURNED', at: at(56), authorId: adminId, words: returnWords }]
  const wish = { signer: city, certificates: [city, authority.government], signingTime: at(57) }
  const both = signExisting(bytes, wish)
  const found = verifyFile(both, store, at(58))
  const closed = judgeCountersigned({ report: found, bytes: both }, { report, bytes }, cityTaxCode)
  if (closed.problem !== null) throw new Error(`a demo agreement is not countersigned: ${closed.problem}`)
  const countersigned: Step = {
    ...{ kind: 'COUNTERSIGNED', at: at(58), authorId: adminId },
    ...{ file: { bytes: both, report: found }, findings: closed.findings },
  }
  return [drawn, signed, countersigned]
}

/** Writes one agreement with its steps, its files and, where both sides signed, the proof that it is. */
export async function writeAgreement(client: Client, agreement: DemoAgreement, paper: Buffer, sides: Sides) {
  const { number, party } = agreement
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO agreement (number, merchant_id, template_version, party_name, party_tax_code) VALUES ($1, $2, 1, $3, $4) RETURNING id`,
    [number, party.id, party.name, party.taxCode],
  )
  const id = rows[0]?.id ?? ''
  for (const step of stepsOf(agreement, paper, sides)) {
    const sha256 = step.file ? createHash('sha256').update(step.file.bytes).digest('hex') : null
    const fileKey = sha256 && `agreements/${sha256}`
    if (step.file && fileKey) await fileStore().put(fileKey, step.file.bytes, 'application/octet-stream')
    const verified = step.file?.report ? { report: step.file.report, storeVersion: 1, verifiedAt: step.at } : null
    const stored =
      verified && storedVerification(verified, identityOfFile('E_CONTRACT', verified.report, party.taxCode))
    const size = step.file?.bytes.length ?? null
    await client.query(
      `INSERT INTO agreement_step (agreement_id, kind, file_key, sha256, size_bytes, report, store_version, findings, words, at, author_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, step.kind, fileKey, sha256, size, stored && JSON.stringify(stored.report), stored && 1],
        ...[step.findings ?? [], step.words ?? null, step.at, step.authorId],
      ],
    )
    const verb = `agreement.${step.kind.toLowerCase().replace('_', '-')}`
    await audit(client, step, verb, 'agreement', id, { merchant: party.id })
    if (step.kind === 'COUNTERSIGNED' && stored && fileKey && sha256)
      await writeProof(client, agreement, step, id, { stored, fileKey, sha256, size: size ?? 0 })
  }
}

const audit = (client: Client, { at, authorId }: Step, verb: string, subject: string, id: string, detail: object) =>
  client.query(
    `INSERT INTO audit_entry (at, actor_id, verb, subject_kind, subject_id, detail) VALUES ($1, $2, $3, $4, $5, $6)`,
    [at, authorId, verb, subject, id, JSON.stringify(detail)],
  )

type Kept = { stored: ReturnType<typeof storedVerification>; fileKey: string; sha256: string; size: number }

async function writeProof(client: Client, { party, number }: DemoAgreement, step: Step, id: string, kept: Kept) {
  const { stored, fileKey, sha256, size } = kept
  const { at, authorId } = step
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO proof (merchant_id, solution, number, valid_from, submitted_at, submitted_by_id)
     VALUES ($1, 'E_CONTRACT', $2, $3, $4, $5) RETURNING id`,
    [party.id, number, dayOf(at), at, authorId],
  )
  const proofId = rows[0]?.id ?? ''
  await client.query(
    `INSERT INTO proof_review (proof_id, decision, author_id, effective_at, recorded_at) VALUES ($1, 'ACCEPTED', $2, $3, $3)`,
    [proofId, authorId, at],
  )
  await client.query(
    `INSERT INTO proof_file (proof_id, file_key, file_name, size_bytes, sha256, kind, uploaded_by_id, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, 'pdf', $6, $7)`,
    [proofId, fileKey, `${number}.pdf`, size, sha256, authorId, at],
  )
  await client.query(
    `INSERT INTO proof_verification (proof_id, verdict, revocation, identity, report, store_version, verified_at)
     VALUES ($1, $2, $3, $4, $5, 1, $6)`,
    [proofId, stored.verdict, stored.revocation, stored.identity, JSON.stringify(stored.report), at],
  )
  await client.query('UPDATE agreement SET proof_id = $2 WHERE id = $1', [id, proofId])
  await audit(client, step, 'proof.accepted', 'proof', proofId, { merchant: party.id, solution: 'E_CONTRACT' })
}
