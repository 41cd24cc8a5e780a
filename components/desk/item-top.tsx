import { ArrowLeft, ArrowRight } from 'lucide-react'
import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { claimItemAction } from '@/lib/desk/actions/claim'
import { claimState, holdState } from '@/lib/desk/hold-rules'
import type { DeskAt } from '@/lib/desk/queries/desk-at'
import { itemAddress, noFilter, queueAddress, writeItem } from '@/lib/desk/queue-address'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ClaimForms } from './claim-forms'
import { DueBadge } from './due-badge'
import { dueOf } from './due-words'
import { HeldNotice } from './held-notice'
import { refusalWords } from './item-words'
import { Keys } from './keys'

/** Above an item: the ways through the queue, when it is due and whose it is, and what became of the last decision. */
export function ItemTop({ locale, at }: { locale: Locale; at: DeskAt }) {
  const t = translator(locale, 'queue')
  const { admin, desk, filter, place, holidays, now } = at
  return (
    <>
      <nav
        aria-label={t('bar.label')}
        className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
      >
        <BackLink href={pathIn(locale, queueAddress(filter))}>{t('bar.back')}</BackLink>
        <div className="flex flex-wrap items-center gap-2">
          <ForWriters area="listings">
            <Keys locale={locale} admin={admin} />
          </ForWriters>
          {place.previous ? (
            <ButtonLink
              kind="secondary"
              rel="prev"
              data-desk-previous
              prefetch={false}
              href={pathIn(locale, itemAddress(place.previous, filter))}
            >
              <ArrowLeft aria-hidden className="size-4" />
              {t('bar.previous')}
            </ButtonLink>
          ) : null}
          {place.next ? (
            <ButtonLink
              kind="secondary"
              rel="next"
              data-desk-next
              prefetch={false}
              href={pathIn(locale, itemAddress(place.next, filter))}
            >
              {t('bar.next')}
              <ArrowRight aria-hidden className="size-4" />
            </ButtonLink>
          ) : (
            <span className="text-sm text-muted">{t('bar.last')}</span>
          )}
        </div>
      </nav>
      <HeldNotice {...{ locale, admin, filter }} after={at.after} back={at.back} here={writeItem(at.ref)} />
      <Standing locale={locale} at={at} />
      {desk.isOpen && desk.arrivedAt && desk.dueDay && !isBeingDecided(desk) ? (
        <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <DueBadge
            due={dueOf(locale, {
              ...{ holidays, now, arrivedAt: desk.arrivedAt, dueDay: desk.dueDay },
              isOverdue: desk.isOverdue,
            })}
          />
          <ForWriters area="listings">
            <Claim locale={locale} at={at} />
          </ForWriters>
        </div>
      ) : null}
    </>
  )
}

/** That somebody decided just now, or that a decision failed. */
function Standing({ locale, at: { admin, desk, after, now } }: { locale: Locale; at: DeskAt }) {
  const t = translator(locale, 'queue')
  const { decision } = desk
  if (!decision || decision.id === after) return null
  const state = holdState(decision, now)
  const told = {
    by: decision.by,
    time: formatMoment(decision.decidedAt),
    what: t(`verdict.${decision.kind}.${decision.verdict}`),
  }
  if (state === 'held' || state === 'due')
    return decision.authorId === admin.userId ? (
      <HeldNotice
        {...{ locale, admin, back: undefined }}
        filter={noFilter}
        after={decision.id}
        here={writeItem(desk)}
      />
    ) : (
      <Notice kind="warning" className="mb-4">
        {t('held.by-other', told)}
      </Notice>
    )
  if (state !== 'refused' || !desk.isOpen) return null
  return (
    <Notice kind="warning" className="mb-4">
      {t('held.failed-before', { ...told, reason: refusalWords(locale, decision.refusal ?? '') })}
    </Notice>
  )
}

const isBeingDecided = ({ decision }: DeskAt['desk']) => decision !== null && decision.settledAt === null

function Claim({ locale, at: { admin, desk, now, ref } }: { locale: Locale; at: DeskAt }) {
  const t = translator(locale, 'queue')
  const state = claimState(desk.claim, admin.userId, now)
  const item = writeItem(ref)
  const steps =
    state === 'free' ? (['claim'] as const) : state === 'mine' ? (['release'] as const) : (['take-over'] as const)
  const labels = { claim: t('claim.take'), release: t('claim.release'), 'take-over': t('claim.take-over') }
  const time = desk.claim ? formatMoment(desk.claim.until) : ''
  return (
    <div className="flex flex-wrap items-center gap-3">
      {desk.claim ? (
        <span className="text-sm font-semibold">
          {state === 'mine' ? t('claim.mine', { time }) : t('claim.other', { by: desk.claim.by, time })}
        </span>
      ) : null}
      {steps.map((step) => (
        <ClaimForms
          key={step}
          action={claimItemAction.bind(null, locale, item, step)}
          label={labels[step]}
          busy={t('claim.busy')}
        />
      ))}
    </div>
  )
}
