import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { endOtherSessionsAction, endSessionAction } from '@/lib/account/actions/own-account'
import type { OwnSession } from '@/lib/account/queries/own-sessions'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { deviceName } from './device-name'

/** Where somebody is signed in, each with a way to end it there. */
export function SessionList({ locale, sessions }: { locale: Locale; sessions: OwnSession[] }) {
  const t = translator(locale, 'own-account')
  return (
    <>
      <ul className="max-w-2xl divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
        {sessions.map(({ id, device, startedAt, isThis }) => {
          const name = deviceName(locale, device)
          const moment = formatMoment(startedAt)
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {name}
                  {isThis ? <Badge tone="good">{t('sessions.this')}</Badge> : null}
                </p>
                <p className="text-sm text-muted">{t('sessions.since', { moment })}</p>
              </div>
              {isThis ? null : (
                <form action={endSessionAction}>
                  <input type="hidden" name="locale" value={locale} />
                  <Button
                    kind="secondary"
                    name="sessionId"
                    value={id}
                    aria-label={t('sessions.end-of', { device: name, moment })}
                  >
                    {t('sessions.end')}
                  </Button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      <form action={endOtherSessionsAction} className="mt-6">
        <input type="hidden" name="locale" value={locale} />
        <p className="mb-3 max-w-2xl text-muted">{t('sessions.others-note')}</p>
        <Button kind="danger">{t('sessions.others')}</Button>
      </form>
    </>
  )
}
