import type { DossierTable } from '@/lib/documents/types'
import { formatDay, formatMoment, maskPersonalIds } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { LotEvidence } from '@/lib/trace/queries/lot-evidence'

const stepWords = (locale: Locale, step: string) =>
  step === 'made'
    ? translator(locale, 'trace')('origin.step-made')
    : (textFor(locale, 'trace', `origin.steps.${step}`) ?? translator(locale, 'trace')('origin.steps.other'))

/** The lots of a product with what stands of their journeys, as the OCOP dossier shows them. */
export function lotsTable(locale: Locale, lots: readonly LotEvidence[], publicUrl: string): DossierTable {
  const t = translator(locale, 'papers')
  const about = ({ code, gtin, producedOn, standard, isRecalled }: LotEvidence) =>
    [
      translator(locale, 'trace')('origin.lot', { lot: code }),
      translator(locale, 'origin')('facts.made', { day: formatDay(producedOn) }),
      standard,
      isRecalled ? t('evidence.lot-recalled') : null,
      `${publicUrl}/01/${gtin}/10/${encodeURIComponent(code)}`,
    ]
      .filter(Boolean)
      .join('\n')
  const journey = ({ steps }: LotEvidence) =>
    steps
      .map(({ at, step, place }) =>
        [formatMoment(at), stepWords(locale, step), place && maskPersonalIds(place)].filter(Boolean).join(' · '),
      )
      .join('\n')
  return {
    title: t('evidence.lots'),
    note: t('evidence.lots-note'),
    head: [t('evidence.lot'), t('evidence.journey')],
    rows: lots.map((lot) => [about(lot), journey(lot) || t('evidence.no-steps')]),
    empty: t('evidence.no-lots'),
  }
}
