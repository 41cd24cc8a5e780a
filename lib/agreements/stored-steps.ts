import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import { fileStore } from '@/lib/files/store'
import type { Verified } from '@/lib/trust/verify-document'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import type { FileReport } from '@/lib/verifier/types'
import { type Finding, findings, type Step, type StepKind } from './types'

/** A step's file under its hash: the bytes of each step are kept for good, since the next one rests on them. */
export async function keepFile(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<string> {
  const fileKey = `agreements/${sha256}`
  await fileStore().put(fileKey, bytes, 'application/octet-stream')
  return fileKey
}

export async function fileOf({ fileKey }: { fileKey: string | null }): Promise<Uint8Array<ArrayBuffer>> {
  const stored = fileKey ? await fileStore().get(fileKey) : null
  if (!stored) throw new Error('a file of an agreement is missing from the store')
  return new Uint8Array(stored.bytes)
}

/** What is kept of a verification, personal IDs masked. */
export const storedReport = ({ report, storeVersion }: Verified) => ({
  report: withoutPersonalIds(report) as unknown as Prisma.InputJsonObject,
  storeVersion,
})

type StoredStep = {
  kind: StepKind
  at: Date
  words: string | null
  findings: string[]
  report: unknown
  storeVersion: number | null
  fileKey: string | null
  author: { name: string } | null
}

export const shownStep = (step: StoredStep): Step => ({
  kind: step.kind,
  at: step.at,
  author: step.author?.name ?? null,
  words: step.words,
  findings: step.findings.filter((each): each is Finding => findings.some((known) => known === each)),
  report: step.report as FileReport | null,
  storeVersion: step.storeVersion,
  hasFile: step.fileKey !== null,
})

/** The columns that `shownStep` takes. */
export const shownColumns = {
  ...{ kind: true, at: true, words: true, findings: true, report: true, storeVersion: true, fileKey: true },
  author: { select: { name: true } },
} as const
