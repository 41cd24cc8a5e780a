import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { saveDraftAction, sendDraftAction } from '@/lib/catalog/actions/edit-listing'
import { checksOf } from '@/lib/catalog/draft-answer'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { MAX_PICTURES, MAX_UPLOADS_A_DAY } from '@/lib/catalog/rules-content'
import { detailFields, fieldsToWrite } from '@/lib/catalog/rules-details'
import { marksOf, unitsOfContent } from '@/lib/catalog/rules-merge'
import { careOfSet } from '@/lib/catalog/rules-sets'
import type { Details } from '@/lib/catalog/types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { editorWords } from './editor-words'
import { ListingEditor } from './listing-editor'
import { ReturnedNotice } from './returned-notice'

/** What a plain upload reported in the address: how many were added, and `file.fault` pairs. */
type Upload = { added: string; refused: string }

/** The editor with what its writer must know first: why it came back, what this product's set asks for. */
export function EditSheet({
  locale,
  listing,
  account,
  upload,
}: {
  locale: Locale
  listing: OwnListingDetail
  /** Whoever writes; '' where nobody is signed in any more. */
  account: string
  upload: Upload
}) {
  const t = translator(locale, 'listing-editor')
  const { id, draft, product, facts, block } = listing
  const page = pathIn(locale, `/merchant/listings/${id}`)
  if (!draft)
    return (
      <>
        <PageHead title={t('edit-title')} intro={t('registered', { name: product.name })} />
        <EmptyState title={t('not-open')}>
          <p className="mb-4">{t('not-open-body')}</p>
          <ButtonLink href={page}>{t('back')}</ButtonLink>
        </EmptyState>
      </>
    )
  const review = facts.latestSubmitted?.review
  const care = careOfSet(product.setNumber)
  const editor = pathIn(locale, `/merchant/listings/${id}/edit`)
  return (
    <div className="max-w-3xl">
      <PageHead
        title={facts.latestSubmitted ? t('edit-title') : t('title')}
        intro={t('registered', { name: product.name })}
      />
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {review?.decision === 'RETURNED' ? <ReturnedNotice locale={locale} review={review} /> : null}
        {block ? <Notice kind="warning">{translator(locale, 'merchant-home')(`refused.${block}`)}</Notice> : null}
        {care ? <Notice kind="info">{t(`care.${care}`)}</Notice> : null}
        {Number(upload.added) > 0 ? <Notice kind="success">{t('uploaded', { n: Number(upload.added) })}</Notice> : null}
      </div>
      <ListingEditor
        locale={locale}
        listingId={id}
        account={account}
        action={saveDraftAction.bind(null, locale, id)}
        sendAction={sendDraftAction.bind(null, locale, id)}
        words={editorWords(locale)}
        content={draft.content}
        savedAt={draft.savedAt.toISOString()}
        marks={marksOf(unitsOfContent(draft.content))}
        checks={checksOf(locale, draft.content, product.setNumber)}
        care={care}
        details={detailWords(locale, listing, draft.content.details)}
        told={uploadWords(locale, upload)}
        links={{
          signIn: pathIn(locale, `/sign-in?next=${encodeURIComponent(editor)}`),
          listing: page,
          preview: pathIn(locale, `/merchant/listings/${id}/preview`),
        }}
      />
    </div>
  )
}

function detailWords(locale: Locale, { product }: OwnListingDetail, details: Details) {
  const t = translator(locale, 'listing-details')
  const { setNumber } = product
  const set = inLocale(locale, product.setNameVi, product.setNameEn)
  // Of a listing of which nothing may be told every field stands ready, for whatever was typed.
  const isUnknown = setNumber === 0
  const all = Object.fromEntries(detailFields.map((field) => [field, { vi: '', en: '' }]))
  const asked = fieldsToWrite(setNumber, isUnknown ? all : details).map(({ field, label, required }) => ({
    field,
    label: t(`label.${label}`),
    hint: t(`hint.${label}`),
    required,
  }))
  const words = {
    title: t('title'),
    intro: isUnknown ? '' : t('intro', { set }),
    inEnglish: t('in-english'),
    englishIntro: t('english-intro'),
  }
  return { asked, words, typedOnly: isUnknown }
}

function uploadWords(locale: Locale, { refused }: Upload): string[] {
  const t = translator(locale, 'listing-editor')
  return refused.split(',').flatMap((one) => {
    const [at = '', fault = ''] = one.split('.')
    const name = Number(at) > 0 ? t('picture', { n: Number(at) }) : t('pictures')
    return (
      textFor(locale, 'listing-editor', `upload-fault.${fault}`, {
        name,
        max: MAX_PICTURES,
        daily: MAX_UPLOADS_A_DAY,
      }) ?? []
    )
  })
}
