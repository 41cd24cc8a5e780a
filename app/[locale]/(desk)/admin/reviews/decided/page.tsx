import type { Metadata } from 'next'
import { DecidedTable } from '@/components/catalog/review/decided-table'
import { BackLink } from '@/components/ui/back-link'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { requireStaff } from '@/lib/auth/guards'
import { DECIDED_PER_PAGE, listDecidedReviews } from '@/lib/catalog/queries/review-decided'
import { pageOf } from '@/lib/format/page-number'
import { cleanLine } from '@/lib/format/text'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ q?: string; page?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reviews')('decided-all') }
}

export default async function DecidedPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'listings')
  const { q, page: typed } = await searchParams
  const query = cleanLine(String(q ?? '')).slice(0, 100)
  const page = pageOf(typed)
  const { decided, total } = await listDecidedReviews(staff, query, page)
  const t = translator(locale, 'reviews')
  const pages = Math.max(1, Math.ceil(total / DECIDED_PER_PAGE))
  const address = pathIn(locale, '/admin/reviews/decided')
  const pageHref = (n: number) =>
    pathIn(locale, `/admin/reviews/decided?${new URLSearchParams({ q: query, page: String(n) })}`)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/reviews')}>{t('back')}</BackLink>
      <PageHead title={t('decided-all')} intro={t('decided-intro')} />
      <form action={address} className="mb-6 flex max-w-2xl flex-wrap items-end gap-2">
        <TextField
          name="q"
          type="search"
          label={t('search-label')}
          defaultValue={query}
          maxLength={100}
          className="min-w-56 flex-1"
        />
        <Button kind="secondary">{t('search')}</Button>
        {query ? (
          <ButtonLink kind="quiet" href={address}>
            {t('clear')}
          </ButtonLink>
        ) : null}
      </form>
      {decided.length > 0 ? (
        <>
          <p className="mb-2 text-sm text-muted">{t('total', { count: total })}</p>
          <DecidedTable locale={locale} decided={decided} />
          <nav aria-label={t('pages', { page, pages })} className="mt-4 flex flex-wrap items-center gap-3">
            {page > 1 ? (
              <ButtonLink kind="secondary" href={pageHref(page - 1)}>
                {t('newer')}
              </ButtonLink>
            ) : null}
            <span className="text-sm text-muted">{t('pages', { page, pages })}</span>
            {page < pages ? (
              <ButtonLink kind="secondary" href={pageHref(page + 1)}>
                {t('older')}
              </ButtonLink>
            ) : null}
          </nav>
        </>
      ) : (
        <EmptyState title={query ? t('decided-none', { query }) : t('decided-empty')} />
      )}
    </>
  )
}
