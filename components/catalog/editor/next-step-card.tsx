import { ButtonLink } from '@/components/ui/button'
import type { OwnHome } from '@/lib/catalog/own-types'
import type { NextStep } from '@/lib/catalog/rules-next-step'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

/** The one thing to do now, large enough for a thumb and plain enough for a hurry. */
export function NextStepCard({ locale, home }: { locale: Locale; home: OwnHome }) {
  const { step } = home
  const t = translator(locale, 'merchant-home')
  const listing = 'listingId' in step ? home.listings.find((one) => one.id === step.listingId) : undefined
  const values = { name: listing?.name ?? '', count: home.unlisted }
  const words = (part: 'title' | 'body' | 'action') =>
    textFor(locale, 'merchant-home', `step.${step.kind}.${part}`, values)
  const reason = reasonOf(locale, home, listing)
  return (
    <section aria-labelledby="next-step" className="rounded-2xl border-2 border-son bg-sheet p-5 sm:p-8">
      <p className="font-semibold text-son">{t('step.label')}</p>
      <h2 id="next-step" className="mt-1 max-w-2xl text-xl sm:text-2xl">
        {words('title')}
      </h2>
      <p className="mt-2 max-w-2xl text-muted">{words('body')}</p>
      {reason ? (
        <p className="mt-3 max-w-2xl border-l-4 border-quy pl-3">{t('reason-given', { words: reason })}</p>
      ) : null}
      <ButtonLink href={pathIn(locale, pathOf(step))} className="mt-5 w-full text-lg sm:w-auto sm:px-8">
        {words('action')}
      </ButtonLink>
    </section>
  )
}

function reasonOf(locale: Locale, { step, standingReason }: OwnHome, listing: OwnHome['listings'][number] | undefined) {
  if (step.kind === 'suspended' || step.kind === 'rejected') return standingReason
  if (step.kind === 'taken-down') return listing?.stateReason
  if (step.kind !== 'read-reason' || !listing?.returned) return null
  const { reasonCode, words } = listing.returned
  return words ?? (reasonCode ? textFor(locale, 'reviews', `to-merchant.${reasonCode}`) : null)
}

function pathOf(step: NextStep): string {
  switch (step.kind) {
    case 'finish-draft':
    case 'send-draft':
      return `/merchant/listings/${step.listingId}/edit`
    case 'read-reason':
    case 'taken-down':
    case 'renew-authorisation':
    case 'renew-certificate':
      return `/merchant/listings/${step.listingId}`
    case 'pick-product':
    case 'pick-another':
    case 'no-product':
      return '/merchant/listings/new'
    case 'rejected':
      return '/contact'
    default:
      return '/merchant/listings'
  }
}
