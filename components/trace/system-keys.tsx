import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { makeSystemKeyAction, revokeSystemKeyAction } from '@/lib/trace/actions/desk'
import type { OwnKey } from '@/lib/trace/queries/own-lots'

/** The keys by which other systems act for the merchant. */
export function SystemKeys({
  locale,
  keys,
  isOwner,
  address,
}: {
  locale: Locale
  keys: OwnKey[]
  isOwner: boolean
  address: string
}) {
  const t = translator(locale, 'trace-desk')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/trace')}>{t('one.back')}</BackLink>
      <PageHead title={t('keys.title')} intro={t('keys.intro', { address })} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {isOwner ? (
          <Card>
            <h2 className="mb-3 text-xl">{t('keys.add')}</h2>
            <FieldsForm
              action={makeSystemKeyAction}
              hidden={{ locale }}
              fields={[{ name: 'name', label: t('keys.name'), hint: t('keys.name-hint'), maxLength: 80 }]}
              go={t('keys.submit')}
              busy={t('keys.busy')}
              secret={{ label: t('keys.label'), once: t('keys.once') }}
            />
          </Card>
        ) : (
          <Notice>{t('keys.owner-only')}</Notice>
        )}
        {keys.length === 0 ? (
          <EmptyState title={t('keys.none')} />
        ) : (
          <ul className="flex flex-col gap-3">
            {keys.map((key) => (
              <li key={key.id} className="rounded-xl border border-line bg-sheet p-4">
                <p className="font-semibold">{key.name}</p>
                <p className="text-muted">
                  <code>{key.start}…</code> · {t('keys.made', { day: formatDay(dayOf(key.createdAt)) })} ·{' '}
                  {key.lastUsedAt ? t('keys.used', { at: formatMoment(key.lastUsedAt) }) : t('keys.unused')}
                </p>
                {key.revokedAt ? (
                  <Badge tone="warn" className="mt-2">
                    {t('keys.revoked')}
                  </Badge>
                ) : isOwner ? (
                  <div className="mt-3">
                    <FieldsForm
                      action={revokeSystemKeyAction}
                      hidden={{ locale, keyId: key.id }}
                      go={t('keys.revoke')}
                      busy={t('keys.busy')}
                      kind="danger"
                    />
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
