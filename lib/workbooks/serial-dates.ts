const DAY_MS = 86_400_000
const lastSerial = 2_958_465

/**
 * A spreadsheet's day number as an ISO date, with the time of day when there is one; null when it is no day.
 * In the 1900 system day 60 is 29 February 1900, which never was: earlier serials are off by one.
 */
export function isoOfSerial(serial: number, uses1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < (uses1904 ? 0 : 1) || serial > lastSerial) return null
  if (!uses1904 && Math.floor(serial) === 60) return null
  const epoch = uses1904 ? Date.UTC(1904, 0, 1) : serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  const iso = new Date(epoch + Math.round(serial * 86_400) * (DAY_MS / 86_400)).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
