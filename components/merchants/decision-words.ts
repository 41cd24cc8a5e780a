import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { decisionsAfter } from '@/lib/merchants/rules'
import type { MerchantFile } from '@/lib/merchants/types'
import type { DecisionWords } from './decision-panel'

/** The decisions that may follow the last entry of a merchant, in words. */
export function decisionWords(file: MerchantFile, locale: Locale): DecisionWords[] {
  const t = translator(locale, 'merchants')
  const last = file.standing[0]?.kind ?? null
  const reason = { label: t('decide.reason'), hint: t('decide.reason-hint'), isRequired: true }
  return decisionsAfter(last).flatMap((kind): DecisionWords[] => {
    if (kind === 'APPROVED' && last === 'REJECTED')
      return [
        { kind, note: t('decide.approve-again-note'), submit: t('decide.approve-again'), fold: null, reason: null },
      ]
    if (kind === 'APPROVED')
      return [{ kind, note: t('decide.approve-note'), submit: t('decide.approve'), fold: null, reason: null }]
    if (kind === 'REJECTED')
      return [{ kind, note: null, submit: t('decide.reject'), fold: t('decide.reject-open'), reason }]
    if (kind === 'SUSPENDED')
      return [
        { kind, note: t('decide.suspend-note'), submit: t('decide.suspend'), fold: t('decide.suspend-open'), reason },
      ]
    if (kind === 'REINSTATED') {
      const note = { label: t('decide.note'), hint: null, isRequired: false }
      return [{ kind, note: t('decide.reinstate-note'), submit: t('decide.reinstate'), fold: null, reason: note }]
    }
    return []
  })
}
