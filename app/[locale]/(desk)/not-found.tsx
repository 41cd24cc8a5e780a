import { locale as rootLocale } from 'next/root-params'
import { DeskDeadEnd } from '@/components/layout/desk-dead-end'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The face of something that is not there, or not this person's. */
export default async function DeskNotFound() {
  const locale = localeOf(await rootLocale())
  const t = translator(locale, 'desk')
  return <DeskDeadEnd locale={locale} title={t('not-found-title')} body={t('not-found-body')} />
}
