/** `AB12` as column 27 (counted from 0) and row 12; null when it is no reference. */
export function parseReference(reference: string): { column: number; row: number } | null {
  let at = 0
  let column = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  if (at === 0 || at > 3) return null
  const row = Number(reference.slice(at))
  return Number.isInteger(row) && row >= 1 && row <= 1_048_576 ? { column: column - 1, row } : null
}

/** Column 0 as `A`, 27 as `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
