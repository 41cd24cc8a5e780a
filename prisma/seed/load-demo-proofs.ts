import type { Client } from 'pg'
import { digestOf } from '@/lib/audit/digest'
import { fileStore } from '@/lib/files/store'
import { addDays, type Day, dayOf, startOfDay } from '@/lib/format/days'
import { identityOfFile, invoiceIdentity, proofOfFile } from '@/lib/readiness/evidence-rules'
import { storedVerification } from '@/lib/readiness/stored-verification'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import { type DemoAuthority, merchantIdentity } from './demo-authority'
import { blankPapers, demoInvoice, signedPaper } from './demo-papers'

type Candidate = {
  id: string
  solution: 'E_SIGNATURE' | 'E_CONTRACT' | 'E_INVOICE'
  validFrom: Day
  validUntil: Day | null
  submittedAt: Date
  submittedBy: string
  name: string
  taxCode: string
  decision: string | null
}

/** Accepted proofs of each solution that get a file, besides all that wait. */
const acceptedWithFile = 8
const hourMs = 3_600_000

async function candidates(client: Client, today: Day): Promise<Candidate[]> {
  const { rows } = await client.query<Candidate>(`
    SELECT p.id, p.solution::text AS solution, p.valid_from::text AS "validFrom", p.valid_until::text AS "validUntil",
      p.submitted_at AS "submittedAt", p.submitted_by_id AS "submittedBy", m.name, m.tax_code AS "taxCode",
      (SELECT r.decision::text FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) AS decision
    FROM proof p JOIN merchant m ON m.id = p.merchant_id
    WHERE m.tax_code IS NOT NULL AND p.solution <> 'TRACEABILITY'
    ORDER BY p.submitted_at DESC, p.id`)
  const isLasting = ({ validUntil }: Candidate) => validUntil === null || validUntil > addDays(today, 40)
  const accepted = rows.filter((row) => row.decision === 'ACCEPTED' && isLasting(row))
  return [
    ...rows.filter(({ decision }) => decision === null),
    ...(['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE'] as const).flatMap((solution) =>
      accepted.filter((row) => row.solution === solution).slice(0, acceptedWithFile),
    ),
  ]
}

/**
 * Gives proofs of the demo city real files, signed under its made-up authorities, and what the verifier finds of each. A proof
 * then says what its file says, as one that was handed in does.
 */
export async function loadDemoProofs(client: Client, today: Day, authority: DemoAuthority) {
  const store = readStore(authority.files)
  const blank = blankPapers()
  let signatures = 0
  for (const row of await candidates(client, today)) {
    const { solution, name, taxCode, submittedAt } = row
    const from = startOfDay(row.validFrom)
    // A certificate ends with the last day that the proof says.
    const until = new Date(startOfDay(addDays(row.validUntil ?? addDays(today, 400), 1)).getTime() - 1000)
    // One in four that wait is signed under an authority that the store does not know: somebody has to think.
    const isStrange = solution === 'E_SIGNATURE' && row.decision === null && ++signatures % 4 === 0
    const issuer = isStrange ? authority.unknown : authority.merchants
    const signer = merchantIdentity(issuer, { name, taxCode }, { from, until })
    const signedAt = new Date(Math.max(from.getTime() + hourMs, submittedAt.getTime() - 3 * hourMs))
    const bytes =
      solution === 'E_INVOICE'
        ? demoInvoice(
            authority,
            { identity: signer, name, taxCode },
            dayOf(new Date(signedAt.getTime() - 24 * hourMs)),
            row.id,
          )
        : signedPaper(solution === 'E_CONTRACT' ? blank.contract : blank.commitment, signer, issuer, signedAt)
    await keep(client, row, bytes, verifyFile(bytes, store, submittedAt))
  }
}

const names = { E_SIGNATURE: 'cam-ket-da-ky.pdf', E_CONTRACT: 'hop-dong-da-ky.pdf', E_INVOICE: 'hoa-don.xml' }

async function keep(client: Client, row: Candidate, bytes: Buffer, report: ReturnType<typeof verifyFile>) {
  const { id, solution, submittedAt, submittedBy, taxCode } = row
  const fileKey = `proofs/${report.sha256}`
  const named = invoiceIdentity(report)
  await fileStore().put(fileKey, bytes, 'application/octet-stream')
  await client.query(
    `INSERT INTO proof_file (proof_id, file_key, file_name, size_bytes, sha256, kind, invoice_key, uploaded_by_id, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[
        id,
        fileKey,
        names[solution],
        bytes.length,
        report.sha256,
        report.kind,
        named && digestOf(`invoice ${named}`),
      ],
      ...[submittedBy, submittedAt],
    ],
  )
  // What a contract is good for, and until when, is what its merchant says.
  if (solution !== 'E_CONTRACT') {
    const proof = proofOfFile(solution, report, taxCode, dayOf(submittedAt))
    await client.query('UPDATE proof SET number = $2, issuer = $3, valid_from = $4, valid_until = $5 WHERE id = $1', [
      ...[id, proof.number, proof.issuer, proof.validFrom, proof.validUntil],
    ])
  }
  const verified = storedVerification(
    { report, storeVersion: 1, verifiedAt: submittedAt },
    identityOfFile(solution, report, taxCode),
  )
  await client.query(
    `INSERT INTO proof_verification (proof_id, verdict, revocation, identity, report, store_version, verified_at)
     VALUES ($1, $2, $3, $4, $5, 1, $6)`,
    [id, verified.verdict, verified.revocation, verified.identity, JSON.stringify(verified.report), submittedAt],
  )
}
