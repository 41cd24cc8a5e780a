import Link from 'next/link'
import type { ReactNode } from 'react'
import { FactsList } from '@/components/catalog/review/facts-list'
import { FilePanel } from '@/components/readiness/file-panel'
import { ProofEntry } from '@/components/readiness/solution-history'
import { TracedNumber } from '@/components/trace/traced-number'
import { Card } from '@/components/ui/card'
import type { ProofItem } from '@/lib/desk/queries/proof-item'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ProofView } from '@/lib/readiness/commands/open-file'
import { ProofAfter } from './proof-after'

type Props = { locale: Locale; item: ProofItem; view: ProofView | null; decide: ReactNode; aside: ReactNode }

/**
 * A proof: the file, beside it what the merchant states, what the checks found and the decision; then what was handed in before.
 * On a phone the facts come before the file and the decision after it.
 */
export function ProofSheet({ locale, item, view, decide, aside }: Props) {
  const t = translator(locale, 'queue')
  const { proof, merchant, earlier } = item
  const { number, issuer, validFrom, validUntil, submittedAt, submittedBy, note, evidence, paper } = proof
  const days = validUntil
    ? `${formatDay(validFrom)} – ${formatDay(validUntil)}`
    : t('proof.days-open', { day: formatDay(validFrom) })
  // Of a contract the merchant says what it is good for; of other signed files the signature says it.
  const isRead = evidence !== null && proof.solution !== 'E_CONTRACT'
  const column = 'contents lg:flex lg:min-w-0 lg:flex-col lg:gap-6'
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className={column}>
        <div className="order-2 min-w-0 lg:order-none">
          <FilePanel locale={locale} proofId={proof.id} file={evidence ?? paper} view={view} />
        </div>
        <div className="order-4 min-w-0 lg:order-none">
          <Card>
            <h2 className="text-lg">{t('proof.before')}</h2>
            {earlier.length === 0 ? <p className="mt-1 text-muted">{t('proof.none-before')}</p> : null}
            <ol className="divide-y divide-line">
              {earlier.map((one) => (
                <li key={one.id} className="py-3">
                  <ProofEntry locale={locale} proof={one} />
                </li>
              ))}
            </ol>
            <Link
              href={pathIn(locale, `/admin/merchants/${merchant.id}/readiness`)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
            >
              {t('proof.all')}
            </Link>
          </Card>
        </div>
      </div>
      <div className={column}>
        <div className="order-1 flex min-w-0 flex-col gap-6 lg:order-none">
          <Card>
            <h2 className="mb-3 text-lg">{t(isRead ? 'proof.facts-read' : 'proof.facts')}</h2>
            <FactsList
              facts={[
                [
                  t('proof.number'),
                  number && proof.solution === 'TRACEABILITY' ? (
                    <TracedNumber key="number" locale={locale} number={number} />
                  ) : (
                    (number ?? '–')
                  ),
                ],
                [t('proof.issuer'), issuer ?? '–'],
                [t('proof.days'), days],
                [t('proof.handed-in'), formatMoment(submittedAt)],
                [t('proof.by'), submittedBy ?? '–'],
                ...(note ? [[t('proof.note'), note] as [string, string]] : []),
              ]}
            />
          </Card>
          <Card>
            <h2 className="mb-3 text-lg">{t('proof.evidence')}</h2>
            {evidence || paper ? <ProofEntry locale={locale} proof={proof} /> : <p>{t('proof.no-file')}</p>}
          </Card>
        </div>
        <div className="order-3 flex min-w-0 flex-col gap-6 lg:order-none">
          {decide}
          <ProofAfter locale={locale} item={item} />
          {aside}
        </div>
      </div>
    </div>
  )
}
