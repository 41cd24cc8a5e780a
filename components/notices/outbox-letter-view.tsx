import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { sendLetterAgainAction } from '@/lib/notices/actions/outbox'
import type { OutboxLetter } from '@/lib/notices/queries/outbox'
import { outboxAddress } from './outbox-address'
import { RevealLink } from './reveal-link'

const tones = { WAITING: 'info', KEPT: 'warn', FAILED: 'bad', SENT: 'good', NOT_NEEDED: 'neutral' } as const

/** One letter as an administrator reads it. */
export function OutboxLetterView({
  locale,
  letter,
  isBackInQueue,
}: {
  locale: Locale
  letter: OutboxLetter
  isBackInQueue: boolean
}) {
  const t = translator(locale, 'outbox')
  const { id, state, at, dueAt, endedAt, attempts, fault } = letter
  return (
    <>
      <BackLink href={outboxAddress(locale, state)}>{t('title')}</BackLink>
      <PageHead title={letter.subject} intro={<span className="break-all">{letter.address ?? t('erased')}</span>} />
      {isBackInQueue ? (
        <Notice kind="success" className="mb-5">
          {t('done-again')}
        </Notice>
      ) : null}
      <p className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        <span>{t('written', { moment: formatMoment(at) })}</span>
        {endedAt ? <span>{t('ended', { state: t(`state.${state}`), moment: formatMoment(endedAt) })}</span> : null}
        {state === 'WAITING' ? <span>{t('due', { moment: formatMoment(dueAt) })}</span> : null}
        {attempts > 1 ? <span>{t('attempts', { count: attempts })}</span> : null}
      </p>
      {fault ? (
        <Notice kind="warning" className="mb-5">
          <p className="break-words">{t('fault', { fault })}</p>
        </Notice>
      ) : null}
      <div className="grid items-start gap-6 xl:grid-cols-[1fr_24rem]">
        <Card>
          <h2 className="mb-3 text-xl">{t('letter')}</h2>
          <p className="whitespace-pre-line break-words">{letter.text}</p>
        </Card>
        <ForWriters area="letters">
          {letter.hasLink || letter.maySendAgain ? (
            <Card className="space-y-6">
              {letter.hasLink ? (
                <div className="space-y-3">
                  <h2 className="text-xl">{t('reveal-title')}</h2>
                  {letter.mayReveal ? (
                    <>
                      <p>{t('reveal-note')}</p>
                      <RevealLink
                        locale={locale}
                        letterId={id}
                        words={{ submit: t('reveal'), busy: t('busy') }}
                        link={{
                          label: t('link.label'),
                          copy: t('link.copy'),
                          copied: t('link.copied'),
                          failed: t('link.failed'),
                          share: t('link.share'),
                          shareText: letter.subject,
                        }}
                      />
                    </>
                  ) : (
                    <p>{t(letter.isForAdministrator ? 'link-administrator' : 'link-hidden')}</p>
                  )}
                </div>
              ) : null}
              {letter.maySendAgain ? (
                <div className="space-y-3">
                  <h2 className="text-xl">{t('again-title')}</h2>
                  <p>{t('again-note')}</p>
                  <FieldsForm
                    action={sendLetterAgainAction}
                    hidden={{ locale, letterId: id }}
                    kind="secondary"
                    go={t('again')}
                    busy={t('busy')}
                  />
                </div>
              ) : null}
            </Card>
          ) : null}
        </ForWriters>
      </div>
    </>
  )
}
