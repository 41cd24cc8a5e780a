import Link from 'next/link'
import type { ReactNode } from 'react'
import { FactsList } from '@/components/catalog/review/facts-list'
import { ProofEntry } from '@/components/readiness/solution-history'
import { Card } from '@/components/ui/card'
import type { ProofItem } from '@/lib/desk/queries/proof-item'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; item: ProofItem; decide: ReactNode; aside: ReactNode }

/** A proof: what the merchant states, beside the file and what the checks found, and what was handed in before. */
export function ProofSheet({ locale, item: { proof, merchant, earlier }, decide, aside }: Props) {
  const t = translator(locale, 'queue')
  const { number, issuer, validFrom, validUntil, submittedAt, submittedBy, note, evidence, paper } = proof
  const days = validUntil
    ? `${formatDay(validFrom)} – ${formatDay(validUntil)}`
    : t('proof.days-open', { day: formatDay(validFrom) })
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <div className="grid items-start gap-6 2xl:grid-cols-2">
          <Card>
            <h2 className="mb-3 text-lg">{t('proof.facts')}</h2>
            <FactsList
              facts={[
                [t('proof.number'), number ?? '–'],
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
      <div className="flex min-w-0 flex-col gap-6">
        {decide}
        {aside}
      </div>
    </div>
  )
}
