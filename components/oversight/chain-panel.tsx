import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { findChainStanding } from '@/lib/oversight/queries/list-entries'
import { CheckForm } from './check-form'

type Standing = Awaited<ReturnType<typeof findChainStanding>>

/** Whether the chain was whole when it was last checked, its head to note down, and a check on demand. */
export function ChainPanel({ locale, standing: { check, head, waiting } }: { locale: Locale; standing: Standing }) {
  const t = translator(locale, 'audit')
  const when = check ? formatMoment(check.at) : ''
  return (
    <Card className="mb-6">
      <h2 className="text-xl">{t('chain.title')}</h2>
      <p className="mt-1 max-w-prose text-muted">{t('chain.intro')}</p>
      {check ? (
        <Notice
          kind={check.fault ? 'error' : 'success'}
          title={t(check.fault ? 'chain.broken' : 'chain.whole', { count: check.sealed })}
          className="mt-4"
        >
          {check.fault ? <p>{textFor(locale, 'audit', `fault.${check.fault}`, { seq: check.faultSeq ?? 0 })}</p> : null}
          <p>
            {check.by ? t('chain.checked-by', { moment: when, name: check.by }) : t('chain.checked', { moment: when })}
          </p>
        </Notice>
      ) : (
        <p className="mt-4">{t('chain.never')}</p>
      )}
      {head ? (
        <p className="mt-3">
          {t('chain.head')}
          <span className="block break-all font-mono text-sm">{`${head.seq}:${head.hash}`}</span>
        </p>
      ) : null}
      <p className="mt-2 text-sm text-muted">{t('chain.waiting', { count: formatNumber(waiting, locale) })}</p>
      <CheckForm locale={locale} words={{ submit: t('chain.check'), busy: t('chain.busy') }} />
    </Card>
  )
}
