type Place = 'path' | 'query'

/** A part of an address with its %XX undone, one character a byte; a stray % stays. Null when it hides a zero byte. */
export function decodePart(raw: string, place: Place): string | null {
  const spaced = place === 'query' ? raw.replaceAll('+', ' ') : raw
  const text = spaced.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return text.includes('\0') ? null : text
}

/** A value as a part of an address; all but unreserved characters as %XX, as GS1 writes them. */
export const encodePart = (value: string, place: Place) =>
  value.replace(/[^A-Za-z0-9\-._~]/g, (sign) =>
    sign === ' ' && place === 'query' ? '+' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
