import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/targets/types'

/** Said above figures of a day by whose end nothing had been recorded, which would else look like a result. */
export function NothingYet({ locale, progress }: { locale: Locale; progress: Progress }) {
  const { day, view, firstRecordedOn: first } = progress
  if (view !== 'as-of' || first === null || day >= first) return null
  return (
    <p className="my-6 max-w-3xl rounded-lg border border-quy bg-quy-wash p-4">
      {translator(locale, 'figure-notes')('nothing-yet', { day: formatDay(day), first: formatDay(first) })}
    </p>
  )
}
