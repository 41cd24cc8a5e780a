import { ContentChanges } from '@/components/catalog/content-changes'
import { Card } from '@/components/ui/card'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What an edit changes against the approved content, field by field, old beside new. */
export function ReviewChanges({ locale, review }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  const { approved, content, changes, product } = review
  if (!approved) return null
  return (
    <Card>
      <h2 className="text-lg">{t('changes')}</h2>
      {changes.length === 0 ? <p className="mt-2 text-muted">{t('changes-none')}</p> : null}
      <ContentChanges
        locale={locale}
        before={approved}
        after={content}
        fields={changes}
        labels={{ before: t('before'), after: t('after-change') }}
        setNumber={product.setNumber}
      />
    </Card>
  )
}
