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
  const { locale, before, after } = props
  const t = translator(locale, 'reviews')
  return fields.map((field) => (
    <section key={field} className="mt-4 border-t border-line pt-3">
      <h3 className="mb-2 font-semibold">{t(`field.${field}`)}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="min-w-0 wrap-anywhere">
          <p className="text-sm text-muted">{labels.before}</p>
          <div className="border-l-4 border-line pl-3">
            <FieldValue {...props} content={before} field={field} />
          </div>
        </div>
        <div className="min-w-0 wrap-anywhere">
          <p className="text-sm text-muted">{labels.after}</p>
          <div className="border-l-4 border-quy pl-3">
            <FieldValue {...props} content={after} field={field} />
          </div>
        </div>
      </div>
    </section>
  ))
}

type ValueProps = Props & { content: ListingContent }

function FieldValue({ field, ...props }: ValueProps & { field: ContentField }) {
  const { locale, content } = props
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
  if (field === 'details') return <ChangedDetails {...props} />
  if (field === 'price') return <>{priceWords(locale, content)}</>
  return content[field] ? <p className="whitespace-pre-line">{content[field]}</p> : empty
}

// Only the fields that differ: a long sheet read twice hides the one line that changed.
function ChangedDetails({ locale, before, after, setNumber, content: { details } }: ValueProps) {
  const t = translator(locale, 'reviews')
  const differs = (field: DetailField) =>
    JSON.stringify(before.details[field] ?? null) !== JSON.stringify(after.details[field] ?? null)
  return (
    <dl className="flex flex-col gap-2">
      {detailFields.filter(differs).map((field) => (
        <div key={field}>
          <dt className="text-sm text-muted">{detailLabel(locale, setNumber, field)}</dt>
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
