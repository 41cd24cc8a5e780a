import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import type { MerchantActor } from '@/lib/auth/actors'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findNextStar } from '@/lib/papers/queries/next-star'
import { minimumsSource } from '@/lib/taxonomy/digital-minimums'

type Props = { locale: Locale; actor: MerchantActor; listing: OwnListingDetail }

/** What a merchant takes along from the page of one product: things to print, the file for the OCOP dossier, what the next star asks. */
export function ListingPapers({ locale, actor, listing }: Props) {
  const t = translator(locale, 'papers')
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-2">
      <Card className="flex flex-col items-start gap-3">
        <h2 className="text-lg">{t('listing.title')}</h2>
        {listing.status === 'public' ? (
          <>
            <p className="text-muted">{t('listing.print')}</p>
            <ButtonLink kind="secondary" href={pathIn(locale, `/merchant/listings/print?listing=${listing.id}`)}>
              {t('listing.choose')}
            </ButtonLink>
          </>
        ) : (
          <p className="text-muted">{t('listing.not-public')}</p>
        )}
        <p className="text-muted">{t('listing.evidence')}</p>
        <DownloadLink href={`/api/papers/evidence?listing=${listing.id}&locale=${locale}`}>
          {t('listing.evidence-go')}
        </DownloadLink>
      </Card>
      <NextStarCard locale={locale} actor={actor} listing={listing} />
    </div>
  )
}

const tones = { met: 'good', partly: 'warn', missing: 'neutral' } as const

async function NextStarCard({ locale, actor, listing }: Props) {
  const next = await findNextStar(actor, listing)
  if (!next) return null
  const t = translator(locale, 'papers')
  return (
    <Card>
      <h2 className="text-lg">{t('star.title', { stars: next.stars })}</h2>
      <p className="mt-1 text-sm text-muted">
        {t('star.source', { decision: minimumsSource.decision, day: formatDay(minimumsSource.issuedOn) })}
      </p>
      {next.needs.length === 0 ? <p className="mt-3">{t('star.nothing')}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {next.needs.map(({ minimum, state }) => (
          <li key={minimum} className="flex flex-col items-start gap-1 py-3">
            <span className="font-semibold">{t(`star.minimum.${minimum}`)}</span>
            <Badge tone={tones[state]}>{t(`star.state.${state}`)}</Badge>
            <span className="text-sm">{t(`star.how.${minimum}.${state}`)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{t('star.only-digital')}</p>
    </Card>
  )
}
