import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ProductFreshness } from '@/lib/trace/queries/freshness'
import type { OwnLotRow } from '@/lib/trace/queries/own-lots'
import { FreshProducts } from './fresh-products'
import { quantityWords } from './quantity-words'

/** The merchant's lots with how far each has come. */
export function OwnLots({ locale, lots, fresh }: { locale: Locale; lots: OwnLotRow[]; fresh: ProductFreshness[] }) {
  const t = translator(locale, 'trace-desk')
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={<ButtonLink href={pathIn(locale, '/merchant/trace/lots/new')}>{t('new-lot')}</ButtonLink>}
      />
      <p className="mb-4 flex flex-wrap gap-x-4">
        <ButtonLink kind="quiet" href={pathIn(locale, '/merchant/trace/workbook')} className="px-0">
          {t('workbook')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={pathIn(locale, '/merchant/trace/places')} className="px-0">
          {t('places')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={pathIn(locale, '/merchant/trace/keys')} className="px-0">
          {t('systems')}
        </ButtonLink>
      </p>
      {lots.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <ul aria-label={t('lots.caption')} className="grid gap-3 lg:grid-cols-2">
          {lots.map((lot) => (
            <li key={lot.id} className="rounded-xl border border-line bg-sheet">
              <Link href={pathIn(locale, `/merchant/trace/lots/${lot.id}`)} className="block p-4">
                <span className="block font-semibold">{lot.name}</span>
                <span className="block text-muted">
                  {lot.code} · {quantityWords(locale, lot.quantity, lot.unit)} ·{' '}
                  {t('lots.made', { day: formatDay(lot.producedOn) })}
                </span>
                <span className="mt-2 flex flex-wrap gap-2">
                  <Badge>{t('lots.steps', { count: lot.steps })}</Badge>
                  {lot.findings > 0 ? <Badge tone="warn">{t('lots.findings', { count: lot.findings })}</Badge> : null}
                  {lot.isCopied ? <Badge tone="bad">{t('lots.copied')}</Badge> : null}
                  {lot.isRecalled ? <Badge tone="bad">{t('lots.recalled')}</Badge> : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <FreshProducts locale={locale} fresh={fresh} />
    </>
  )
}
