import Link from 'next/link'
import { StepForm } from '@/components/catalog/editor/step-form'
import { Card } from '@/components/ui/card'
import { submitDraftsAction } from '@/lib/bulk/actions/runs'
import type { OwnDraft } from '@/lib/bulk/queries/drafts'
import { shownRows } from '@/lib/bulk/rules'
import { gapName } from '@/lib/catalog/detail-words'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Drafts that are listed open; more would bury what stands below. */
const openedUpTo = 20

const isReady = ({ gaps, block }: OwnDraft) => gaps.length === 0 && block === null

/** Every draft with what it lacks, and one button for those that lack nothing. */
export function SubmitStep({ locale, drafts }: { locale: Locale; drafts: OwnDraft[] }) {
  const t = translator(locale, 'bulk')
  const ready = drafts.filter(isReady)
  const open = drafts.filter((draft) => !isReady(draft))
  return (
    <Card className="flex flex-col gap-4">
      <h2 id="submit" className="text-xl">
        {t('step.submit')}
      </h2>
      <p className="text-muted">
        {drafts.length > 0
          ? t('step.submit-body', { ready: ready.length, open: open.length }).trim()
          : t('step.submit-none')}
      </p>
      {ready.length > 0 ? (
        <>
          <StepForm
            action={submitDraftsAction.bind(null, locale)}
            kind="primary"
            words={{ go: t('step.submit-go', { count: ready.length }), busy: t('step.submit-busy') }}
            className="self-start"
          />
          <DraftList locale={locale} title={t('step.ready')} drafts={ready} />
        </>
      ) : null}
      {open.length > 0 ? (
        <DraftList locale={locale} title={t('step.open')} drafts={open} isOpen={open.length <= openedUpTo} />
      ) : null}
    </Card>
  )
}

function DraftList({
  locale,
  title,
  drafts,
  isOpen = false,
}: {
  locale: Locale
  title: string
  drafts: OwnDraft[]
  isOpen?: boolean
}) {
  return (
    <details open={isOpen} className="rounded-lg border border-line">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-semibold">
        {title} <span className="font-normal text-muted">({drafts.length})</span>
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {drafts.slice(0, shownRows).map((draft) => (
          <li key={draft.listingId} className="px-4 py-2">
            <Link
              href={pathIn(locale, `/merchant/listings/${draft.listingId}/edit`)}
              className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
            >
              {draft.name}
            </Link>
            <Lacks locale={locale} draft={draft} />
          </li>
        ))}
      </ul>
      {drafts.length > shownRows ? (
        <p className="border-t border-line p-4 text-muted">
          {translator(locale, 'bulk')('run.first', { shown: shownRows, count: drafts.length })}
        </p>
      ) : null}
    </details>
  )
}

function Lacks({ locale, draft: { block, gaps, setNumber } }: { locale: Locale; draft: OwnDraft }) {
  if (block) return <p className="text-sm">{translator(locale, 'merchant-home')(`refused.${block}`)}</p>
  if (gaps.length === 0) return null
  const list = gaps.map((gap) => gapName(locale, gap, setNumber)).join(', ')
  return <p className="text-sm">{translator(locale, 'bulk')('step.missing', { list })}</p>
}
