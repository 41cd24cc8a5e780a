import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { TypedFacts } from '@/lib/readiness/typed-facts'
import type { Solution } from '@/lib/readiness/types'
import type { Reason } from '@/lib/verifier/reasons'
import { DayOrder } from './day-order'
import { ReasonList } from './reason-list'

/** What a paper says, with the paper: a plain form that works on any browser, with or without JavaScript. */
export function FactsForm({
  locale,
  solution,
  today,
  typed,
  problem,
  because,
}: {
  locale: Locale
  solution: Solution
  today: Day
  typed: TypedFacts | null
  /** Why it could not be taken: then the browser has forgotten the file. */
  problem: string | null
  /** For what a signed paper was refused. */
  because: Reason[]
}) {
  const isAgain = problem !== null
  const t = translator(locale, 'solutions')
  const field = (name: string) => ({
    name,
    id: `facts-${name}`,
    error: isAgain ? typed?.errors[name] : undefined,
    defaultValue: typed?.values[name],
  })
  const optional = (label: string) => (
    <>
      {label} <span className="font-normal text-muted">({t('hand-in.optional')})</span>
    </>
  )
  return (
    <form
      action={`/api/proofs/facts?locale=${locale}&solution=${solution}`}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-4"
    >
      {problem ? (
        <Notice kind="error">
          {problem}
          <ReasonList locale={locale} reasons={because} />
        </Notice>
      ) : null}
      <p className="text-muted">{t('hand-in.intro')}</p>
      <TextField {...field('number')} label={t(`hand-in.number.${solution}`)} maxLength={120} required />
      <TextField {...field('issuer')} label={t('hand-in.issuer')} maxLength={200} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('validFrom')} type="date" label={t('hand-in.valid-from')} required />
        <TextField
          {...field('validUntil')}
          type="date"
          label={optional(t('hand-in.valid-until'))}
          hint={t('hand-in.valid-until-hint')}
        />
      </div>
      <DayOrder
        from="facts-validFrom"
        until="facts-validUntil"
        today={today}
        words={{
          order: textFor(locale, 'errors', 'days-out-of-order') ?? '',
          ended: t('hand-in.problems.already-ended'),
        }}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor="facts-paper" className="font-semibold">
          {optional(t('hand-in.paper'))}
        </label>
        <p id="facts-paper-hint" className="text-sm text-muted">
          {solution === 'E_CONTRACT' ? `${t('hand-in.contract-hint')} ` : ''}
          {t('hand-in.paper-hint')} {isAgain ? <strong>{t('hand-in.paper-again')}</strong> : null}
        </p>
        <input
          id="facts-paper"
          name="paper"
          type="file"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          aria-describedby="facts-paper-hint"
          className="min-h-11 w-full rounded-lg border border-edge bg-paper text-base file:mr-3 file:min-h-11 file:border-0 file:bg-lam-wash file:px-4 file:font-semibold file:text-lam"
        />
      </div>
      <TextArea {...field('note')} label={optional(t('hand-in.note'))} rows={3} maxLength={500} />
      <Button className="self-start">{t('hand-in.button')}</Button>
    </form>
  )
}
