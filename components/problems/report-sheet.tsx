import { MoreLink } from '@/components/catalog/shelf-section'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { reportProblemAction } from '@/lib/problems/actions/report'
import { PROBLEM_LIMITS } from '@/lib/problems/input'
import { problemKinds } from '@/lib/problems/types'
import { ReportForm } from './report-form'

/** Where a shopper says what is wrong with a product. */
export function ReportSheet({ locale, listing: { slug, name } }: { locale: Locale; listing: ListingDetail }) {
  const t = translator(locale, 'problems')
  return (
    <div className="mx-auto max-w-2xl pt-6">
      <MoreLink href={pathIn(locale, `/listings/${slug}`)} label={t('back')} isBack />
      <h1 className="mt-3 text-2xl sm:text-3xl">{t('page-title', { name: inLocale(locale, name.vi, name.en) })}</h1>
      <p className="mt-2 mb-6 text-muted">{t('intro')}</p>
      <ReportForm
        action={reportProblemAction.bind(null, locale, slug)}
        kinds={problemKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        limits={PROBLEM_LIMITS}
        words={{
          kind: t('kind-label'),
          words: t('words'),
          wordsHint: t('words-hint', { min: PROBLEM_LIMITS.minWords }),
          contact: t('contact'),
          contactHint: t('contact-hint'),
          optional: t('optional'),
          send: t('send'),
          sending: t('sending'),
          failed: t('failed'),
        }}
      />
    </div>
  )
}
