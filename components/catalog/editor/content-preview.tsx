import { PriceText } from '@/components/catalog/price-text'
import { pictureSrc } from '@/components/catalog/product-picture'
import { detailLabel } from '@/lib/catalog/detail-words'
import { placeHref, priceOf } from '@/lib/catalog/public-rules'
import { fieldsToShow } from '@/lib/catalog/rules-details'
import { isPriceComplete } from '@/lib/catalog/rules-price'
import { careOfSet } from '@/lib/catalog/rules-sets'
import type { ListingContent, Place } from '@/lib/catalog/types'
import { formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** A content as shoppers will read it in one language, whole: also what they see only behind a confirmed age. */
export function ContentPreview({
  locale,
  language,
  content,
  setNumber,
  isAlone = language === 'vi',
}: {
  locale: Locale
  language: Locale
  content: ListingContent
  setNumber: number
  /** The one preview on a page: with pictures and places, and Vietnamese where nothing is written in the language. */
  isAlone?: boolean
}) {
  const t = translator(locale, 'listing-editor')
  const isAgeGated = careOfSet(setNumber) === 'alcohol'
  const said = (vi: string, en: string) => (isAlone ? inLocale(language, vi, en) : language === 'vi' ? vi : en)
  const name = said(content.nameVi, content.nameEn)
  const story = said(content.storyVi, content.storyEn)
  return (
    <div lang={language} className="flex flex-col gap-4">
      {isAlone ? <PreviewPictures content={content} language={language} /> : null}
      <h3 className="text-xl">{name || '–'}</h3>
      <p className="text-lg [&_i]:text-base [&_i]:text-muted [&_i]:not-italic">
        <PreviewPrice language={language} content={content} setNumber={setNumber} />
      </p>
      {isAgeGated && isAlone ? (
        <p lang={locale} className="border-l-4 border-quy pl-3 text-sm text-muted">
          {t('care.alcohol')}
        </p>
      ) : null}
      {story ? <p className="max-w-prose whitespace-pre-line">{story}</p> : null}
      <PreviewDetails {...{ locale, language, content, setNumber, said }} />
      {isAlone ? (
        <ul className="flex flex-col">
          {content.places.map((place) => (
            <li key={`${place.kind} ${place.value}`}>
              <PlaceLine locale={locale} place={place} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function PreviewDetails({
  locale,
  language,
  content: { details },
  setNumber,
  said,
}: {
  locale: Locale
  language: Locale
  content: ListingContent
  setNumber: number
  said: (vi: string, en: string) => string
}) {
  const shown = fieldsToShow(setNumber, details).flatMap(({ field }) => {
    const text = said(details[field]?.vi ?? '', details[field]?.en ?? '')
    return text ? [{ field, text }] : []
  })
  if (shown.length === 0) return null
  return (
    <dl className="grid gap-x-6 gap-y-2 border-t border-line pt-4 sm:grid-cols-[12rem_1fr]">
      {shown.map(({ field, text }) => (
        <div key={field} className="sm:contents">
          <dt lang={locale} className="text-sm text-muted sm:py-0.5">
            {detailLabel(locale, setNumber, field)}
          </dt>
          <dd lang={language} className="max-w-prose whitespace-pre-line">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function PreviewPrice({
  language,
  content,
  setNumber,
}: {
  language: Locale
  content: ListingContent
  setNumber: number
}) {
  const { kind, vnd, toVnd } = content.price
  const price = isPriceComplete(content.price) ? priceOf(kind, vnd, toVnd) : null
  const unit = { vi: content.unitVi, en: content.unitEn }
  return price ? <PriceText locale={language} price={price} unit={unit} setNumber={setNumber} /> : <>–</>
}

export function PlaceLine({ locale, place }: { locale: Locale; place: Place }) {
  const t = translator(locale, 'listing-editor')
  const href = placeHref(place)
  const shown = place.value.startsWith('+') ? formatPhone(place.value) : place.value
  return (
    <>
      <span className="font-semibold">{t(`place.${place.kind}`)}:</span>{' '}
      {href ? (
        <a
          href={href}
          rel="nofollow noopener noreferrer"
          target="_blank"
          className="inline-block py-2.5 break-all text-lam underline"
        >
          {shown}
        </a>
      ) : (
        shown
      )}
    </>
  )
}

function PreviewPictures({ content, language }: { content: ListingContent; language: Locale }) {
  if (content.pictures.length === 0) return null
  return (
    <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
      {content.pictures.map((picture, index) => (
        <li key={picture.pictureId} className={index === 0 ? 'col-span-3 sm:col-span-4' : undefined}>
          <PreviewPicture picture={picture} language={language} isMain={index === 0} />
        </li>
      ))}
    </ul>
  )
}

function PreviewPicture({
  picture,
  language,
  isMain,
}: {
  picture: ListingContent['pictures'][number]
  language: Locale
  isMain: boolean
}) {
  const { contentHash, altVi, altEn, width, height } = picture
  const alt = inLocale(language, altVi, altEn)
  const wide = `${pictureSrc(contentHash, 480)} 480w, ${pictureSrc(contentHash, 800)} 800w, ${pictureSrc(contentHash, 1600)} 1600w`
  return (
    <figure>
      <a href={pictureSrc(contentHash, 1600)} target="_blank" rel="noopener">
        <img
          src={pictureSrc(contentHash, isMain ? 800 : 320)}
          srcSet={isMain ? wide : undefined}
          sizes={isMain ? '(min-width: 1024px) 32rem, 100vw' : undefined}
          alt={alt}
          width={isMain ? width : 320}
          height={isMain ? height : 320}
          loading={isMain ? undefined : 'lazy'}
          className={
            isMain
              ? 'max-h-[28rem] w-full rounded-lg bg-quy-wash object-contain'
              : 'aspect-square w-full rounded-lg bg-quy-wash object-cover'
          }
        />
      </a>
      {alt ? <figcaption className="mt-1 text-sm text-muted">{alt}</figcaption> : null}
    </figure>
  )
}
