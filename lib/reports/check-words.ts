import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { Fault } from '@/lib/ledger/types'
import { monthWords } from './order-report'

export type Checked = {
  count: number
  /** The first and the last settled day; null when there is none. */
  span: { first: string; last: string; hash: string } | null
  counted: string[]
  reports: { id: string; day: string }[]
  faults: Fault[]
}

/** What a check of the ledger found, line by line, for whoever has to answer for the figures. */
export function checkLines({ count, span, counted, reports, faults }: Checked, locale: Locale): string[] {
  const t = translator(locale, 'figure-check')
  const ofChain = faults.some(({ kind }) => kind !== 'figures' && kind !== 'report-file' && kind !== 'report-figures')
  return [
    t('title'),
    '',
    t('chain', { count, first: span ? formatDay(span.first) : '', last: span ? formatDay(span.last) : '' }),
    ...(count > 0 && !ofChain ? [t('chain-whole')] : []),
    t('days', { count: counted.length, days: counted.map(formatDay).join(', ') }),
    t('reports', { count: reports.length }),
    ...faults.map((fault) => `! ${faultLine(fault, reports, locale)}`),
    '',
    faults.length === 0 ? t('whole') : t('broken', { count: faults.length }),
    ...(span ? [t('head', { day: formatDay(span.last), hash: span.hash })] : []),
  ]
}

function faultLine(fault: Fault, reports: Checked['reports'], locale: Locale): string {
  const t = translator(locale, 'figure-check')
  if ('reportId' in fault) {
    const report = reports.find(({ id }) => id === fault.reportId)
    return t(`fault.${fault.kind}`, {
      name: t('report', { month: report ? monthWords(report.day) : '–', id: fault.reportId.slice(0, 8) }),
    })
  }
  if (fault.kind === 'figures') {
    const parts = fault.parts.map((part) => textFor(locale, 'figure-check', `part.${part}`) ?? part)
    return t('fault.figures', { number: fault.number, day: formatDay(fault.day), parts: parts.join(', ') })
  }
  return t(`fault.${fault.kind}`, { number: fault.number })
}
