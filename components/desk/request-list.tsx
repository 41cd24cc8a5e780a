import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { confirmRequestAction, refuseRequestAction } from '@/lib/desk/actions/four-eyes'
import type { RequestRow } from '@/lib/desk/queries/requests'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** What was asked for, by whom and why, and what whoever looks may do about it. */
export function RequestList({ locale, requests }: { locale: Locale; requests: RequestRow[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {requests.map((request) => (
        <li key={request.id}>
          <Request locale={locale} request={request} />
        </li>
      ))}
    </ul>
  )
}

function Request({ locale, request }: { locale: Locale; request: RequestRow }) {
  const t = translator(locale, 'four-eyes')
  const { kind, name, party, changeKind, words, ground, documentNumber, effectiveOn, askedBy, askedAt, settledAt } =
    request
  const path = pathOf(request)
  return (
    <Card>
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <Badge tone="warn">{t(`kind.${kind}`)}</Badge>
        {settledAt ? <Settled locale={locale} request={request} /> : null}
      </p>
      <h3 className="font-semibold">
        {path ? (
          <Link
            href={pathIn(locale, path)}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {[changeKind ? translator(locale, 'registry-care')(`kind.${changeKind}`) : null, name]
              .filter(Boolean)
              .join(': ')}
          </Link>
        ) : (
          `${name}, ${party}`
        )}
      </h3>
      {ground && documentNumber && effectiveOn ? (
        <p>{t('about', { ground: t(`ground.${ground}`), number: documentNumber, day: formatDay(effectiveOn) })}</p>
      ) : null}
      <p className="mt-1 whitespace-pre-line">{words}</p>
      <p className="mt-1 text-sm text-muted">{t('asked-line', { by: askedBy, time: formatMoment(askedAt) })}</p>
      {settledAt ? null : (
        <ForWriters area="standings">
          <Steps locale={locale} request={request} />
        </ForWriters>
      )}
    </Card>
  )
}

function pathOf({ kind, subjectId }: RequestRow): string | null {
  if (kind === 'MERCHANT_SUSPENSION') return `/admin/merchants/${subjectId}`
  return kind === 'REGISTRY_CHANGE' ? `/admin/registry/changes/${subjectId}` : null
}

function Settled({
  locale,
  request: { settledBy, settledAt, isConfirmed, isAlone },
}: {
  locale: Locale
  request: RequestRow
}) {
  const t = translator(locale, 'four-eyes')
  if (!settledAt) return null
  const how = isConfirmed ? (isAlone ? 'alone' : 'confirmed') : 'refused'
  return (
    <span className="text-sm text-muted">
      {t(`settled-line.${how}`, { by: settledBy ?? '', time: formatMoment(settledAt) })}
    </span>
  )
}

function Steps({ locale, request: { id, mayConfirm, isOwn, isSameHand } }: { locale: Locale; request: RequestRow }) {
  const t = translator(locale, 'four-eyes')
  return (
    <div className="mt-4 space-y-4 border-t border-line pt-4">
      {mayConfirm ? (
        <ForWriters area="users">
          <FieldsForm action={confirmRequestAction.bind(null, locale, id)} go={t('confirm')} busy={t('busy')} />
        </ForWriters>
      ) : null}
      {isOwn ? <p className="text-sm">{t('own')}</p> : null}
      {isSameHand ? <p className="text-sm">{t('refused.same-hand')}</p> : null}
      <FieldsForm
        action={refuseRequestAction.bind(null, locale, id)}
        fields={[{ name: 'words', label: t('words'), maxLength: 1000, isOptional: true }]}
        go={t(isOwn ? 'take-back' : 'refuse')}
        busy={t('busy')}
        kind="secondary"
      />
    </div>
  )
}
