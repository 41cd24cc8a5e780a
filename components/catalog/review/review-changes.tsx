import { PlaceLine } from '@/components/catalog/editor/content-preview'
import { pictureSrc } from '@/components/catalog/product-picture'
import { Card } from '@/components/ui/card'
import { detailLabel } from '@/lib/catalog/detail-words'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import type { ContentField } from '@/lib/catalog/rules-content'
import { detailFields } from '@/lib/catalog/rules-details'
import type { DetailField, ListingContent } from '@/lib/catalog/types'
import { formatVnd } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What an edit changes against the approved content, field by field, old beside new. */
export function ReviewChanges({ locale, review }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  const { approved, content, changes } = review
  if (!approved) return null
  return (
    <Card>
      <h2 className="text-lg">{t('changes')}</h2>
      {changes.length === 0 ? <p className="mt-2 text-muted">{t('changes-none')}</p> : null}
      {changes.map((field) => (
        <section key={field} className="mt-4 border-t border-line pt-3">
          <h3 className="mb-2 font-semibold">{t(`field.${field}`)}</h3>
          <div className="grid gap-3 sm:grid-cols-2">
            <div>
              <p className="text-sm text-muted">{t('before')}</p>
              <div className="border-l-4 border-line pl-3">
                <FieldValue locale={locale} review={review} content={approved} field={field} />
              </div>
            </div>
            <div>
              <p className="text-sm text-muted">{t('after-change')}</p>
              <div className="border-l-4 border-quy pl-3">
                <FieldValue locale={locale} review={review} content={content} field={field} />
              </div>
            </div>
          </div>
        </section>
      ))}
    </Card>
  )
}

type ValueProps = { locale: Locale; review: ReviewDetail; content: ListingContent }

function FieldValue({ locale, review, content, field }: ValueProps & { field: ContentField }) {
  const t = translator(locale, 'reviews')
  const empty = <span className="text-muted">{t('empty-value')}</span>
  if (field === 'pictures')
    return (
      <ul className="flex flex-wrap gap-2">
        {content.pictures.map(({ pictureId, contentHash, altVi }) => (
          <li key={pictureId} className="w-24 text-xs text-muted">
            <img
              src={pictureSrc(contentHash, 320)}
              alt={altVi ? '' : t('field.pictures')}
              width={96}
              height={96}
              loading="lazy"
              className="size-24 rounded-md bg-quy-wash object-cover"
            />
            {altVi}
          </li>
        ))}
      </ul>
    )
  if (field === 'places')
    return content.places.length === 0 ? (
      empty
    ) : (
      <ul>
        {content.places.map((place) => (
          <li key={`${place.kind} ${place.value}`}>
            <PlaceLine locale={locale} place={place} />
          </li>
        ))}
      </ul>
    )
  if (field === 'details') return <ChangedDetails locale={locale} review={review} content={content} />
  if (field === 'price') return <>{priceWords(locale, content)}</>
  return content[field] ? <p className="whitespace-pre-line">{content[field]}</p> : empty
}

// Only the fields that differ: a long sheet read twice hides the one line that changed.
function ChangedDetails({ locale, review: { approved, content: next, product }, content: { details } }: ValueProps) {
  const t = translator(locale, 'reviews')
  const differs = (field: DetailField) =>
    JSON.stringify(approved?.details[field] ?? null) !== JSON.stringify(next.details[field] ?? null)
  return (
    <dl className="flex flex-col gap-2">
      {detailFields.filter(differs).map((field) => (
        <div key={field}>
          <dt className="text-sm text-muted">{detailLabel(locale, product.setNumber, field)}</dt>
          <dd className="whitespace-pre-line">{details[field]?.vi || t('empty-value')}</dd>
          {details[field]?.en ? (
            <dd lang="en" className="whitespace-pre-line">
              {details[field].en}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

function priceWords(locale: Locale, { price: { kind, vnd, toVnd } }: ListingContent) {
  if (kind === 'ON_REQUEST') return translator(locale, 'listing-editor')('price-kind.ON_REQUEST')
  const amounts = [vnd, toVnd].flatMap((amount) => (amount === null ? [] : formatVnd(amount, locale)))
  return amounts.join(' – ')
}
