import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import type { Check, FileReport, SignatureReport } from './types'

const marks = { true: '✓', false: '✗', null: '?' } as const

type Say = (key: string, values?: Record<string, string>) => string

function checkLines(say: Say, checks: readonly Check[]): string[] {
  return checks.map(({ check, holds, reason, detail }) => {
    const parts = [holds ? say(`checks.${check}`) : null, reason && say(`reasons.${reason}`)]
    const sentence = parts.filter((part) => part).join('; ')
    return `${marks[`${holds}`]} ${sentence}${detail ? ` (${detail})` : ''}${reason ? ` [${reason}]` : ''}`
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

function invoiceLines(say: Say, { invoice }: FileReport): string[] {
  if (!invoice) return []
  const { form, symbol, number, date, sellerName, sellerTaxCode, total, currency, code, readFrom } = invoice
  return [
    say('invoice.heading', { form, symbol, number, date }),
    say('invoice.seller', { name: sellerName, code: sellerTaxCode }),
    say('invoice.total', { total: total ?? '–', currency }),
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
    ...invoiceLines(say, report),
    ...checkLines(say, report.checks),
    ...report.signatures.flatMap((signature, place) => ['', ...signatureLines(say, signature, place)]),
  ]
  return `${lines.join('\n')}\n`
}
