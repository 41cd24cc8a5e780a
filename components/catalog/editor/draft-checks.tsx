import { Notice } from '@/components/ui/notice'
import { gapSentence } from '@/lib/catalog/detail-words'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { claimsOf } from '@/lib/catalog/rules-content'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the saved draft still lacks, and what could be better. */
export function DraftChecks({
  locale,
  draft,
  setNumber,
}: {
  locale: Locale
  draft: NonNullable<OwnListingDetail['draft']>
  setNumber: number
}) {
  const t = translator(locale, 'listing-editor')
  const words = claimsOf(draft.content).join(', ')
  return (
    <>
      {draft.gaps.length > 0 ? (
        <Notice kind="warning" title={t('gaps-title')}>
          <ul className="list-disc pl-5">
            {draft.gaps.map((gap) => (
              <li key={gap}>{gapSentence(locale, gap, setNumber)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success">{t('gaps-none')}</Notice>
      )}
      {draft.hints.length > 0 ? (
        <Notice title={t('hints-title')}>
          <ul className="list-disc pl-5">
            {draft.hints.map((hint) => (
              <li key={hint}>{t(`hint.${hint}`, { words })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
