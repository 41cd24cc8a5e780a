import { Notice } from '@/components/ui/notice'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { healthClaims, MIN_STORY } from '@/lib/catalog/rules-content'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the saved draft still lacks, and what could be better. */
export function DraftChecks({ locale, draft }: { locale: Locale; draft: NonNullable<OwnListingDetail['draft']> }) {
  const t = translator(locale, 'listing-editor')
  const words = healthClaims(`${draft.content.nameVi}\n${draft.content.storyVi}`).join(', ')
  return (
    <>
      {draft.gaps.length > 0 ? (
        <Notice kind="warning" title={t('gaps-title')}>
          <ul className="list-disc pl-5">
            {draft.gaps.map((gap) => (
              <li key={gap}>{t(`gap.${gap}`, { min: MIN_STORY })}</li>
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
