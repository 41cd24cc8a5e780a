import { BackLink } from '@/components/ui/back-link'
import type { RegisteringActor } from '@/lib/auth/actors'
import { composed } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { listMergeTargets, type MergeKind } from '@/lib/registry/queries/duplicates'
import { keepable } from '@/lib/workbooks/cell-text'
import { MergeChoice } from './merge-choice'

/** The page on which an entry of either kind is merged into another; `q`: what was searched for. */
export async function MergePage({
  registrar,
  locale,
  kind,
  entry,
  q,
}: {
  registrar: RegisteringActor
  locale: Locale
  kind: MergeKind
  entry: { id: string; name: string }
  q: string | string[] | undefined
}) {
  const words = typeof q === 'string' ? composed(keepable(q)).slice(0, 100) : ''
  const targets = await listMergeTargets(registrar, kind, entry.id, words)
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/registry/${kind}/${entry.id}`)}>{entry.name}</BackLink>
      <MergeChoice locale={locale} kind={kind} entry={entry} words={words} targets={targets} />
    </>
  )
}
