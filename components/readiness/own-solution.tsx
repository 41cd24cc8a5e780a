import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Provider } from '@/lib/readiness/provider-types'
import type { LawLine } from '@/lib/readiness/queries/solution-law'
import type { TypedFacts } from '@/lib/readiness/typed-facts'
import type { SolutionFile } from '@/lib/readiness/types'
import { HandIn, type HandInAnswer } from './hand-in'
import { LawSection } from './law-section'
import { OfferSection } from './offer-section'
import { Part } from './part'
import { SolutionHistory } from './solution-history'
import { solutionSays } from './solution-words'
import { SolutionBadge } from './state-badge'

/** One solution of a merchant's: how it stands, what it is, what counts, what law says, who offers it, handing in, all that was. */
export function OwnSolution({
  locale,
  one,
  today,
  law,
  offers,
  answer,
  typed,
  children,
}: {
  locale: Locale
  one: SolutionFile
  today: Day
  law: LawLine[]
  offers: Provider[]
  answer: HandInAnswer
  typed: TypedFacts | null
  /** A way to a proof that comes before handing in a file. */
  children?: ReactNode
}) {
  const t = translator(locale, 'solutions')
  const names = translator(locale, 'readiness')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/readiness')}>{t('back')}</BackLink>
      <PageHead
        title={names(`solutions.${one.solution}`)}
        actions={<SolutionBadge locale={locale} state={one.state} />}
      />
      <div className="grid max-w-5xl items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="space-y-8">
          <Part id="state" title={t('state')}>
            <div className="space-y-1">
              {solutionSays(locale, one, today).map((line, i) => (
                <p
                  key={line}
                  className={
                    i > 0 && one.state === 'returned' ? 'border-l-4 border-quy pl-3 whitespace-pre-line' : undefined
                  }
                >
                  {line}
                </p>
              ))}
            </div>
          </Part>
          <Part id="what" title={t('what.title')}>
            <p>{t(`what.${one.solution}`)}</p>
          </Part>
          <Part id="counts" title={t('counts')}>
            <p>{names(`own.counts-body.${one.solution}`)}</p>
          </Part>
          {children}
          {one.solution === 'TRACEABILITY' ? (
            <Part id="lots" title={translator(locale, 'trace-desk')('from-readiness.title')}>
              <p className="mb-3">{translator(locale, 'trace-desk')('from-readiness.body')}</p>
              <ButtonLink href={pathIn(locale, '/merchant/trace')}>
                {translator(locale, 'trace-desk')('from-readiness.open')}
              </ButtonLink>
            </Part>
          ) : null}
          <HandIn {...{ locale, one, today, answer, typed }} />
          <Part id="history" title={t('history')}>
            <SolutionHistory locale={locale} file={one} today={today} />
          </Part>
        </div>
        <div className="space-y-8">
          <LawSection locale={locale} law={law} />
          <OfferSection locale={locale} solution={one.solution} offers={offers} />
        </div>
      </div>
    </>
  )
}
