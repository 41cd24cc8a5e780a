import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** A plain form with one or several files, chosen or dropped, the same with and without scripts. */
export function VerifyForm({ locale, label }: { locale: Locale; label: string }) {
  const t = translator(locale, 'verify')
  return (
    <form
      action={pathIn(locale, '/verify')}
      method="post"
      encType="multipart/form-data"
      className="no-print mt-6 rounded-xl border border-line bg-sheet p-4 sm:p-6"
    >
      <label htmlFor="file" className="text-lg font-semibold">
        {label}
      </label>
      <p id="file-hint" className="text-sm text-muted">
        {t('form.hint')}
      </p>
      <div className="mt-3 flex flex-col gap-3">
        <input
          id="file"
          name="file"
          type="file"
          multiple
          required
          accept=".pdf,.xml,application/pdf,text/xml"
          aria-describedby="file-hint file-private"
          className="min-h-28 w-full min-w-0 flex-1 rounded-lg border-2 border-dashed border-edge bg-paper p-4 text-base file:mr-3 file:min-h-12 file:rounded-lg file:border-0 file:bg-lam-wash file:px-4 file:font-semibold file:text-lam"
        />
        <button
          type="submit"
          className="inline-flex min-h-12 items-center justify-center gap-2 rounded-lg bg-son px-6 font-semibold text-on-son hover:brightness-110"
        >
          <ShopIcon name="seal" />
          {t('form.button')}
        </button>
      </div>
      <p id="file-private" className="mt-3 text-sm text-muted">
        {t('form.private')}
      </p>
    </form>
  )
}
