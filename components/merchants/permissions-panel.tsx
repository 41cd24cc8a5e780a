import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { writesIn } from '@/lib/auth/guards'
import { type Day, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { permissionState } from '@/lib/merchants/rules'
import type { AuthorisationEntry, MerchantFile } from '@/lib/merchants/types'
import { WithdrawForm } from './withdraw-form'

const tones = { valid: 'good', future: 'warn', over: 'neutral', withdrawn: 'bad' } as const

/** The producers that permit a merchant to sell for them. */
export async function PermissionsPanel({ file, locale, today }: { file: MerchantFile; locale: Locale; today: Day }) {
  const t = translator(locale, 'merchants')
  const canWrite = await writesIn('merchants')
  return (
    <Card>
      <h2 className="text-xl">{t('permissions.title')}</h2>
      <p className="mb-4 mt-1 text-muted">{t('permissions.intro')}</p>
      {file.authorisations.length === 0 ? <p className="mb-4">{t('permissions.none')}</p> : null}
      <WithdrawForm
        locale={locale}
        merchantId={file.id}
        words={{
          withdraw: t('permissions.withdraw'),
          note: t('permissions.withdraw-note'),
          busy: t('permissions.busy'),
        }}
        rows={file.authorisations.map((entry) => ({
          id: entry.id,
          canWithdraw: canWrite && entry.withdrawnAt === null,
          face: <Permission entry={entry} locale={locale} today={today} />,
        }))}
      />
      {canWrite ? (
        <ButtonLink kind="secondary" href={pathIn(locale, `/admin/merchants/${file.id}/authorisations/new`)}>
          {t('permissions.add')}
        </ButtonLink>
      ) : null}
    </Card>
  )
}

function Permission({ entry, locale, today }: { entry: AuthorisationEntry; locale: Locale; today: Day }) {
  const t = translator(locale, 'merchants')
  const state = permissionState(entry, today)
  const from = formatDay(entry.validFrom)
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{entry.producerName}</span>
        <Badge tone={tones[state]}>
          {state === 'withdrawn' && entry.withdrawnAt
            ? t('permissions.withdrawn', { day: formatDay(dayOf(entry.withdrawnAt)) })
            : t(`permissions.${state === 'withdrawn' ? 'over' : state}`)}
        </Badge>
      </div>
      <p className="text-sm text-muted">
        {entry.documentNumber} ·{' '}
        {entry.validUntil
          ? t('permissions.days', { from, until: formatDay(entry.validUntil) })
          : t('permissions.days-open', { from })}
      </p>
    </>
  )
}
