import { ChangedWords } from '@/components/catalog/changed-words'
import { PlaceLine } from '@/components/catalog/editor/content-preview'
import { pictureSrc } from '@/components/catalog/product-picture'
import { detailLabel } from '@/lib/catalog/detail-words'
import type { ContentField } from '@/lib/catalog/rules-content'
import { detailFields } from '@/lib/catalog/rules-details'
import type { DetailField, ListingContent } from '@/lib/catalog/types'
import { formatVnd } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; before: ListingContent; after: ListingContent; setNumber: number }

/** Two contents field by field, old beside new, as far as they differ. */
export function ContentChanges({
  fields,
  labels,
  ...props
}: Props & { fields: ContentField[]; labels: { before: string; after: string } }) {
  const { locale } = props
  const t = translator(locale, 'reviews')
  return fields.map((field) => (
    <section key={field} className="mt-4 border-t border-line pt-3">
      <h3 className="mb-2 font-semibold">{t(`field.${field}`)}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="min-w-0 wrap-anywhere">
          <p className="text-sm text-muted">{labels.before}</p>
          <div className="border-l-4 border-line pl-3">
            <FieldValue {...props} side="before" field={field} />
          </div>
        </div>
        <div className="min-w-0 wrap-anywhere">
          <p className="text-sm text-muted">{labels.after}</p>
          <div className="border-l-4 border-quy pl-3">
            <FieldValue {...props} side="after" field={field} />
          </div>
        </div>
      </div>
    </section>
  ))
}

type ValueProps = Props & { side: 'before' | 'after' }

function FieldValue({ field, ...props }: ValueProps & { field: ContentField }) {
  const { locale, before, after, side } = props
  const content = props[side]
  const t = translator(locale, 'reviews')
  const empty = <span className="text-muted">{t('empty-value')}</span>
  if (field === 'pictures')
    return (
      <ul className="flex flex-wrap gap-2">
        {content.pictures.map(({ pictureId, contentHash, altVi }) => (
          <li key={pictureId} className="w-32 text-xs text-muted">
            <img
              src={pictureSrc(contentHash, 320)}
              alt={altVi ? '' : t('field.pictures')}
              width={128}
              height={128}
              loading="lazy"
              className="size-32 rounded-md bg-quy-wash object-cover"
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
  if (field === 'details') return <ChangedDetails {...props} />
  if (field === 'price') return <>{priceWords(locale, content)}</>
  if (!content[field]) return empty
  return (
    <p className="whitespace-pre-line">
      <ChangedWords before={before[field]} after={after[field]} side={side} />
    </p>
  )
}

// Only the fields that differ: a long sheet read twice hides the one line that changed.
function ChangedDetails({ locale, before, after, setNumber, side }: ValueProps) {
  const t = translator(locale, 'reviews')
  const differs = (field: DetailField) =>
    JSON.stringify(before.details[field] ?? null) !== JSON.stringify(after.details[field] ?? null)
  const text = (content: ListingContent, field: DetailField, language: 'vi' | 'en') =>
    content.details[field]?.[language] ?? ''
  const words = (field: DetailField, language: 'vi' | 'en') => (
    <ChangedWords before={text(before, field, language)} after={text(after, field, language)} side={side} />
  )
  const own = side === 'before' ? before : after
  return (
    <dl className="flex flex-col gap-2">
      {detailFields.filter(differs).map((field) => (
        <div key={field}>
          <dt className="text-sm text-muted">{detailLabel(locale, setNumber, field)}</dt>
          <dd className="whitespace-pre-line">{text(own, field, 'vi') ? words(field, 'vi') : t('empty-value')}</dd>
          {text(own, field, 'en') ? (
            <dd lang="en" className="whitespace-pre-line">
              {words(field, 'en')}
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
