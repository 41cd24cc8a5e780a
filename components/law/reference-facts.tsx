import { Badge } from '@/components/ui/badge'
import { type Day, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { type Force, forceOf } from '@/lib/law/rules'
import type { Reference } from '@/lib/law/types'

const tones = { 'in-force': 'good', coming: 'info', ended: 'warn', withdrawn: 'neutral' } as const satisfies Record<
  Force,
  string
>

/** How a reference stands today, in a word. */
export function ForceBadge({ locale, reference }: { locale: Locale; reference: Reference }) {
  const force = forceOf(reference, dayOf(new Date()))
  return <Badge tone={tones[force]}>{translator(locale, 'law')(`force.${force}`)}</Badge>
}

/** From when until when a reference holds, in words. */
export function validityWords(locale: Locale, from: Day | null, until: Day | null): string {
  const t = translator(locale, 'law')
  if (from && until) return t('validity.both', { from: formatDay(from), until: formatDay(until) })
  if (from) return t('validity.from', { from: formatDay(from) })
  return until ? t('validity.until', { until: formatDay(until) }) : t('validity.open')
}

/** What is recorded of a reference, in a few lines; `heir` is what replaces it. */
export function ReferenceFacts({
  locale,
  reference,
  heir,
}: {
  locale: Locale
  reference: Reference
  heir: Reference | null
}) {
  const t = translator(locale, 'law')
  const { title, issuer, issuedOn, from, until, topics } = reference
  const places = [...new Set(topics.flatMap((topic) => textFor(locale, 'law', `place.${topic}`) ?? []))]
  return (
    <>
      <p>{inLocale(locale, title.vi, title.en)}</p>
      <p className="text-sm text-muted">
        {[
          inLocale(locale, issuer.vi, issuer.en),
          issuedOn ? t('issued', { day: formatDay(issuedOn) }) : null,
          validityWords(locale, from, until),
          heir ? t('replaced-by', { name: inLocale(locale, heir.name.vi, heir.name.en) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-1 text-sm">
        {topics.length === 0
          ? t('governs-nothing')
          : `${t('governs')}: ${topics.map((topic) => t(`topic.${topic}`).toLocaleLowerCase(locale)).join(', ')}.`}
      </p>
      {places.length > 0 ? <p className="text-sm text-muted">{t('cited-at', { places: places.join(', ') })}.</p> : null}
    </>
  )
}
