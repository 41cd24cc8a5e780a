import { formatDay, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { maskedText } from './masked-cells'
import type { EndingCertificate } from './queries/calendar'

/** One cell of a CSV file: quoted where it must be, and never a formula to a spreadsheet. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows of the calendar as a stream of CSV, with the mark that lets Excel read Vietnamese. */
export function calendarCsv(pages: AsyncIterable<EndingCertificate[]>, locale: Locale): ReadableStream<Uint8Array> {
  const t = translator(locale, 'registry-care')
  const heads = [
    ...[t('search.until'), t('history.subject.product'), t('field.producer'), t('field.ward'), t('field.phone')],
    ...[t('field.stars'), t('field.code'), t('field.decisionNumber'), t('field.issuedOn'), t('search.state')],
  ]
  const line = (cells: string[]) => `${cells.map(csvCell).join(',')}\r\n`
  const told = (row: EndingCertificate) =>
    line([
      ...[formatDay(row.lastDay), maskedText(row.product), maskedText(row.producer), row.ward ?? ''],
      ...[row.phone ? formatPhone(row.phone) : '', String(row.stars), row.code ?? '', row.decisionNumber],
      ...[formatDay(row.issuedOn), t(`state.${row.state}`)],
    ])
  const encoder = new TextEncoder()
  const parts = (async function* () {
    yield encoder.encode(`\uFEFF${line(heads)}`)
    for await (const rows of pages) yield encoder.encode(rows.map(told).join(''))
  })()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
