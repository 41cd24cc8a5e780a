import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { solutionPath } from '@/lib/readiness/solution-address'
import type { ReadinessFile } from '@/lib/readiness/types'
import { solutionSays } from './solution-words'
import { SolutionBadge } from './state-badge'

/** A merchant's own four solutions as a list of tasks: how each stands and what to do about it. */
export function OwnReadiness({ locale, file }: { locale: Locale; file: ReadinessFile }) {
  const t = translator(locale, 'readiness')
  const words = translator(locale, 'solutions')
  const required = file.solutions.filter(({ state }) => state !== 'not-required')
  const left = required.filter(({ state }) => state !== 'in-use')
  const names = left.map(({ solution }) => t(`solutions.${solution}`)).join(', ')
  return (
    <>
      <PageHead title={t('own.title')} intro={t('own.intro')} />
      <p className="mb-3 text-lg font-semibold tabular-nums">
        {required.length > 0
          ? words('list.summary', { done: required.length - left.length, required: required.length })
          : words('list.summary-none')}
      </p>
      <Notice kind={left.length === 0 ? 'success' : 'info'} className="mb-6">
        {left.length === 0 ? t('own.all-done') : t('own.some-left', { count: left.length, names })}
      </Notice>
      <ol className="grid gap-4 lg:grid-cols-2">
        {file.solutions.map((one) => (
          <li key={one.solution} className="flex flex-col rounded-xl border border-line bg-sheet p-4 sm:p-6">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 className="text-xl">{t(`solutions.${one.solution}`)}</h2>
              <SolutionBadge locale={locale} state={one.state} />
            </div>
            <p className="mt-1 text-muted">{t(`own.what.${one.solution}`)}</p>
            <div className="mt-3 mb-2 space-y-1">
              {solutionSays(locale, one, file.today).map((line) => (
                <p key={line} className="whitespace-pre-line">
                  {line}
                </p>
              ))}
            </div>
            <Link
              href={pathIn(locale, solutionPath(one.solution))}
              aria-label={words('list.open-named', {
                what: words(`list.open.${one.state}`),
                name: t(`solutions.${one.solution}`),
              })}
              className="mt-auto inline-flex min-h-11 items-center gap-1 self-start font-semibold text-lam underline-offset-4 hover:underline"
            >
              {words(`list.open.${one.state}`)}
              <ChevronRight aria-hidden className="size-5" />
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
