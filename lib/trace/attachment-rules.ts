export const attachmentKinds = ['PICTURE', 'DOCUMENT'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** The most pictures and papers that one step can have. */
export const MOST_ATTACHMENTS = 12
/** Largest paper in bytes; pictures have a limit of their own (lib/files/pictures.ts). */
export const MAX_PAPER_BYTES = 10 * 1024 * 1024

/** Whether the first bytes are a PDF file's, whatever it is called. */
export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** Where one of an attachment's files lies: apart from the shop's pictures, which anybody may fetch. */
export const attachmentKey = (
  { id, sha256 }: { id: string; sha256: string },
  file: '320.webp' | '1600.webp' | 'paper.pdf',
) => `trace/${id}/${sha256}/${file}`

export type AttachmentState = 'private' | 'waiting' | 'shown' | 'returned'

/** Where a picture stands: shoppers see it only after somebody of the city did; a paper is never shown. */
export const attachmentState = (kind: AttachmentKind, decision: 'APPROVED' | 'RETURNED' | null): AttachmentState => {
  if (kind === 'DOCUMENT') return 'private'
  if (decision === null) return 'waiting'
  return decision === 'APPROVED' ? 'shown' : 'returned'
}
