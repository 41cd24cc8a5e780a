import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { verifyDocument } from '@/lib/trust/verify-document'
import type { FileReport } from '@/lib/verifier/types'
import { identityOfFile } from '../evidence-rules'
import { betterInvoice } from '../invoice-choice'
import { type InvoiceFile, type InvoiceFiles, invoiceFiles } from '../invoice-files'
import { type Submitted, submitProofFile } from './submit-file'

export type InvoicesSubmitted =
  | (Submitted & { fileName: string; looked: number })
  | (Extract<InvoiceFiles, { ok: false }> & { because: []; fileName: null; looked: 0 })

/**
 * Hands in the invoice that proves most of several, in files of their own or in a ZIP file. One is enough; the others are not
 * kept. When none can be handed in, the answer is about the one that came closest.
 */
export async function submitInvoices(
  merchant: MerchantActor,
  uploaded: readonly InvoiceFile[],
): Promise<InvoicesSubmitted> {
  const found = await invoiceFiles(uploaded)
  if (!found.ok) return { ...found, because: [], fileName: null, looked: 0 }
  const { files } = found
  const [only] = files
  if (!only) return { ok: false, reason: 'not-an-invoice', because: [], fileName: '', looked: 0 }
  const ranked = files.length === 1 ? [only] : await inOrder(merchant, files)
  let first: Submitted | null = null
  for (const { fileName, bytes } of ranked) {
    const submitted = await submitProofFile(merchant, { solution: 'E_INVOICE', fileName, bytes })
    if (submitted.ok || submitted.reason === 'still-waiting') return { ...submitted, fileName, looked: files.length }
    first ??= submitted
  }
  return {
    ...(first ?? { ok: false, reason: 'unknown', because: [] }),
    fileName: ranked[0]?.fileName ?? '',
    looked: files.length,
  }
}

async function inOrder({ merchantId }: MerchantActor, files: readonly InvoiceFile[]): Promise<InvoiceFile[]> {
  const { taxCode } = await db.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { taxCode: true } })
  const looked: (InvoiceFile & { report: FileReport; identity: ReturnType<typeof identityOfFile> })[] = []
  for (const file of files) {
    const { report } = await verifyDocument(file.bytes, `merchant ${merchantId}`, new Date())
    looked.push({ ...file, report, identity: identityOfFile(report, taxCode) })
  }
  return looked.sort(betterInvoice)
}
