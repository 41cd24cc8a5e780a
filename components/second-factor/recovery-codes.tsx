import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { putCodesAwayAction } from '@/lib/auth/actions/second-factor'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** New recovery codes, to be written down or printed; they are shown until their owner says they are put away. */
export function RecoveryCodes({ locale, codes, next }: { locale: Locale; codes: string[]; next: string | null }) {
  const t = translator(locale, 'second-factor')
  return (
    <section aria-labelledby="codes" className="rounded-xl border-2 border-lam bg-sheet p-4 sm:p-6">
      <h2 id="codes" className="text-xl">
        {t('codes.title')}
      </h2>
      <p className="mt-1">{t('codes.intro')}</p>
      <ol className="mt-4 grid list-inside list-decimal gap-x-8 gap-y-2 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Notice kind="warning" className="mt-4">
        {t('codes.once')}
      </Notice>
      <form action={putCodesAwayAction} className="no-print mt-4">
        <input type="hidden" name="locale" value={locale} />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <Button className="w-full sm:w-auto">{t('codes.done')}</Button>
      </form>
    </section>
  )
}
