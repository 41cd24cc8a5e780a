import Link from 'next/link'
import type { ReactNode } from 'react'
import { FoldedStep, StepForm } from '@/components/catalog/editor/step-form'
import { FactsList } from '@/components/catalog/review/facts-list'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { eraseContactAction, reopenProblemAction } from '@/lib/problems/actions/decide'
import type { Problem } from '@/lib/problems/types'

type Props = { locale: Locale; problem: Problem }
type Slots = { told: string | undefined; decide: ReactNode; aside: ReactNode }

const link = 'inline-flex min-h-11 items-center py-1.5 text-lam underline-offset-4 hover:underline'

/** One report: what was told and what was done about it, beside what it is about; `told` is the step just taken. */
export function ProblemSheet({ locale, problem, told, decide, aside }: Props & Slots) {
  const t = translator(locale, 'problems')
  const { state, words, locale: written, receivedAt } = problem
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
      <Card className="min-w-0">
        <FactsList
          facts={[
            [
              t('desk.filter'),
              <Badge key="state" tone={state === 'open' ? 'warn' : 'good'}>
                {t(`desk.states.${state}`)}
              </Badge>,
            ],
            [t('desk.received-at'), formatMoment(receivedAt)],
            [t('desk.language'), t(`desk.languages.${written === 'en' ? 'en' : 'vi'}`)],
          ]}
        />
        <h2 className="mt-5 text-lg">{t('desk.words')}</h2>
        <p className="mt-1 max-w-prose whitespace-pre-line">{words}</p>
      </Card>
      <div className="flex min-w-0 flex-col gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <About locale={locale} problem={problem} />
        <Contact locale={locale} problem={problem} />
        {aside}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <Steps locale={locale} problem={problem} />
        {state === 'open' ? (
          decide
        ) : (
          <ForWriters area="problems">
            <Reopen key={told} locale={locale} problem={problem} />
          </ForWriters>
        )}
      </div>
    </div>
  )
}

function About({ locale, problem: { listing, merchant, others } }: Props) {
  const t = translator(locale, 'problems')
  return (
    <Card>
      <h2 className="text-lg">{t('desk.listing')}</h2>
      <p className="mt-1 font-semibold">{listing.name}</p>
      <p className="text-sm text-muted">{inLocale(locale, listing.set.vi, listing.set.en)}</p>
      <p className="mt-2 text-sm text-muted">
        {listing.isPublic ? null : `${t('desk.hidden')} `}
        {t('desk.others', { count: others })}
      </p>
      <div className="mt-1 flex flex-col">
        {listing.isPublic ? (
          <Link href={pathIn(locale, `/listings/${listing.slug}`)} prefetch={false} className={link}>
            {t('desk.open-listing')}
          </Link>
        ) : null}
        {listing.revisionId ? (
          <Link href={pathIn(locale, `/admin/reviews/${listing.revisionId}`)} prefetch={false} className={link}>
            {t('desk.open-review')}
          </Link>
        ) : null}
        <Link href={pathIn(locale, `/admin/merchants/${merchant.id}`)} prefetch={false} className={link}>
          {t('desk.merchant')}: {merchant.name}
        </Link>
      </div>
    </Card>
  )
}

function Contact({ locale, problem: { id, contact } }: Props) {
  const t = translator(locale, 'problems')
  if (!contact)
    return (
      <Card>
        <h2 className="text-lg">{t('desk.contact')}</h2>
        <p className="mt-1 text-muted">{t('desk.contact-none')}</p>
      </Card>
    )
  const isPhone = contact.value.startsWith('+')
  return (
    <Card>
      <h2 className="text-lg">{t('desk.contact')}</h2>
      <p>
        <a href={`${isPhone ? 'tel' : 'mailto'}:${contact.value}`} className={link}>
          {isPhone ? formatPhone(contact.value) : contact.value}
        </a>
      </p>
      <p className="mb-3 text-sm text-muted">{t('desk.contact-until', { day: formatDay(contact.eraseOn) })}</p>
      <ForWriters area="problems">
        <FoldedStep
          title={t('desk.erase')}
          body={t('desk.erase-why')}
          action={eraseContactAction.bind(null, locale, id)}
          kind="danger"
          words={{ go: t('desk.erase'), busy: t('desk.busy') }}
        />
      </ForWriters>
    </Card>
  )
}

function Steps({ locale, problem: { steps } }: Props) {
  const t = translator(locale, 'problems')
  if (steps.length === 0) return null
  return (
    <Card>
      <h2 className="text-lg">{t('desk.steps')}</h2>
      <ol className="mt-2 divide-y divide-line">
        {steps.map(({ kind, words, at, by }) => (
          <li key={`${kind} ${at.toISOString()}`} className="py-3 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <strong>{t(`desk.step.${kind}`)}</strong>
              <span className="text-sm text-muted">
                {t('desk.step-line', { time: formatMoment(at), by: by ?? t('desk.somebody') })}
              </span>
            </p>
            <p className="max-w-prose whitespace-pre-line">{words}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Reopen({ locale, problem: { id } }: Props) {
  const t = translator(locale, 'problems')
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('desk.reopen')}</h2>
      <StepForm
        action={reopenProblemAction.bind(null, locale, id)}
        words={{ go: t('desk.reopen'), busy: t('desk.busy'), words: t('desk.reopen-words') }}
        wordsRequired
        className="w-full sm:w-auto sm:self-start"
      />
    </Card>
  )
}
