import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ExcludedSet } from '@/lib/targets/types'

/** The sets that a target leaves out, gathered under the reason they share. */
export function ExcludedSets({ locale, excluded }: { locale: Locale; excluded: ExcludedSet[] }) {
  const t = translator(locale, 'progress')
  const reasonOf = (set: ExcludedSet) => inLocale(locale, set.reasonVi, set.reasonEn)
  return [...new Set(excluded.map(reasonOf))].map((reason) => (
    <div key={reason} className="mb-2">
      <p>{reason}:</p>
      <ul className="list-disc pl-5">
        {excluded
          .filter((set) => reasonOf(set) === reason)
          .map(({ number, nameVi, nameEn }) => (
            <li key={number}>{t('groups.left-out-sets', { number, name: inLocale(locale, nameVi, nameEn) })}</li>
          ))}
      </ul>
    </div>
  ))
}
