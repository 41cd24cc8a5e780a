import { locale as rootLocale } from 'next/root-params'
import { DeskDeadEnd } from '@/components/layout/desk-dead-end'
import { Button } from '@/components/ui/button'
import { signOutAction } from '@/lib/auth/actions/session'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The "no permission" face. */
export default async function DeskForbidden() {
  const locale = localeOf(await rootLocale())
  const t = translator(locale, 'desk')
  return (
    <DeskDeadEnd locale={locale} title={t('forbidden-title')} body={t('forbidden-body')}>
      <form action={signOutAction}>
        <input type="hidden" name="locale" value={locale} />
        <Button kind="secondary">{t('sign-in-as-other')}</Button>
      </form>
    </DeskDeadEnd>
  )
}
