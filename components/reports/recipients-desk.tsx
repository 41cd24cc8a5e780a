import { Fold } from '@/components/targets/fold'
import { BackLink } from '@/components/ui/back-link'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addRecipientAction, endRecipientAction } from '@/lib/reports/actions'
import type { RecipientLine } from '@/lib/reports/queries/recipients'

/** Everybody outside the desk to whom the monthly report is written, and the way onto and off the list. */
export function RecipientsDesk({ locale, recipients }: { locale: Locale; recipients: RecipientLine[] }) {
  const t = translator(locale, 'report-letters')
  const current = recipients.filter(({ endedAt }) => endedAt === null)
  const past = recipients.filter(({ endedAt }) => endedAt !== null)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets/reports')}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="getting" className="order-2 lg:order-1">
          <h2 id="getting" className="mb-3 text-xl">
            {t('list')}
          </h2>
          {current.length === 0 ? <EmptyState title={t('none')} /> : null}
          <ul className="space-y-3">
            {current.map((line) => (
              <li key={line.id} className="rounded-xl border border-line bg-sheet p-4">
                <Recipient locale={locale} line={line} />
                <Fold summary={t('end-of', { office: line.office })}>
                  <FieldsForm
                    action={endRecipientAction.bind(null, locale, line.id)}
                    fields={[{ name: 'reason', label: t('end-reason'), maxLength: 500 }]}
                    kind="secondary"
                    go={t('end')}
                    named={t('end-of', { office: line.office })}
                    busy={t('end-busy')}
                  />
                </Fold>
              </li>
            ))}
          </ul>
          {past.length > 0 ? (
            <Fold summary={`${t('past')} (${past.length})`} className="mt-6">
              <ul className="mt-2 space-y-3">
                {past.map((line) => (
                  <li key={line.id} className="rounded-xl border border-line bg-sheet p-4">
                    <Recipient locale={locale} line={line} />
                  </li>
                ))}
              </ul>
            </Fold>
          ) : null}
        </section>
        <Card className="order-1 lg:order-2">
          <h2 className="mb-3 text-lg">{t('add')}</h2>
          <FieldsForm
            action={addRecipientAction.bind(null, locale)}
            fields={[
              { name: 'address', type: 'email', label: t('address'), maxLength: 254 },
              { name: 'office', label: t('office'), hint: t('office-hint'), maxLength: 160 },
              {
                ...{ name: 'language', label: t('language') },
                options: (['vi', 'en'] as const).map((value) => ({ value, label: t(value) })),
              },
              { name: 'reason', type: 'words', label: t('reason'), hint: t('reason-hint'), maxLength: 500 },
              { name: 'confirmed', type: 'tick', label: t('confirm') },
            ]}
            go={t('save')}
            busy={t('busy')}
          />
        </Card>
      </div>
    </>
  )
}

function Recipient({ locale, line }: { locale: Locale; line: RecipientLine }) {
  const t = translator(locale, 'report-letters')
  const small = 'mt-1 text-sm text-muted'
  return (
    <>
      <h3 className="text-base">{line.office}</h3>
      <p className="break-all">
        {line.address ? `${line.address} · ` : ''}
        {t(line.locale)}
      </p>
      <p className="mt-1 whitespace-pre-line">{line.reason}</p>
      <p className={small}>{t('by', { author: line.addedBy ?? t('somebody'), at: formatMoment(line.addedAt) })}</p>
      <p className={small}>
        {t('letters', { count: line.letters, at: line.lastLetterAt ? formatMoment(line.lastLetterAt) : '' })}
      </p>
      {line.endedAt ? (
        <p className={small}>
          {line.endReason === null
            ? t('ended-own', { at: formatMoment(line.endedAt) })
            : t('ended-by', {
                author: line.endedBy ?? t('somebody'),
                at: formatMoment(line.endedAt),
                reason: line.endReason,
              })}
        </p>
      ) : null}
    </>
  )
}
