import type { Route } from 'next'
import Link from 'next/link'
import { PageLinks } from '@/components/registry/page-links'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { SelectField } from '@/components/ui/field'
import { asCell, asColumnHead, asRow, asRowHead, Table } from '@/components/ui/table'
import { formatDay, formatMoment, formatNumber, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { callsQuery } from '@/lib/outreach/call-address'
import { PRODUCERS_PER_PAGE } from '@/lib/outreach/queries/call-list'
import { type CallLine, type CallList, type CallsAsked, callFilters, type LastCall, steps } from '@/lib/outreach/types'
import type { Group, Target } from '@/lib/targets/types'

/** Whom to call so that a group meets its target, nearest first. */
export function CallListView({
  locale,
  asked,
  page,
  list,
  mayCall,
  group,
  target,
  missing,
}: {
  locale: Locale
  asked: CallsAsked
  page: number
  list: CallList
  /** Whether the reader calls producers and may take the numbers along. */
  mayCall: boolean
  group: Omit<Group, 'sets'>
  target: Target | null
  /** Products that the target still needs; null when it cannot be said. */
  missing: number | null
}) {
  const t = translator(locale, 'calls')
  const label = target ? inLocale(locale, target.labelVi, target.labelEn) : ''
  const href = (to: number) => `${pathIn(locale, '/admin/targets/calls')}${callsQuery(asked, to)}` as Route
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets')}>{t('back-board')}</BackLink>
      <PageHead
        title={t('title', { name: inLocale(locale, group.nameVi, group.nameEn) })}
        intro={t('intro')}
        actions={
          mayCall ? (
            <DownloadLink href={`/api/figures/calls${callsQuery(asked)}&locale=${locale}`}>{t('csv')}</DownloadLink>
          ) : undefined
        }
      />
      {target && missing !== null ? (
        <p className="mb-2 font-semibold">
          {missing > 0
            ? t('needed', { target: label, count: formatNumber(missing, locale) })
            : t('met', { target: label })}
        </p>
      ) : null}
      {mayCall ? <p className="mb-4 text-sm text-muted">{t('csv-note')}</p> : null}
      <ul aria-label={t('by-step')} className="mb-5 flex flex-wrap gap-2">
        {steps.map((step) => (
          <li key={step}>
            <Badge>
              {t(`step.${step}`)}: {formatNumber(list.bySteps[step], locale)}
            </Badge>
          </li>
        ))}
      </ul>
      <Filters locale={locale} asked={asked} />
      <p className="mb-3 text-muted" role="status">
        {t('summary', { producers: list.producers, products: list.products })}
      </p>
      {list.lines.length === 0 ? <EmptyState title={t('empty')} /> : <Lines locale={locale} lines={list.lines} />}
      <PageLinks locale={locale} page={page} last={Math.ceil(list.producers / PRODUCERS_PER_PAGE)} href={href} />
    </>
  )
}

function Filters({ locale, asked }: { locale: Locale; asked: CallsAsked }) {
  const t = translator(locale, 'calls')
  return (
    <search>
      <form action={pathIn(locale, '/admin/targets/calls')} className="mb-4 flex flex-wrap items-end gap-3">
        <input type="hidden" name="group" value={asked.groupSlug} />
        {asked.targetId ? <input type="hidden" name="target" value={asked.targetId} /> : null}
        {asked.wardCode ? <input type="hidden" name="ward" value={asked.wardCode} /> : null}
        <SelectField
          name="step"
          label={t('step-label')}
          defaultValue={asked.step ?? ''}
          options={[
            { value: '', label: t('all-steps') },
            ...steps.map((step) => ({ value: step, label: t(`step.${step}`) })),
          ]}
          className="basis-72"
        />
        <SelectField
          name="calls"
          label={t('calls-label')}
          defaultValue={asked.calls}
          options={callFilters.map((filter) => ({ value: filter, label: t(`calls.${filter}`) }))}
          className="basis-56"
        />
        <Button kind="secondary">{t('apply')}</Button>
      </form>
    </search>
  )
}

function Lines({ locale, lines }: { locale: Locale; lines: CallLine[] }) {
  const t = translator(locale, 'calls')
  return (
    <Table
      isStacked
      caption={t('name')}
      head={
        <tr {...asRow}>
          <th {...asColumnHead} scope="col">
            {t('producer')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('phone')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('step-column')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('products')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('last')}
          </th>
        </tr>
      }
    >
      {lines.map((line) => (
        <tr {...asRow} key={line.producerId}>
          <th {...asRowHead} scope="row" className="sm:min-w-48 border-t border-line align-top">
            <Link
              href={pathIn(locale, `/admin/targets/calls/${line.producerId}`)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
            >
              {line.producer}
            </Link>
            <span className="block font-normal text-muted">
              {line.wardVi ? inLocale(locale, line.wardVi, line.wardEn ?? line.wardVi) : ''}
            </span>
          </th>
          <td {...asCell} data-label={t('phone')} className="whitespace-nowrap tabular-nums">
            <Phone phone={line.phone} none={t('no-phone')} />
          </td>
          <td {...asCell} data-label={t('step-column')} className="sm:min-w-36">
            {t(`step.${line.step}`)}
          </td>
          <td {...asCell} data-label={t('products')} className="sm:min-w-52">
            {line.products.join('; ')}
            {line.missing > line.products.length ? (
              <span className="text-muted"> {t('more', { count: line.missing - line.products.length })}</span>
            ) : null}
          </td>
          <td {...asCell} data-label={t('last')} className="sm:min-w-48">
            {line.lastCall ? (
              <CallSaid locale={locale} call={line.lastCall} />
            ) : (
              <span className="text-muted">{t('never')}</span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** A number that a phone dials at a touch. */
export const Phone = ({ phone, none }: { phone: string | null; none: string }) =>
  phone ? (
    <a href={`tel:${phone}`} className="inline-flex min-h-11 items-center text-lam hover:underline">
      {formatPhone(phone)}
    </a>
  ) : (
    <span className="text-muted">{none}</span>
  )

/** What came of a call, who made it and when. */
export function CallSaid({ locale, call }: { locale: Locale; call: LastCall }) {
  const t = translator(locale, 'calls')
  return (
    <>
      <span className="font-semibold">{t(`outcome.${call.outcome}`)}</span>
      {call.words ? <span className="block whitespace-pre-line">{call.words}</span> : null}
      <span className="block text-xs text-muted">
        {t('by', { author: call.author ?? t('somebody'), at: formatMoment(call.at) })}
      </span>
      {call.callAgainOn ? (
        <span className="block text-xs font-semibold">{t('again', { day: formatDay(call.callAgainOn) })}</span>
      ) : null}
    </>
  )
}
