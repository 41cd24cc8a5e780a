import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { fileSolutions, type ReadinessFile, type SolutionFile } from '@/lib/readiness/types'
import { type FileAnswer, ProofFileForm } from './file-form'
import { SolutionHistory } from './solution-history'
import { SolutionBadge } from './state-badge'

const SOON_DAYS = 60
const DAY_MS = 86_400_000

/** A merchant's own four solutions in plain words: how each stands, why, until when, and what counts. */
export function OwnReadiness({
  locale,
  file,
  answer,
}: {
  locale: Locale
  file: ReadinessFile
  answer: FileAnswer | null
}) {
  const t = translator(locale, 'readiness')
  const left = file.solutions.filter(({ state }) => state !== 'in-use' && state !== 'not-required')
  const names = left.map(({ solution }) => t(`solutions.${solution}`)).join(', ')
  return (
    <>
      <PageHead title={t('own.title')} intro={t('own.intro')} />
      <Notice kind={left.length === 0 ? 'success' : 'info'} className="mb-6">
        {left.length === 0 ? t('own.all-done') : t('own.some-left', { count: left.length, names })}
      </Notice>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {file.solutions.map((one) => (
          <Card key={one.solution}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 id={one.solution} className="scroll-mt-4 text-xl">
                {t(`solutions.${one.solution}`)}
              </h2>
              <SolutionBadge locale={locale} state={one.state} />
            </div>
            <p className="mt-1 text-muted">{t(`own.what.${one.solution}`)}</p>
            <div className="mt-3 space-y-1">
              {saysOf(locale, one, file.today).map((line) => (
                <p key={line} className="whitespace-pre-line">
                  {line}
                </p>
              ))}
            </div>
            {one.state === 'not-required' || one.state === 'in-use' ? null : (
              <div className="mt-3 rounded-lg bg-quy-wash p-3">
                <p className="font-semibold">{t('own.counts')}</p>
                <p>{t(`own.counts-body.${one.solution}`)}</p>
              </div>
            )}
            <FileForm locale={locale} one={one} answer={answer} />
            {one.proofs.length + one.exemptions.length > 0 ? (
              <details className="mt-3" open={(answer?.handedIn && answer.solution === one.solution) || undefined}>
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
                  {t('own.history')}
                </summary>
                <SolutionHistory locale={locale} file={one} today={file.today} />
              </details>
            ) : null}
          </Card>
        ))}
      </div>
      <p className="mt-6 max-w-3xl text-muted">{t('own.how')}</p>
    </>
  )
}

/** A way to hand in a signed file where a machine can check one, but not while another waits or none is asked for. */
function FileForm({ locale, one, answer }: { locale: Locale; one: SolutionFile; answer: FileAnswer | null }) {
  const solution = fileSolutions.find((each) => each === one.solution)
  const isClosed =
    one.state === 'not-required' || one.proofs.some(({ evidence, state }) => evidence && state === 'waiting')
  if (!solution) return null
  if (isClosed && answer?.solution !== solution) return null
  return (
    <ProofFileForm
      locale={locale}
      solution={solution}
      answer={answer}
      isAgain={one.state === 'in-use'}
      isClosed={isClosed}
    />
  )
}

/** How a solution stands, in sentences a bookkeeper would say. */
function saysOf(locale: Locale, one: SolutionFile, today: Day): string[] {
  const t = translator(locale, 'readiness')
  const proof = one.proofs.find(({ id }) => id === one.proofId)
  const exemption = one.exemptions.find(({ id }) => id === one.exemptionId)
  const last = proof?.decisions[0]
  if (one.state === 'not-required' && exemption) {
    const from = formatDay(exemption.effectiveFrom)
    const until = exemption.effectiveUntil
    return [
      t('own.says.not-required', { source: exemption.legalSource }),
      until
        ? t('own.says.not-required-until', { from, until: formatDay(until) })
        : t('own.says.not-required-from', { from }),
    ]
  }
  if (one.state === 'in-use' && proof) {
    const until = proof.validUntil
    const daysLeft = until ? (dateOfDay(until).getTime() - dateOfDay(today).getTime()) / DAY_MS : null
    return [
      ...(last ? [t('own.says.in-use', { day: formatDay(dayOf(last.effectiveAt)) })] : []),
      until ? t('own.says.in-use-until', { day: formatDay(until) }) : t('own.says.in-use-no-end'),
      ...(daysLeft !== null && daysLeft <= SOON_DAYS ? [t('own.says.ends-soon', { count: daysLeft })] : []),
    ]
  }
  if (one.state === 'expired' && proof?.validUntil) return [t('own.says.expired', { day: formatDay(proof.validUntil) })]
  if (one.state === 'waiting' && proof) return [t('own.says.waiting', { day: formatDay(dayOf(proof.submittedAt)) })]
  if (one.state === 'returned' && last)
    return [t('own.says.returned', { day: formatDay(dayOf(last.effectiveAt)) }), ...(last.words ? [last.words] : [])]
  return [t('own.says.missing')]
}
