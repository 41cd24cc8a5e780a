import type { FileReport } from './types'

const maskedId = (id: string) => `${id.slice(0, 3)}${'•'.repeat(Math.max(3, id.length - 5))}${id.slice(-2)}`

// Certificates write personal IDs as `CCCD:`, `CMND:` or serialNumber; a tax code of twelve digits is a household owner's ID.
const maskedText = (text: string) =>
  text
    .replace(
      /\b((?:CCCD|CMND|serialNumber)\s*[:=]\D{0,6})(\d{6,12})/gi,
      (_, label: string, id: string) => label + maskedId(id),
    )
    .replace(/\b(MST\s*:\s*)(\d{12})(?!\d)/gi, (_, label: string, id: string) => label + maskedId(id))

const maskedCode = (code: string) => (/^\d{12}$/.test(code) ? maskedId(code) : code)

const byKey: Record<string, (text: string) => string> = {
  personalIds: maskedId,
  taxCodes: maskedCode,
  sellerTaxCode: maskedCode,
}

function maskAll<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (byKey[key] ?? maskedText)(value) as T
  if (Array.isArray(value)) return value.map((each) => maskAll(each, key)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, maskAll(each, name)])) as T
}

/** The report as it may be shown to anyone: personal IDs masked wherever they stand. */
export const withoutPersonalIds = (report: FileReport): FileReport => maskAll(report)
