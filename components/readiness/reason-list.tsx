import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import type { Reason } from '@/lib/verifier/reasons'

/** For what a file was refused, each reason as a sentence. */
export function ReasonList({ locale, reasons }: { locale: Locale; reasons: Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="mt-1 list-disc pl-5">
      {reasons.map((reason) => (
        <li key={reason}>{textFor(locale, 'verifier', `reasons.${reason}`)}</li>
      ))}
    </ul>
  )
}
