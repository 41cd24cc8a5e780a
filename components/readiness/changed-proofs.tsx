import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ChangedProof, ProofChanges, Reverified } from '@/lib/readiness/types'
import { UpheldLine } from './upheld-line'

const standTones = { counts: 'good', waits: 'warn', over: 'neutral' } as const

/** The report of what changed: proofs that are judged otherwise since the trust store has; first those that ask for a decision. */
export function ChangedProofs({
  locale,
  changes: { proofs, all, needing: count },
  runs,
}: {
  locale: Locale
  changes: ProofChanges
  runs: Reverified[]
}) {
  const t = translator(locale, 'proof-files')
  const report = translator(locale, 'reverified')
  const needing = proofs.filter(({ needsLook }) => needsLook)
  const others = proofs.filter(({ needsLook }) => !needsLook)
  return (
    <section aria-labelledby="changed-proofs" className="mt-8 max-w-3xl">
      <h2 id="changed-proofs" className="mb-1 scroll-mt-20 text-lg">
        {t('changes.title')}
      </h2>
      <p className="mb-3 text-sm text-muted">{report('intro')}</p>
      {proofs.length === 0 ? <p className="text-muted">{t('changes.none')}</p> : null}
      {proofs.length > 0 ? (
        <p className={count > 0 ? 'mb-2 font-semibold' : 'mb-2'}>
          {count > 0 ? report('needs', { count }) : report('nothing-needs')}
        </p>
      ) : null}
      <ChangeRows locale={locale} proofs={needing} />
      {others.length > 0 ? (
        <details open={needing.length === 0} className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {report('others', { count: all - count })}
          </summary>
          <ChangeRows locale={locale} proofs={others} />
        </details>
      ) : null}
      {all > proofs.length ? (
        <p className="mt-2 text-sm text-muted">{report('more', { count: proofs.length, all })}</p>
      ) : null}
      <ul className="mt-3 space-y-1 text-sm text-muted empty:hidden">
        {runs.map(({ storeVersion, checked, changed, at }) => (
          <li key={storeVersion}>
            {report('run', { version: storeVersion, checked, changed, moment: formatMoment(at) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On top of the store's page, whose list of them is far below: that some proofs ask for a decision. */
export function ProofsThatFell({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale, 'reverified')
  if (count === 0) return null
  return (
    <Notice kind="warning" className="mb-6">
      <a href="#changed-proofs" className="inline-flex min-h-11 items-center text-lam underline underline-offset-4">
        {t('needs-top', { count })}
      </a>
    </Notice>
  )
}

function ChangeRows({ locale, proofs }: { locale: Locale; proofs: ChangedProof[] }) {
  const t = translator(locale, 'proof-files')
  const report = translator(locale, 'reverified')
  const verdict = translator(locale, 'verify')
  const solutions = translator(locale, 'readiness')
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
      {proofs.map(({ proofId, merchantName, solution, from, to, storeVersion, at, stands, upheld }) => (
        <li key={`${proofId} ${storeVersion} ${at.getTime()}`} className="px-4 py-2">
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <Link
              href={pathIn(locale, `/admin/proofs/${proofId}`)}
              prefetch={false}
              className="inline-flex min-h-11 min-w-0 items-center font-semibold text-lam underline-offset-4 hover:underline"
            >
              {merchantName}
            </Link>
            <Badge tone={standTones[stands]}>{report(`stands.${stands}`)}</Badge>
          </div>
          <p>
            {t('changes.row', {
              solution: solutions(`solutions.${solution}`),
              from: verdict(`verdicts.${from}.name`),
              to: verdict(`verdicts.${to}.name`),
            })}
          </p>
          <p className="text-sm text-muted">{t('changes.when', { version: storeVersion, moment: formatMoment(at) })}</p>
          {upheld ? <UpheldLine locale={locale} upheld={upheld} /> : null}
        </li>
      ))}
    </ul>
  )
}
