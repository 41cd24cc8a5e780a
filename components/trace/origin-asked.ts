import type { Locale } from '@/lib/i18n/locales'
import type { OriginExtras, ScanFacts } from '@/lib/trace/origin-types'

/** How an origin page was asked for, and what hangs on its lot. */
export type OriginAsked = {
  locale: Locale
  /** The address of this very page in both languages. */
  hrefs: Record<Locale, string>
  /** Of the Digital Link that was scanned, as it is written in full. */
  uri: string
  serial: string | null
  isOwnSerial: boolean
  isFarApart: boolean
  /** Whether a member of the maker looks at it: that is no scan. */
  isMaker: boolean
  today: string
  /** What rules the content of traceability today, as a sentence cites it. */
  law: string
  scans: ScanFacts
  extras: OriginExtras
}
