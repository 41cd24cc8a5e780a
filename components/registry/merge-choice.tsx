import { Button } from '@/components/ui/button'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { mergeProducersAction, mergeProductsAction } from '@/lib/registry/actions/change-registry'
import type { DuplicateRow, MergeKind } from '@/lib/registry/queries/duplicates'
import { duplicateDetail } from './duplicate-list'
import { MergeForm } from './merge-form'

/** Into what an entry is merged: those that look like it, or what the words find. */
export function MergeChoice({
  locale,
  kind,
  entry,
  words,
  targets,
}: {
  locale: Locale
  kind: MergeKind
  entry: { id: string; name: string }
  words: string
  targets: DuplicateRow[]
}) {
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead title={t('merge.title', { name: entry.name })} intro={t('merge.intro')} />
      <search>
        <form
          action={pathIn(locale, `/admin/registry/${kind}/${entry.id}/merge`)}
          className="mb-6 flex flex-wrap items-end gap-3"
        >
          <TextField
            name="q"
            type="search"
            label={t('merge.search')}
            defaultValue={words}
            maxLength={100}
            className="flex-1 basis-72"
          />
          <Button kind="secondary">{t('search.button')}</Button>
        </form>
      </search>
      {targets.length === 0 ? (
        <EmptyState title={t('merge.none')} />
      ) : (
        <Card className="max-w-3xl">
          <MergeForm
            action={kind === 'producers' ? mergeProducersAction : mergeProductsAction}
            hidden={{ id: entry.id, locale }}
            targets={targets.map((row) => ({ id: row.id, name: row.name, detail: duplicateDetail(locale, kind, row) }))}
            words={{
              ...{ into: t('merge.into'), reason: t('correct.reason'), hint: t('correct.reasonHint') },
              ...{ label: t('correct.preview'), busy: t('correct.busy') },
            }}
          />
        </Card>
      )}
    </>
  )
}
