import { Badge } from '@/components/ui/badge'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Provider } from '@/lib/readiness/provider-types'
import type { Solution } from '@/lib/readiness/types'
import { Part } from './part'

/** Who offers a solution, as the directory knows them today, and where the official list is kept. */
export function OfferSection({ locale, solution, offers }: { locale: Locale; solution: Solution; offers: Provider[] }) {
  const t = translator(locale, 'solutions')
  return (
    <Part id="offers" title={t('offers.title')}>
      {offers.length === 0 ? <p className="text-muted">{t('offers.none')}</p> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {offers.map(({ id, name, licence, website, validUntil, isDemo }) => (
          <li key={id} className="px-4 py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <strong>{name}</strong>
              {isDemo ? <Badge tone="warn">{t('offers.demo')}</Badge> : null}
            </p>
            <p className="text-sm text-muted">
              {t('offers.licence', { licence })}
              {validUntil ? `, ${t('offers.until', { day: formatDay(validUntil) })}` : ''}
            </p>
            {website ? (
              <a
                href={website}
                rel="external nofollow noopener noreferrer"
                className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
              >
                {new URL(website).hostname.replace(/^www\./, '')}{' '}
                <span className="sr-only">({t('offers.outside')})</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2">{t(`offers.source.${solution}`)}</p>
      {offers.length > 0 ? <p className="mt-1 text-sm text-muted">{t('offers.fair')}</p> : null}
    </Part>
  )
}
