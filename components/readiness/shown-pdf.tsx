import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { PdfView } from './pdf-view'

/** A stranger's PDF drawn where it can do nothing; without scripts, a word about fetching it instead. */
export function ShownPdf({ locale, address }: { locale: Locale; address: string }) {
  const t = translator(locale, 'file-view')
  return (
    <>
      <p className="hidden py-2 noscript:block">{t('script')}</p>
      <div className="noscript:hidden">
        <PdfView
          address={address}
          locale={locale}
          words={{
            title: t('pdf.title'),
            loading: t('pdf.loading'),
            failed: t('pdf.failed'),
            locked: t('pdf.locked'),
            gone: t('pdf.gone'),
          }}
          frameWords={{
            toolbar: t('pdf.toolbar'),
            page: t('pdf.page'),
            pages: t('pdf.pages'),
            firstPages: t('pdf.first-pages'),
            failedPage: t('pdf.failed-page'),
            smaller: t('pdf.smaller'),
            larger: t('pdf.larger'),
          }}
        />
      </div>
    </>
  )
}
