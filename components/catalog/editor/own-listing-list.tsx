import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { OwnListing } from '@/lib/catalog/own-types'
import { listingStatuses } from '@/lib/catalog/rules-status'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ListingThumb } from './listing-thumb'
import { StatusBadges } from './status-badge'

/** The merchant's listings under one heading per state, what asks for work first. */
export function OwnListingGroups({
  locale,
  listings,
  level: Heading,
}: {
  locale: Locale
  listings: OwnListing[]
  level: 'h2' | 'h3'
}) {
  const t = translator(locale, 'merchant-home')
  const groups = listingStatuses
    .map((status) => ({ status, members: listings.filter((one) => one.status === status) }))
    .filter(({ members }) => members.length > 0)
  return (
    <div className="flex flex-col gap-8">
      {groups.map(({ status, members }) => (
        <section key={status} aria-labelledby={`group-${status}`}>
          <Heading id={`group-${status}`} className="mb-3 text-lg">
            {t(`status-of.${status}`)} <span className="font-normal text-muted">({members.length})</span>
          </Heading>
          <OwnListingList locale={locale} listings={members} isGrouped />
        </section>
      ))}
    </div>
  )
}

export function OwnListingList({
  locale,
  listings,
  isGrouped = false,
}: {
  locale: Locale
  listings: OwnListing[]
  /** Under a heading that names the state already. */
  isGrouped?: boolean
}) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
      {listings.map((listing) => (
        <li key={listing.id}>
          <OwnListingRow locale={locale} listing={listing} isGrouped={isGrouped} />
        </li>
      ))}
    </ul>
  )
}

function OwnListingRow({ locale, listing, isGrouped }: { locale: Locale; listing: OwnListing; isGrouped: boolean }) {
  const t = translator(locale, 'merchant-home')
  return (
    <Link
      href={pathIn(locale, `/merchant/listings/${listing.id}`)}
      className="flex items-center gap-3 p-3 transition-colors duration-150 hover:bg-paper sm:gap-4 sm:px-4"
    >
      <ListingThumb hash={listing.pictureHash} />
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="font-semibold leading-snug">{listing.name}</span>
        <StatusBadges locale={locale} status={isGrouped ? null : listing.status} edit={listing.edit} />
        <span className="text-sm text-muted">{t('listings.changed', { time: formatMoment(listing.changedAt) })}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
    </Link>
  )
}
