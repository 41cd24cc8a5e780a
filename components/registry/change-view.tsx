import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import { discardChangeAction, makeChangeAction, undoChangeAction } from '@/lib/registry/actions/change-registry'
import { takesTwo } from '@/lib/registry/change-rules'
import type { Previewed } from '@/lib/registry/commands/change-registry'
import type { ChangeView } from '@/lib/registry/queries/changes'
import { EffectsList } from './effects-list'
import { FactList } from './entry-head'
import { fieldName, fieldValue } from './history-list'
import { ObstacleList } from './obstacle-list'

/** A proposal with what would follow from it and the choice to make it or not; or a change that was made. */
export function ChangeSheet({
  locale,
  view,
  preview,
  shown,
  wardName,
}: {
  locale: Locale
  view: ChangeView
  /** What would follow now; null once it is decided. */
  preview: Previewed | null
  /** The digest of these consequences, for the confirmation. */
  shown: string | null
  wardName: string | null
}) {
  const t = translator(locale, 'registry-care')
  const effects = preview?.ok ? preview.effects : view.effects
  return (
    <>
      <PageHead title={t(`kind.${view.kind}`)} intro={view.subject} />
      <Standing locale={locale} view={view} />
      <ChangeFacts locale={locale} view={view} wardName={wardName} />
      {view.fields.length > 0 ? <BeforeAfter locale={locale} view={view} /> : null}
      {preview && !preview.ok ? <ObstacleList locale={locale} {...preview} /> : null}
      {effects ? <EffectsList locale={locale} effects={effects} isMade={view.madeAt !== null} /> : null}
      {preview?.ok && !view.waitsForSecond && takesTwo(view.kind, preview.effects) ? (
        <p className="mb-4 font-semibold">{t('change.takesTwo')}</p>
      ) : null}
      {preview ? (
        <div className="no-print flex flex-wrap gap-3">
          {preview.ok && shown && !view.waitsForSecond ? (
            <FieldsForm
              action={makeChangeAction}
              hidden={{ id: view.id, shown, locale }}
              kind={view.kind === 'TAKE_BACK' ? 'danger' : 'primary'}
              go={t('change.confirm')}
              busy={t('change.confirmBusy')}
            />
          ) : null}
          <FieldsForm
            action={discardChangeAction}
            hidden={{ id: view.id, locale }}
            kind="quiet"
            go={t('change.discard')}
            busy={t('change.discardBusy')}
          />
        </div>
      ) : null}
      {view.mayBeUndone ? (
        <ForWriters area="registry">
          <UndoCard locale={locale} id={view.id} />
        </ForWriters>
      ) : null}
    </>
  )
}

function Standing({ locale, view }: { locale: Locale; view: ChangeView }) {
  const t = translator(locale, 'registry-care')
  if (view.state === 'proposed' && view.waitsForSecond)
    return (
      <Notice kind="warning" title={t('change.second')} className="mb-6">
        <Link
          href={pathIn(locale, '/admin/requests')}
          className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {t('change.secondSee')}
        </Link>
      </Notice>
    )
  if (view.state === 'proposed')
    return (
      <Notice title={t('change.notYet')} className="mb-6">
        {t('change.notYetHint')}
      </Notice>
    )
  if (view.state === 'discarded') return <Notice className="mb-6">{t('change.discarded')}</Notice>
  return (
    <Notice kind="success" className="mb-6">
      {t(view.state === 'undone' ? 'change.undone' : 'change.done')}{' '}
      {view.undoneById ? (
        <Link
          href={pathIn(locale, `/admin/registry/changes/${view.undoneById}`)}
          className="text-lam underline underline-offset-4"
        >
          {t('change.see')}
        </Link>
      ) : null}
    </Notice>
  )
}

function ChangeFacts({ locale, view, wardName }: { locale: Locale; view: ChangeView; wardName: string | null }) {
  const t = translator(locale, 'registry-care')
  const { change } = view
  const name = (by: string | null) => by ?? t('history.nobody')
  const link = (href: string, text: string) => (
    <Link href={pathIn(locale, href)} className="inline-block py-1 text-lam underline underline-offset-4">
      {text}
    </Link>
  )
  const about = change.kind === 'UNDO' ? t('change.undoes') : t('change.subject')
  const merged = change.kind === 'MERGE_PRODUCERS' || change.kind === 'LINK' || change.kind === 'REFUSE_LINK'
  const otherPath = merged ? 'producers' : 'products'
  const facts: [string, React.ReactNode][] = [
    [about, view.path ? link(view.path, view.subject || t('change.see')) : view.subject],
  ]
  if (view.other)
    facts.push([
      t('into' in change ? 'change.into' : 'change.with'),
      link(`/admin/registry/${otherPath}/${view.other.id}`, view.other.name),
    ])
  if (change.kind === 'EXTEND')
    facts.push(
      [t('extend.validThrough'), formatDay(change.validThrough)],
      [t('extend.effectiveOn'), formatDay(change.effectiveOn)],
      [t('extend.document'), change.documentNumber],
    )
  if (wardName) facts.push([t('change.wardNew'), wardWords(locale, wardName)])
  facts.push(
    [t('correct.reason'), view.reason],
    [t('change.by'), t('change.proposed', { name: name(view.proposedBy), at: formatMoment(view.proposedAt) })],
  )
  if (view.madeAt) facts.push(['', t('change.made', { name: name(view.madeBy), at: formatMoment(view.madeAt) })])
  return (
    <Card className="mb-6">
      <p className="mb-3">
        <Badge tone={view.state === 'made' ? 'good' : 'neutral'}>{t(`changeState.${view.state}`)}</Badge>
      </p>
      <FactList facts={facts} unknown="–" />
    </Card>
  )
}

function BeforeAfter({ locale, view }: { locale: Locale; view: ChangeView }) {
  const t = translator(locale, 'registry-care')
  return (
    <div className="mb-8">
      <h2 className="mb-3 text-xl">{t('change.beforeAfter')}</h2>
      <Table
        caption={t('change.beforeAfter')}
        head={
          <tr>
            <th scope="col">{t('change.subject')}</th>
            <th scope="col">{t('change.before')}</th>
            <th scope="col">{t('change.after')}</th>
          </tr>
        }
      >
        {view.fields.map(({ field, from, to }) => (
          <tr key={field}>
            <th scope="row" className="border-t border-line font-normal">
              {fieldName(locale, field)}
            </th>
            <td className="min-w-32 text-muted">{fieldValue(locale, field, from)}</td>
            <td className="min-w-32 font-semibold">{fieldValue(locale, field, to)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

function UndoCard({ locale, id }: { locale: Locale; id: string }) {
  const t = translator(locale, 'registry-care')
  return (
    <Card className="no-print max-w-2xl">
      <h2 className="text-xl">{t('change.undoTitle')}</h2>
      <p className="mt-1 mb-4 text-muted">{t('change.undoIntro')}</p>
      <FieldsForm
        action={undoChangeAction}
        hidden={{ id, locale }}
        fields={[
          {
            ...{ name: 'reason', maxLength: 500 },
            ...{ label: t('correct.reason'), hint: t('correct.reasonHint') },
          },
        ]}
        kind="secondary"
        go={t('correct.preview')}
        busy={t('correct.busy')}
      />
    </Card>
  )
}
