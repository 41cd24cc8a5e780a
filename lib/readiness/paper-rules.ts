const startsWith = (bytes: Uint8Array, head: readonly number[], at = 0) =>
  head.every((byte, i) => bytes[at + i] === byte)

/** The kinds of paper a person can look at. */
export type PaperKind = 'pdf' | 'jpg' | 'png' | 'webp'

/** What a file is by its first bytes, whatever its name says; null for anything but a PDF or a photo. */
export function paperKind(bytes: Uint8Array): PaperKind | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'webp'
  return null
}

/** The name with the ending of what the file really is, so that it opens as that and nothing else. */
export function paperName(name: string, kind: PaperKind): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/^[.\s]+|[.\s]+$/g, '')
  return `${stem || 'giay-to'}.${kind}`
}
