import type { Metadata } from 'next'
import { AuditFilter } from '@/components/oversight/audit-filter'
import { ChainPanel } from '@/components/oversight/chain-panel'
import { EntryList } from '@/components/oversight/entry-list'
import { BackLink } from '@/components/ui/back-link'
import { Button, ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { cursorOf, entryFilter, filterQuery } from '@/lib/oversight/filter'
import { findChainStanding, listEntries, listVerbs } from '@/lib/oversight/queries/list-entries'

type Props = PageProps<'/[locale]/admin/audit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'audit')('title') }
}

export default async function AuditPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'audit')
  const query = await searchParams
  const filter = entryFilter(query)
  const [{ entries, older, newer }, verbs, standing] = await Promise.all([
    listEntries(staff, filter, cursorOf(query)),
    listVerbs(staff),
    findChainStanding(staff),
  ])
  const t = translator(locale, 'audit')
  const page = (more: Record<string, string>) => pathIn(locale, `/admin/audit${filterQuery(filter, more)}`)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings')}>{translator(locale, 'staff')('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      <ChainPanel locale={locale} standing={standing} />
      <AuditFilter locale={locale} filter={filter} verbs={verbs} />
      <EntryList locale={locale} entries={entries} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {newer ? (
            <ButtonLink kind="secondary" href={page({ after: newer })}>
              {t('newer')}
            </ButtonLink>
          ) : null}
          {older ? (
            <ButtonLink kind="secondary" href={page({ before: older })}>
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
        <form action="/api/audit/export" method="post" className="sm:ml-auto">
          {Object.entries(filter).map(([key, value]) =>
            value ? <input key={key} type="hidden" name={key} value={value} /> : null,
          )}
          <Button kind="secondary">{t('export')}</Button>
          <p className="mt-1 text-sm text-muted">{t('export-note')}</p>
        </form>
      </div>
    </>
  )
}
