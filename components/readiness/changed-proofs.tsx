import Link from 'next/link'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { changesShown } from '@/lib/readiness/queries/proof-evidence'
import type { ChangedProof, Reverified } from '@/lib/readiness/types'

/** The report of what changed: proofs that are judged otherwise since the trust store has. */
export function ChangedProofs({
  locale,
  proofs,
  runs,
}: {
  locale: Locale
  proofs: ChangedProof[]
  runs: Reverified[]
}) {
  const t = translator(locale, 'proof-files')
  const report = translator(locale, 'reverified')
  const verdict = translator(locale, 'verify')
  const solutions = translator(locale, 'readiness')
  return (
    <section aria-labelledby="changed-proofs" className="mt-8 max-w-3xl">
      <h2 id="changed-proofs" className="mb-3 text-lg">
        {t('changes.title')}
      </h2>
      <p className="mb-3 text-sm text-muted">{report('intro')}</p>
      <ul className="mb-4 space-y-1 empty:hidden">
        {runs.map(({ storeVersion, checked, changed, at }) => (
          <li key={storeVersion}>
            {report('run', { version: storeVersion, checked, changed, moment: formatMoment(at) })}
          </li>
        ))}
      </ul>
      {proofs.length === 0 ? <p className="text-muted">{t('changes.none')}</p> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {proofs.map(({ proofId, merchantName, solution, from, to, storeVersion, at }) => (
          <li key={`${proofId} ${storeVersion}`} className="px-4 py-2">
            <Link
              href={pathIn(locale, `/admin/proofs/${proofId}`)}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
            >
              {merchantName}
            </Link>
            <p>
              {t('changes.row', {
                solution: solutions(`solutions.${solution}`),
                from: verdict(`verdicts.${from}.name`),
                to: verdict(`verdicts.${to}.name`),
              })}
            </p>
            <p className="text-sm text-muted">
              {t('changes.when', { version: storeVersion, moment: formatMoment(at) })}
            </p>
          </li>
        ))}
      </ul>
      {proofs.length === changesShown ? (
        <p className="mt-2 text-sm text-muted">{report('more', { count: changesShown })}</p>
      ) : null}
    </section>
  )
}
