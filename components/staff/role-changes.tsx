import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OpenChange, SettledChange } from '@/lib/staff/types'
import { SettleForm } from './staff-forms'
import { staffWords } from './staff-words'

const tones = { CONFIRMED: 'good', ALONE: 'warn', REFUSED: 'bad', WITHDRAWN: 'neutral' } as const

/** Changes of roles that wait for another administrator. */
export function OpenChanges({
  locale,
  changes,
  canChange,
}: {
  locale: Locale
  changes: OpenChange[]
  canChange: boolean
}) {
  const t = translator(locale, 'staff')
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="waiting" className="mb-8 rounded-xl border-2 border-quy bg-sheet p-4 sm:p-6">
      <h2 id="waiting" className="text-xl">
        {t('waiting.title', { count: changes.length })}
      </h2>
      <p className="mt-1 text-muted">{t('waiting.intro')}</p>
      <ul className="mt-2 divide-y divide-line">
        {changes.map((change) => {
          const what = t(`waiting.${change.kind}`, { role: t(`role.${change.role}`), name: change.userName })
          const choice = (outcome: 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN') => ({
            ...{ outcome, label: t(`settle.${outcome}`), name: `${t(`settle.${outcome}`)}: ${what}` },
            isMain: outcome === 'CONFIRMED',
          })
          return (
            <li key={change.id} className="space-y-3 py-4 last:pb-0">
              <p>
                <strong>{what}</strong>
                <span className="block whitespace-pre-line">{change.reason}</span>
                <span className="block text-sm text-muted">
                  {t('waiting.asked', { name: change.askedBy, moment: formatMoment(change.askedAt) })}
                </span>
              </p>
              {canChange && change.isSameHand ? <p className="text-sm">{t('refused.same-hand')}</p> : null}
              {canChange ? (
                <SettleForm
                  locale={locale}
                  words={staffWords(locale)}
                  changeId={change.id}
                  choices={
                    change.mayWithdraw
                      ? [choice('WITHDRAWN')]
                      : [...(change.mayConfirm ? [choice('CONFIRMED')] : []), choice('REFUSED')]
                  }
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The last changes of roles: who asked, who confirmed. */
export function SettledChanges({ locale, changes }: { locale: Locale; changes: SettledChange[] }) {
  const t = translator(locale, 'staff')
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="settled" className="mt-8">
      <h2 id="settled" className="mb-3 text-xl">
        {t('settled.title')}
      </h2>
      <Table
        caption={t('settled.title')}
        head={
          <tr>
            {(['what', 'reason', 'asked', 'outcome'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`settled.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {changes.map((change) => (
          <tr key={change.id}>
            <td className="min-w-48">
              {t(`waiting.${change.kind}`, { role: t(`role.${change.role}`), name: change.userName })}
            </td>
            <td className="min-w-40 whitespace-pre-line">{change.reason}</td>
            <td className="min-w-40">
              {t('waiting.asked', { name: change.askedBy, moment: formatMoment(change.askedAt) })}
            </td>
            <td className="min-w-40">
              <Badge tone={tones[change.outcome]}>{t(`outcome.${change.outcome}`)}</Badge>
              <span className="block text-muted">
                {[change.settledBy, formatMoment(change.settledAt)].filter(Boolean).join(' · ')}
              </span>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
