import { ScrollRegion } from '@/components/ui/scroll-region'
import { Table } from '@/components/ui/table'
import { addDays } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { OPEN_MINUTES, OPEN_POINTS } from '@/lib/open-data/open-limit'
import { datasets } from '@/lib/open-data/types'
import { FIRST_DAY } from '@/lib/targets/rules'

const API = '/api/open-data/v1'
const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** Where machines find the figures: files of today and of any day, the interface, a chart to embed. */
export function OpenDataView({
  locale,
  publicUrl,
  today,
  computedAt,
  snapshot,
}: {
  locale: Locale
  publicUrl: string
  today: string
  computedAt: Date
  snapshot: { day: string; hash: string } | null
}) {
  const t = translator(locale, 'reports')
  const yesterday = addDays(today, -1)
  const frame = `<iframe src="${publicUrl}/api/embed/progress/${locale}" title="${t('open.embed-title')}" width="600" height="420" style="border:0;max-width:100%" loading="lazy"></iframe>`
  return (
    <div className="max-w-4xl">
      <h1 className="mt-2 text-2xl sm:text-3xl">{t('open.title')}</h1>
      <p className="mt-2 text-muted">{t('open.intro')}</p>
      <p className="mt-2 text-muted">{t('open.fresh', { moment: formatMoment(computedAt) })}</p>
      <h2 className="mt-8 mb-3 text-xl">{t('open.files')}</h2>
      <Table
        caption={t('open.files')}
        head={
          <tr>
            <th scope="col">{t('open.files')}</th>
            <th scope="col">{t('open.today')}</th>
            <th scope="col">{t('open.dated')}</th>
          </tr>
        }
      >
        {datasets.map((dataset) => (
          <tr key={dataset}>
            <th scope="row" className="min-w-52 border-t border-line align-top font-normal">
              {t(`open.what.${dataset}`)}
            </th>
            <td className="whitespace-nowrap">
              <Files path={`${API}/${dataset}`} name={`${dataset}, ${formatDay(today)}`} />
            </td>
            <td className="whitespace-nowrap">
              <Files path={`${API}/${yesterday}/${dataset}`} name={`${dataset}, ${formatDay(yesterday)}`} />
              <span className="block text-xs break-all text-muted">{`${API}/{day}/${dataset}.csv`}</span>
            </td>
          </tr>
        ))}
      </Table>
      <p className="mt-2 text-sm text-muted">{t('open.dated-note', { day: '{day}', first: formatDay(FIRST_DAY) })}</p>
      <h2 className="mt-8 text-xl">{t('open.api')}</h2>
      <p className="mt-1">{t('open.api-note', { points: OPEN_POINTS, minutes: OPEN_MINUTES })}</p>
      <a href={`${API}/openapi.json`} className={link}>
        {t('open.openapi')}
      </a>
      <h2 className="mt-8 text-xl">{t('open.embed')}</h2>
      <p className="mt-1">{t('open.embed-note')}</p>
      <ScrollRegion label={t('open.embed')} className="mt-3 p-4">
        <pre className="text-sm">
          <code>{frame}</code>
        </pre>
      </ScrollRegion>
      <a href={`/api/embed/progress/${locale}`} className={link}>
        {t('open.embed-title')}
      </a>
      <h2 className="mt-8 text-xl">{t('open.chain')}</h2>
      <p className="mt-1 break-words">
        {snapshot ? t('open.chain-note', { day: formatDay(snapshot.day), hash: snapshot.hash }) : t('open.chain-none')}
      </p>
    </div>
  )
}

const Files = ({ path, name }: { path: string; name: string }) => (
  <span className="flex gap-4">
    {['csv', 'json'].map((format) => (
      <a key={format} href={`${path}.${format}`} aria-label={`${format.toUpperCase()}: ${name}`} className={link}>
        {format.toUpperCase()}
      </a>
    ))}
  </span>
)
