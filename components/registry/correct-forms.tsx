import { ForWriters } from '@/components/layout/for-roles'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FieldsForm, type FormField } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { addDays, type Day } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import * as actions from '@/lib/registry/actions/change-registry'
import { LONGEST_EXTENSION_DAYS } from '@/lib/registry/change-rules'
import type { Option } from '@/lib/registry/queries/code-names'
import type { CorrectableCertificate } from '@/lib/registry/queries/correctable'

type Row = { id: string; seen: string; values: Record<string, string> }

/** The fields that several forms of the registry share. */
function fieldsFor(locale: Locale, wards: Option[]) {
  const t = translator(locale, 'registry-care')
  return {
    name: { name: 'name', label: t('field.name'), maxLength: 300 },
    address: { name: 'address', type: 'words', label: t('field.address'), maxLength: 500, isOptional: true },
    ward: {
      ...{ name: 'wardCode', label: t('field.ward'), isOptional: true },
      options: [{ value: '', label: t('correct.noWard') }, ...wards],
    },
    reason: {
      ...{ name: 'reason', label: t('correct.reason'), hint: t('correct.reasonHint') },
      maxLength: 500,
    },
    document: { name: 'documentNumber', label: t('extend.document'), maxLength: 100 },
  } satisfies Record<string, FormField>
}

const filled = (fields: FormField[], values: Record<string, string>) =>
  fields.map((field) => ({ ...field, initial: values[field.name] ?? field.initial }))

export function CorrectProducer({
  locale,
  row,
  wards,
}: {
  locale: Locale
  row: Row & { taxCode: string | null }
  wards: Option[]
}) {
  const t = translator(locale, 'registry-care')
  const { name, address, ward, reason } = fieldsFor(locale, wards)
  const forms = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'] as const
  const fields: FormField[] = [
    name,
    {
      ...{ name: 'legalForm', label: t('field.legalForm') },
      options: forms.map((form) => ({ value: form, label: t(`form.${form}`) })),
    },
    {
      ...{ name: 'taxCode', label: t('correct.taxCode'), maxLength: 20, isOptional: true },
      hint: row.taxCode ? t('correct.taxCodeHint', { code: row.taxCode }) : t('correct.taxCodeNone'),
    },
    address,
    ward,
    { name: 'phone', label: t('field.phone'), maxLength: 40, isOptional: true },
    reason,
  ]
  return <Sheet locale={locale} row={row} action={actions.correctProducerAction} fields={fields} />
}

export function CorrectProduct({
  locale,
  row,
  wards,
  sets,
}: {
  locale: Locale
  row: Row
  wards: Option[]
  sets: (Option & { labelEn: string })[]
}) {
  const t = translator(locale, 'registry-care')
  const { name, address, ward, reason } = fieldsFor(locale, wards)
  const fields: FormField[] = [
    name,
    {
      ...{ name: 'setNumber', label: t('field.set') },
      options: sets.map(({ value, label, labelEn }) => ({ value, label: inLocale(locale, label, labelEn) })),
    },
    address,
    ward,
    reason,
  ]
  return <Sheet locale={locale} row={row} action={actions.correctProductAction} fields={fields} />
}

function Sheet({
  locale,
  row,
  action,
  fields,
}: {
  locale: Locale
  row: Row
  action: typeof actions.correctProductAction
  fields: FormField[]
}) {
  const t = translator(locale, 'registry-care')
  return (
    <Card className="max-w-3xl">
      <FieldsForm
        action={action}
        hidden={{ id: row.id, seen: row.seen, locale }}
        fields={filled(fields, row.values)}
        go={t('correct.preview')}
        busy={t('correct.busy')}
      />
    </Card>
  )
}

/** Everything that may be decided about one certificate: a correction, an extension, a revocation. */
export function CertificateForms({
  locale,
  row,
  wards,
  today,
}: {
  locale: Locale
  row: CorrectableCertificate
  wards: Option[]
  today: Day
}) {
  const t = translator(locale, 'registry-care')
  const { address, ward, reason, document } = fieldsFor(locale, wards)
  const { standing } = row
  const button = { go: t('correct.preview'), busy: t('correct.busy') }
  const correct: FormField[] = [
    {
      ...{ name: 'stars', label: t('field.stars') },
      options: ['3', '4', '5'].map((stars) => ({ value: stars, label: t('search.starsOf', { stars }) })),
    },
    { name: 'code', label: t('field.code'), maxLength: 60, isOptional: true },
    { name: 'decisionNumber', label: t('field.decisionNumber'), maxLength: 100 },
    { name: 'issuedOn', type: 'date', label: t('field.issuedOn') },
    address,
    ward,
    reason,
  ]
  const most = addDays(standing.ownLastDay, LONGEST_EXTENSION_DAYS)
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card>
        <h2 className="mb-4 text-xl">{t('correct.title')}</h2>
        <FieldsForm
          action={actions.correctCertificateAction}
          hidden={{ id: row.id, seen: row.seen, locale }}
          fields={filled(correct, row.values)}
          {...button}
        />
      </Card>
      <div className="flex flex-col gap-6">
        {standing.revocation ? (
          <Notice kind="warning">
            {t('revoke.done', {
              day: formatDay(standing.revocation.effectiveOn),
              ground: t(`ground.${standing.revocation.ground as 'OTHER'}`),
            })}
          </Notice>
        ) : (
          <>
            <Card>
              <h2 className="text-xl">{t('extend.title')}</h2>
              <p className="mt-1 mb-4 text-muted">
                {t('extend.intro', { day: formatDay(standing.ownLastDay), most: formatDay(most) })}
              </p>
              <FieldsForm
                action={actions.extendCertificateAction}
                hidden={{ id: row.id, locale }}
                fields={[
                  { name: 'validThrough', type: 'date', label: t('extend.validThrough'), initial: most },
                  { name: 'effectiveOn', type: 'date', label: t('extend.effectiveOn'), initial: today },
                  document,
                  reason,
                ]}
                kind="secondary"
                {...button}
              />
            </Card>
            <ForWriters area="standings">
              <Card>
                <h2 className="text-xl">{t('revoke.title')}</h2>
                <p className="mt-1 mb-4 text-muted">{t('revoke.intro')}</p>
                <ButtonLink kind="danger" href={pathIn(locale, `/admin/requests/certificates/${row.id}`)}>
                  {t('revoke.ask')}
                </ButtonLink>
              </Card>
            </ForWriters>
          </>
        )}
      </div>
    </div>
  )
}
