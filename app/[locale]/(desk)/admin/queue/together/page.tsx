import type { Metadata } from 'next'
import { TogetherForm } from '@/components/desk/together-form'
import { TogetherList } from '@/components/desk/together-list'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState, PageHead } from '@/components/ui/card'
import { requireReviewing } from '@/lib/auth/guards'
import { approveTogetherAction } from '@/lib/desk/actions/decide'
import { MAX_BULK } from '@/lib/desk/hold-rules'
import { previewTogether } from '@/lib/desk/queries/together'
import { filterQuery, queueAddress, queueFilter, readItem, writeItem } from '@/lib/desk/queue-address'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/queue/together'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'queue')('bulk.title') }
}

export default async function TogetherPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireReviewing(locale)
  const { item, filter: asked } = await searchParams
  const filter = queueFilter(Object.fromEntries(new URLSearchParams(typeof asked === 'string' ? asked : '')))
  const chosen = [item ?? []].flat().slice(0, MAX_BULK)
  const items = await previewTogether(
    admin,
    chosen.flatMap((one) => readItem(one) ?? []),
    new Date(),
  )
  const t = translator(locale, 'queue')
  const going = items.filter(({ isIn }) => isIn)
  const left = items.filter(({ isIn }) => !isIn)
  return (
    <>
      <BackLink href={pathIn(locale, queueAddress(filter))}>{t('bar.back')}</BackLink>
      <PageHead title={t('bulk.title')} intro={t('bulk.intro')} />
      {items.length === 0 ? <EmptyState title={t('bulk.nothing')} /> : null}
      {going.length > 0 ? (
        <>
          <TogetherList locale={locale} items={going} filter={filter} title={t('bulk.caption')} />
          <TogetherForm
            action={approveTogetherAction.bind(null, locale, filterQuery(filter))}
            items={going.map(writeItem)}
            words={{ go: t('bulk.go', { count: going.length }), busy: t('bulk.busy') }}
          />
        </>
      ) : null}
      {left.length > 0 ? (
        <TogetherList
          locale={locale}
          items={left}
          filter={filter}
          title={t('bulk.left-out')}
          note={t('bulk.left-out-note')}
        />
      ) : null}
    </>
  )
}
