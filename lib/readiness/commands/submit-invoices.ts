import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { verifyDocument } from '@/lib/trust/verify-document'
import type { FileReport } from '@/lib/verifier/types'
import { fileProblem, identityOfFile, proofOfFile } from '../evidence-rules'
import { betterInvoice } from '../invoice-choice'
import { type InvoiceFile, type InvoiceFiles, invoiceFiles } from '../invoice-files'
import type { FileIdentity, FileProblem, UselessFile } from '../types'
import { type Submitted, submitProofFile } from './submit-file'

export type InvoicesSubmitted =
  | (Submitted & { fileName: string; looked: number; useless: UselessFile[] })
  | (Extract<InvoiceFiles, { ok: false }> & { because: []; fileName: null; looked: 0; useless: [] })

/**
 * Hands in the invoice that proves most of several, in files of their own or in a ZIP file. One is enough; the others are not
 * kept, and those among them that would prove nothing are told. When none can be handed in, the answer is about the one that
 * came closest.
 */
export async function submitInvoices(
  merchant: MerchantActor,
  uploaded: readonly InvoiceFile[],
): Promise<InvoicesSubmitted> {
  const found = await invoiceFiles(uploaded)
  if (!found.ok) return { ...found, because: [], fileName: null, looked: 0, useless: [] }
  const { files } = found
  const looked = files.length + found.useless.length
  const [only] = files
  if (!only) return noneOf(found.useless)
  const ranked = files.length === 1 ? [{ ...only, problem: null }] : await inOrder(merchant, files)
  const useless: UselessFile[] = []
  let closest: Submitted | null = null
  for (const [place, { fileName, bytes, problem }] of ranked.entries()) {
    if (problem && place > 0) {
      useless.push({ fileName, reason: problem })
      continue
    }
    const submitted = await submitProofFile(merchant, { solution: 'E_INVOICE', fileName, bytes })
    if (submitted.ok || submitted.reason === 'still-waiting' || submitted.reason === 'unknown')
      return {
        ...{ ...submitted, fileName, looked },
        useless: [...useless, ...known(ranked.slice(place + 1)), ...found.useless],
      }
    closest ??= submitted
    useless.push({ fileName, reason: submitted.reason })
  }
  const [first, ...others] = useless
  return {
    ...(closest ?? { ok: false, reason: 'unknown', because: [] }),
    ...{ fileName: first?.fileName ?? '', looked, useless: [...others, ...found.useless] },
  }
}

/** Nothing could be read as XML at all. */
const noneOf = ([first, ...others]: readonly UselessFile[]): InvoicesSubmitted => ({
  ...{ ok: false, reason: first?.reason ?? 'not-an-invoice', because: [] },
  ...{ fileName: first?.fileName ?? '', looked: first ? 1 + others.length : 0, useless: others },
})

const known = (ranked: readonly Ranked[]): UselessFile[] =>
  ranked.flatMap(({ fileName, problem }) => (problem ? [{ fileName, reason: problem }] : []))

type Ranked = InvoiceFile & { problem: FileProblem | null }

async function inOrder({ merchantId }: MerchantActor, files: readonly InvoiceFile[]): Promise<Ranked[]> {
  const { taxCode } = await db.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { taxCode: true } })
  const today = dayOf(new Date())
  const looked: (Ranked & { report: FileReport; identity: FileIdentity })[] = []
  for (const file of files) {
    const { report } = await verifyDocument(file.bytes, `merchant ${merchantId}`, new Date())
    const identity = identityOfFile('E_INVOICE', report, taxCode)
    const { validUntil } = proofOfFile('E_INVOICE', report, taxCode, today)
    const problem = fileProblem('E_INVOICE', report, identity, { today, validUntil })
    looked.push({ ...file, report, identity, problem })
  }
  return looked.sort(betterInvoice)
}
