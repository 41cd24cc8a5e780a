import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { moveCollectionAction } from '@/lib/catalog/actions/collections'
import type { DeskCollection } from '@/lib/catalog/collection-types'
import type { Season } from '@/lib/catalog/rules-collections'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { collectionPath } from './collection-words'
import { NoStep, StepButton } from './step-button'

const tones = { coming: 'info', running: 'good', ended: 'neutral' } as const satisfies Record<Season, string>

/** Every collection in the order of the home page, with its days, its products and the steps that arrange it. */
export function CollectionList({ locale, collections }: { locale: Locale; collections: DeskCollection[] }) {
  const t = translator(locale, 'collections')
  if (collections.length === 0) return <EmptyState title={t('desk.none')}>{t('desk.none-body')}</EmptyState>
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-sheet">
      {collections.map((collection, i) => {
        const { id, slug, season, from, until, shown, chosen } = collection
        const name = inLocale(locale, collection.name.vi, collection.name.en)
        return (
          <li key={id} id={`c-${id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4 target:bg-quy-wash">
            <div className="min-w-0 flex-1 basis-64">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link
                  href={pathIn(locale, `/admin/collections/${id}`)}
                  className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
                <Badge tone={tones[season]}>{t(`desk.season.${season}`)}</Badge>
              </p>
              <p className="text-sm text-muted">
                {until
                  ? t('desk.span', { from: formatDay(from), until: formatDay(until) })
                  : t('desk.span-open', { from: formatDay(from) })}
                {' · '}
                {t('desk.shown', { shown, chosen })}
              </p>
              {season === 'running' && shown > 0 ? (
                <a
                  href={pathIn(locale, collectionPath(slug))}
                  className="inline-flex min-h-11 items-center text-sm text-lam underline underline-offset-4"
                >
                  {t('desk.view')}
                </a>
              ) : null}
            </div>
            <ForWriters area="collections">
              <div className="flex gap-2">
                {i > 0 ? (
                  <StepButton
                    action={moveCollectionAction.bind(null, locale, id, 'up')}
                    icon="up"
                    name={t('desk.up-name', { name })}
                  />
                ) : (
                  <NoStep />
                )}
                {i < collections.length - 1 ? (
                  <StepButton
                    action={moveCollectionAction.bind(null, locale, id, 'down')}
                    icon="down"
                    name={t('desk.down-name', { name })}
                  />
                ) : (
                  <NoStep />
                )}
              </div>
            </ForWriters>
          </li>
        )
      })}
    </ol>
  )
}
