import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import { maskedText } from '@/lib/registry/masked-cells'
import { type DuplicateGroup, type DuplicateRow, GROUPS_SHOWN, type MergeKind } from '@/lib/registry/queries/duplicates'

/** Groups of entries that look like one, each row with the way to merge it into another. */
export function DuplicateList({ locale, kind, groups }: { locale: Locale; kind: MergeKind; groups: DuplicateGroup[] }) {
  const t = translator(locale, 'registry-care')
  return (
    <section aria-labelledby={`duplicate-${kind}`} className="mb-8">
      <h2 id={`duplicate-${kind}`} className="mb-3 text-xl">
        {t(`duplicates.${kind}`)}
      </h2>
      {groups.length === 0 ? (
        <EmptyState title={t(kind === 'producers' ? 'duplicates.noProducers' : 'duplicates.noProducts')} />
      ) : null}
      <ul className="flex flex-col gap-4">
        {groups.map((group) => (
          <li key={group.key} className="rounded-xl border border-line bg-sheet p-4">
            <Badge tone="info">{t(`duplicates.reason.${group.reason}`)}</Badge>
            <ul className="mt-2 divide-y divide-line">
              {group.rows.map((row) => (
                <li key={row.id} className="grid items-center gap-3 py-2 md:grid-cols-[1fr_auto]">
                  <div>
                    <Link
                      href={pathIn(locale, `/admin/registry/${kind}/${row.id}`)}
                      className="inline-block py-1 font-semibold text-lam underline underline-offset-4"
                    >
                      {row.name}
                    </Link>
                    <p className="text-sm text-muted">{duplicateDetail(locale, kind, row)}</p>
                  </div>
                  <ForWriters area="registry">
                    <ButtonLink
                      kind="secondary"
                      href={pathIn(locale, `/admin/registry/${kind}/${row.id}/merge`)}
                      aria-label={t('duplicates.mergeOf', { name: row.name })}
                    >
                      {t('duplicates.merge')}
                    </ButtonLink>
                  </ForWriters>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length >= GROUPS_SHOWN ? (
        <p className="mt-3 text-muted">{t('duplicates.cut', { count: GROUPS_SHOWN })}</p>
      ) : null}
    </section>
  )
}

/** What tells a row from its likeness: its place and what hangs on it. */
export function duplicateDetail(
  locale: Locale,
  kind: MergeKind,
  { detail, detailEn, ward, count }: Pick<DuplicateRow, 'detail' | 'detailEn' | 'ward' | 'count'>,
) {
  const t = translator(locale, 'registry-care')
  const has = kind === 'producers' ? t('links.products', { count }) : t('duplicates.certificates', { count })
  const said = locale === 'en' && detailEn ? detailEn : detail
  return [said && maskedText(said), ward && wardWords(locale, ward), has].filter(Boolean).join(' · ')
}
