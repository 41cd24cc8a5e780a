const keyPattern = /^[a-z0-9][a-z0-9._-]{0,99}(?:\/[a-z0-9][a-z0-9._-]{0,99}){0,5}$/

const typeOfEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Lets through only what cannot leave its folder and means the same on every disk and in every bucket: lower-case
 * letters, digits, ".", "_", "-", up to six parts, none of which starts with a dot.
 * @throws RangeError for any other key
 */
export function checkedKey(key: string): string {
  if (!keyPattern.test(key)) throw new RangeError(`Not a file key: ${JSON.stringify(key.slice(0, 120))}`)
  return key
}

/** The content type that a key's ending promises. */
export const typeByEnding = (key: string): string =>
  typeOfEnding[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
