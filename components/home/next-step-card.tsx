import { ButtonLink } from '@/components/ui/button'
import type { MerchantHome } from '@/lib/home/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { endingAdvice, paperName } from './ending-words'
import { stepPath } from './step-path'

/** The one thing to do now, large enough for a thumb and plain enough for a hurry. */
export function NextStepCard({ locale, home }: { locale: Locale; home: MerchantHome }) {
  const t = translator(locale, 'home')
  const { title, body, action } = wordsOf(locale, home)
  const reason = reasonOf(locale, home)
  return (
    <section aria-labelledby="next-step" className="rounded-2xl border-2 border-son bg-sheet p-5 sm:p-8">
      <p className="font-semibold text-son">{t('step.label')}</p>
      <h2 id="next-step" className="mt-1 max-w-2xl text-xl sm:text-2xl">
        {title}
      </h2>
      <p className="mt-2 max-w-2xl text-muted">{body}</p>
      {reason ? (
        <p className="mt-3 max-w-2xl border-l-4 border-quy pl-3 whitespace-pre-line">
          {t('reason', { words: reason })}
        </p>
      ) : null}
      <ButtonLink href={pathIn(locale, stepPath(home.homeStep))} className="mt-5 w-full text-lg sm:w-auto sm:px-8">
        {action}
      </ButtonLink>
    </section>
  )
}

function wordsOf(locale: Locale, { homeStep: step, listings, unlisted }: MerchantHome) {
  const t = translator(locale, 'home')
  if (step.kind === 'ending') {
    const key = `step.ending-${step.ending.kind}` as const
    const values = { name: paperName(locale, step.ending), count: step.ending.daysLeft }
    return {
      title: t(`${key}.title`, values),
      body: endingAdvice(locale, step.ending),
      action: t(`${key}.action`),
    }
  }
  if ('solution' in step) {
    const solution = translator(locale, 'readiness')(`solutions.${step.solution}`)
    const key = `step.${step.kind}` as const
    return { title: t(`${key}.title`, { solution }), body: t(`${key}.body`), action: t(`${key}.action`) }
  }
  const listing = 'listingId' in step ? listings.find((one) => one.id === step.listingId) : undefined
  const words = (part: 'title' | 'body' | 'action') =>
    textFor(locale, 'merchant-home', `step.${step.kind}.${part}`, { name: listing?.name ?? '', count: unlisted })
  return { title: words('title'), body: words('body'), action: words('action') }
}

function reasonOf(locale: Locale, { homeStep: step, standingReason, listings, solutions }: MerchantHome) {
  if (step.kind === 'suspended' || step.kind === 'rejected') return standingReason
  if (step.kind === 'proof-returned') return solutions.find((one) => one.solution === step.solution)?.words
  const listing = 'listingId' in step ? listings.find((one) => one.id === step.listingId) : undefined
  if (step.kind === 'taken-down') return listing?.stateReason
  return step.kind === 'read-reason' ? returnedWords(locale, listing?.returned) : null
}

/** Why a listing came back, in the reviewer's own words or those of the reason. */
export function returnedWords(
  locale: Locale,
  review: { reasonCode: string | null; words: string | null } | null | undefined,
) {
  if (!review) return null
  return review.words ?? (review.reasonCode ? textFor(locale, 'reviews', `to-merchant.${review.reasonCode}`) : null)
}
