import { Part } from '@/components/readiness/part'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { drawUpAgreementAction } from '@/lib/agreements/actions'
import type { AgreementFile } from '@/lib/agreements/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { SignedFileForm } from './signed-file-form'
import { stateTones } from './state-tones'
import { AgreementSteps } from './step-list'

/** What became of the last step, as the address tells. */
export type AgreementAnswer = { done: string | null; problem: string | null }

/** The merchant's participation agreement: drawing it up, signing it, waiting for the organiser, having it. */
export function OwnAgreement({
  locale,
  agreements,
  answer: { done, problem },
}: {
  locale: Locale
  agreements: AgreementFile[]
  answer: AgreementAnswer
}) {
  const t = translator(locale, 'agreements')
  const current = agreements.find(({ state }) => state !== 'dropped')
  const says = problem && textFor(locale, 'agreements', `problem.${problem}`)
  const isOpen = current && current.state !== 'concluded'
  return (
    <Part id="agreement" title={t('own.title')}>
      <div className="space-y-4">
        {says ? <Notice kind="error">{says}</Notice> : null}
        {done === 'signed' && current?.state === 'to-countersign' ? (
          <Notice kind="success">{t('own.done')}</Notice>
        ) : null}
        {done === 'drawn' && current?.state === 'to-sign' ? <Notice kind="success">{t('own.drawn')}</Notice> : null}
        {current ? (
          <>
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{current.number}</span>
              <Badge tone={stateTones[current.state]}>{t(`own.state.${current.state}`)}</Badge>
            </p>
            <AgreementSteps locale={locale} agreement={current} side="own" />
          </>
        ) : (
          <p>{t('own.intro')}</p>
        )}
        {isOpen ? (
          <SignedFileForm
            action={`/api/agreements/${current.id}/signed?locale=${locale}`}
            words={{
              title: t('own.upload.title'),
              hint: t('own.upload.hint'),
              button: t(current.state === 'to-sign' ? 'own.upload.button' : 'own.upload.again'),
            }}
          />
        ) : null}
        {current?.state === 'concluded' ? null : <DrawUp locale={locale} isAgain={current !== undefined} />}
      </div>
    </Part>
  )
}

function DrawUp({ locale, isAgain }: { locale: Locale; isAgain: boolean }) {
  const t = translator(locale, 'agreements')
  const form = (
    <form action={drawUpAgreementAction.bind(null, locale)}>
      <SubmitButton kind={isAgain ? 'secondary' : undefined} busyLabel={t('own.busy')}>
        {t(isAgain ? 'own.draw-up-again' : 'own.draw-up')}
      </SubmitButton>
    </form>
  )
  if (!isAgain) return form
  return (
    <details className="rounded-lg border border-line bg-sheet">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 py-2 font-semibold text-lam">
        {t('own.draw-up-again')}
      </summary>
      <div className="space-y-3 border-t border-line p-4">
        <p>{t('own.draw-up-again-why')}</p>
        {form}
      </div>
    </details>
  )
}
