import type { Route } from 'next'
import { asCell, asColumnHead, asRow, asRowHead, Table } from '@/components/ui/table'
import { formatNumber, formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ReadinessFigures, Solution } from '@/lib/readiness/types'
import { readinessByForm } from '@/lib/targets/cell-rules'
import type { ReadinessCell } from '@/lib/targets/figure-types'
import { merchantsQuery } from '@/lib/targets/row-address'
import type { AnswerList, MerchantsAsked } from '@/lib/targets/row-types'
import type { Progress } from '@/lib/targets/types'
import { Fold } from './fold'
import { NumberLink } from './number-link'

type Props = { locale: Locale; progress: Progress; cells: ReadinessCell[] }

/** Readiness by solution and by legal form; what the law does not ask is counted apart. */
export function BoardReadiness({ locale, progress, cells }: Props) {
  const t = translator(locale, 'figures')
  return (
    <section aria-labelledby="readiness" className="mb-10">
      <h2 id="readiness" className="mb-3 text-xl">
        {t('readiness.title')}
      </h2>
      <BySolution locale={locale} progress={progress} cells={cells} />
      <Fold summary={t('readiness.by-form')} className="mt-2">
        <ByForm locale={locale} progress={progress} cells={cells} />
      </Fold>
    </section>
  )
}

function merchantsLink(locale: Locale, progress: Progress, asked: Partial<MerchantsAsked>) {
  const { day, view, today } = progress
  const whole = { day, view, solution: null, list: 'all' as const, legalForm: null, wardCode: null, ...asked }
  return `${pathIn(locale, '/admin/targets/merchants')}${merchantsQuery(whole, today)}` as Route
}

function BySolution({ locale, progress }: Props) {
  const t = translator(locale, 'figures')
  const names = translator(locale, 'readiness')
  const { readiness } = progress
  const lines: { solution: Solution | null; name: string; inUse: number; required: number; notRequired: number }[] = [
    {
      ...{ solution: null, name: t('readiness.all'), inUse: readiness.fullyDigital },
      ...{ required: readiness.participating, notRequired: 0 },
    },
    ...readiness.solutions.map((one) => ({ ...one, name: names(`solutions.${one.solution}`) })),
  ]
  return (
    <Table
      isStacked
      caption={t('readiness.caption')}
      head={
        <tr {...asRow}>
          <th {...asColumnHead} scope="col">
            {t('readiness.solution')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.in-use')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.missing')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.required')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.share')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.not-required')}
          </th>
        </tr>
      }
    >
      {lines.map(({ solution, name, inUse, required, notRequired }) => {
        const link = (list: AnswerList, value: number) => (
          <NumberLink
            locale={locale}
            value={value}
            label={`${t(`merchants.list.${list}`)}: ${name}`}
            href={merchantsLink(locale, progress, { solution, list })}
          />
        )
        return (
          <tr {...asRow} key={name} className="tabular-nums">
            <th {...asRowHead} scope="row" className="sm:min-w-40 border-t border-line align-top">
              {name}
            </th>
            <td {...asCell} data-label={t('readiness.in-use')}>
              {link('in-use', inUse)}
            </td>
            <td {...asCell} data-label={t('readiness.missing')}>
              {link('missing', required - inUse)}
            </td>
            <td {...asCell} data-label={t('readiness.required')}>
              {formatNumber(required, locale)}
            </td>
            <td {...asCell} data-label={t('readiness.share')}>
              {formatPercent(inUse, required, locale)}
            </td>
            <td {...asCell} data-label={t('readiness.not-required')}>
              {solution === null ? '–' : link('not-required', notRequired)}
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

function ByForm({ locale, progress, cells }: Props) {
  const t = translator(locale, 'figures')
  const names = translator(locale, 'readiness')
  return (
    <Table
      isStacked
      caption={t('readiness.by-form-caption')}
      head={
        <tr {...asRow}>
          <th {...asColumnHead} scope="col">
            {t('readiness.form')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.fully')}
          </th>
          <th {...asColumnHead} scope="col">
            {t('readiness.participating')}
          </th>
          {progress.readiness.solutions.map(({ solution }) => (
            <th key={solution} {...asColumnHead} scope="col">
              {names(`solutions.${solution}`)}
            </th>
          ))}
        </tr>
      }
    >
      {readinessByForm(cells).map(({ legalForm, figures }) => (
        <tr {...asRow} key={legalForm} className="tabular-nums">
          <th {...asRowHead} scope="row" className="sm:min-w-32 border-t border-line align-top">
            {t(`form.${legalForm}`)}
          </th>
          <td {...asCell} data-label={t('readiness.fully')}>
            <NumberLink
              locale={locale}
              value={figures.fullyDigital}
              label={`${t('readiness.fully')}: ${t(`form.${legalForm}`)}`}
              href={merchantsLink(locale, progress, { legalForm, list: 'in-use' })}
            />
          </td>
          <td {...asCell} data-label={t('readiness.participating')}>
            <NumberLink
              locale={locale}
              value={figures.participating}
              label={`${t('readiness.participating')}: ${t(`form.${legalForm}`)}`}
              href={merchantsLink(locale, progress, { legalForm })}
            />
          </td>
          {figures.solutions.map((one) => (
            <td key={one.solution} {...asCell} data-label={names(`solutions.${one.solution}`)}>
              <SolutionCell
                locale={locale}
                one={one}
                label={`${names(`solutions.${one.solution}`)}, ${t(`form.${legalForm}`)}`}
                href={(list) => merchantsLink(locale, progress, { legalForm, solution: one.solution, list })}
              />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

function SolutionCell({
  locale,
  one,
  label,
  href,
}: {
  locale: Locale
  one: ReadinessFigures['solutions'][number]
  label: string
  href: (list: AnswerList) => Route
}) {
  const t = translator(locale, 'figures')
  const link = (list: AnswerList, value: number) => (
    <NumberLink locale={locale} value={value} label={`${t(`merchants.list.${list}`)}: ${label}`} href={href(list)} />
  )
  return (
    <>
      <span className="whitespace-nowrap">
        {link('in-use', one.inUse)} / {formatNumber(one.required, locale)}
      </span>
      {one.required > one.inUse ? (
        <span className="block text-xs text-muted">
          {t('readiness.missing')}: {link('missing', one.required - one.inUse)}
        </span>
      ) : null}
      {one.notRequired > 0 ? (
        <span className="block text-xs text-muted">
          {t('readiness.plus', { count: formatNumber(one.notRequired, locale) })}
        </span>
      ) : null}
    </>
  )
}
