import { isDay } from '@/lib/format/days'
import { formatDay, formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { type Say, textOfDetail } from './report-details'
import type { Check, FileReport, SignatureReport } from './types'

const marks = { true: '✓', false: '✗', null: '?' } as const

// What decides comes first: a reader must not look for one cross among twenty ticks.
const inOrder = (checks: readonly Check[]) =>
  [false, null, true].flatMap((wanted) => checks.filter(({ holds }) => holds === wanted))

// A stranger chose many of these words: none may begin a line of its own or move the cursor.
const oneLine = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')

function checkLines(say: Say, checks: readonly Check[]): string[] {
  return inOrder(checks).map(({ check, holds, reason, detail }) => {
    const parts = [holds ? say(`checks.${check}`) : null, reason && say(`reasons.${reason}`)]
    const sentence = parts.filter((part) => part).join('; ')
    const note = detail ? ` (${textOfDetail(say, reason, detail)})` : ''
    return `${marks[`${holds}`]} ${sentence}${note}${reason ? ` [${reason}]` : ''}`
  })
}

function timeLine(say: Say, { signedAt, signedAtSource }: SignatureReport): string {
  if (!signedAt || !signedAtSource) return say('time.unknown')
  return say(`time.${signedAtSource}`, { moment: formatMoment(new Date(signedAt)) })
}

function signatureLines(say: Say, signature: SignatureReport, place: number): string[] {
  const { kind, signer, verdict, level, format, algorithm, revocation, chain, checks } = signature
  const heading = [`${place + 1}. ${say(`kinds.${kind}`)} ${signature.place}`, format, level, algorithm]
  return [
    heading.filter((part) => part).join(' · '),
    say('signedBy', { name: signer?.subject ?? say('nobody') }),
    ...chain.slice(1).map(({ subject }) => say('issuedBy', { name: subject })),
    timeLine(say, signature),
    `${say(`verdicts.${verdict}`)} ${say(`revocation.${revocation}`)}`,
    ...checkLines(say, checks).map((line) => `  ${line}`),
  ]
}

const dayAsWritten = (date: string) => (isDay(date) ? formatDay(date) : date)

/** `864.000` in Vietnamese; amounts that are no plain number, or have decimals, as they are written. */
const amountAsRead = (total: string, locale: Locale) =>
  /^\d{1,15}$/.test(total) ? formatNumber(Number(total), locale) : total

function invoiceLines(say: Say, { invoice }: FileReport, locale: Locale): string[] {
  if (!invoice) return []
  const { form, symbol, number, date, sellerName, sellerTaxCode, total, currency, code, readFrom } = invoice
  return [
    say('invoice.heading', { form, symbol, number, date: dayAsWritten(date) }),
    say('invoice.seller', { name: sellerName, code: sellerTaxCode }),
    say('invoice.total', { total: total === null ? '–' : amountAsRead(total, locale), currency }),
    say('invoice.code', { code: code ?? '–' }),
    say(`invoice.readFrom.${readFrom}`),
  ]
}

/** The report as people read it, in their language; reason codes stand beside the sentences. */
export function textOfReport(file: string, report: FileReport, locale: Locale): string {
  const say: Say = (key, values) => textFor(locale, 'verifier', key, values) ?? key
  const lines = [
    say('file', { file }),
    `SHA-256 ${report.sha256}`,
    say(`verdicts.${report.verdict}`),
    ...invoiceLines(say, report, locale),
    ...checkLines(say, report.checks),
    ...report.signatures.flatMap((signature, place) => ['', ...signatureLines(say, signature, place)]),
  ]
  return `${lines.map(oneLine).join('\n')}\n`
}
