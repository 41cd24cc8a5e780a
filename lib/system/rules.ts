/** Below this share of free space, or this many bytes, somebody should make room before uploads fail. */
export const isTight = (freeBytes: number, totalBytes: number) =>
  freeBytes < 2 * 1024 ** 3 || freeBytes * 20 < totalBytes

/** Minutes after which waiting work says that nobody does it. */
export const STUCK_MINUTES = 10

export const isStuck = (since: Date, now: Date) => now.getTime() - since.getTime() > STUCK_MINUTES * 60_000

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** `12,3 MB` in Vietnamese, `12.3 MB` in English; steps of 1,024. */
export function formatBytes(bytes: number, comma: boolean): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  const text = unit === 0 || value >= 100 ? String(Math.round(value)) : value.toFixed(1)
  return `${comma ? text.replace('.', ',') : text}\u00a0${units[unit]}`
}
