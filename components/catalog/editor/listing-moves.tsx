import { ButtonLink } from '@/components/ui/button'
import {
  discardDraftAction,
  duplicateListingAction,
  pauseListingAction,
  resumeListingAction,
  startRevisionAction,
  withdrawListingAction,
} from '@/lib/catalog/actions/own-listing'
import { gapName } from '@/lib/catalog/detail-words'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import type { ListingMove } from '@/lib/catalog/rules-status'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { DuplicateForm } from './duplicate-form'
import { FoldedStep, StepForm } from './step-form'

/** What the merchant can do with a listing now: the likely step open, those with consequences folded. */
export function ListingMoves({
  locale,
  listing,
  open,
}: {
  locale: Locale
  listing: OwnListingDetail
  /** Products without a listing, which these words could be carried to. */
  open: { id: string; name: string }[]
}) {
  const t = translator(locale, 'merchant-home')
  const { id, moves } = listing
  const can = (move: ListingMove) => moves.includes(move)
  const busy = t('move.busy')
  return (
    <section aria-label={t('listing.steps')} className="flex flex-col gap-3">
      <DraftLine locale={locale} listing={listing} />
      {can('revise') ? <ReviseStep locale={locale} listing={listing} /> : null}
      {can('resume') ? (
        <FoldedStep
          title={t('move.resume.title')}
          body={t('move.resume.body')}
          action={resumeListingAction.bind(null, locale, id)}
          words={{ go: t('move.resume.go'), busy }}
        />
      ) : null}
      {can('pause') ? (
        <FoldedStep
          title={t('move.pause.title')}
          body={t('move.pause.body')}
          action={pauseListingAction.bind(null, locale, id)}
          words={{ go: t('move.pause.go'), busy, words: t('move.pause.words') }}
        />
      ) : null}
      {open.length > 0 ? <Duplicate locale={locale} id={id} open={open} /> : null}
      {can('withdraw') ? (
        <FoldedStep
          title={t('move.withdraw.title')}
          body={t('move.withdraw.body')}
          action={withdrawListingAction.bind(null, locale, id)}
          kind="danger"
          words={{ go: t('move.withdraw.go'), busy, words: t('move.withdraw.words') }}
          wordsRequired
        />
      ) : null}
      {can('discard') ? (
        <FoldedStep
          title={t('listing.discard')}
          body={t('listing.discard-why')}
          action={discardDraftAction.bind(null, locale, id)}
          kind="danger"
          words={{ go: t('listing.discard-yes'), busy }}
        />
      ) : null}
    </section>
  )
}

function Duplicate({ locale, id, open }: { locale: Locale; id: string; open: { id: string; name: string }[] }) {
  const t = translator(locale, 'draft-versions')
  const words = {
    title: t('duplicate.title'),
    body: t('duplicate.body'),
    product: t('duplicate.product'),
    choose: t('duplicate.choose'),
    go: t('duplicate.go'),
    busy: t('duplicate.busy'),
  }
  return <DuplicateForm action={duplicateListingAction.bind(null, locale, id)} products={open} words={words} />
}

function DraftLine({ locale, listing: { id, draft, product } }: { locale: Locale; listing: OwnListingDetail }) {
  const t = translator(locale, 'merchant-home')
  if (!draft) return null
  const time = formatMoment(draft.savedAt)
  return (
    <div className="rounded-xl border-2 border-son bg-sheet p-4 sm:p-5">
      <h2 className="text-lg">{t('listing.draft-head')}</h2>
      <p className="text-sm text-muted">
        {draft.savedBy
          ? t('listing.draft-saved-by', { time, name: draft.savedBy })
          : t('listing.draft-saved', { time })}
      </p>
      {draft.gaps.length > 0 ? (
        <p className="mt-2">
          {t('listing.missing')}: {draft.gaps.map((gap) => gapName(locale, gap, product.setNumber)).join(', ')}.
        </p>
      ) : null}
      <ButtonLink href={pathIn(locale, `/merchant/listings/${id}/edit`)} className="mt-4 w-full sm:w-auto">
        {draft.gaps.length > 0 ? t('listing.write') : t('step.send-draft.action')}
      </ButtonLink>
    </div>
  )
}

function ReviseStep({ locale, listing: { id, facts, status } }: { locale: Locale; listing: OwnListingDetail }) {
  const t = translator(locale, 'merchant-home')
  const isReturned = facts.latestSubmitted?.review?.decision === 'RETURNED'
  return (
    <div className="flex flex-col gap-2">
      <StepForm
        action={startRevisionAction.bind(null, locale, id)}
        kind={isReturned ? 'primary' : 'secondary'}
        words={{ go: isReturned ? t('listing.fix') : t('listing.edit'), busy: t('move.busy') }}
        className="w-full sm:w-auto sm:self-start"
      />
      {status === 'public' ? <p className="text-sm text-muted">{t('listing.edit-why')}</p> : null}
    </div>
  )
}
